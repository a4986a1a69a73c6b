package dev.sandframe.frame.time;

import dev.sandframe.frame.array.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Reads ISO 8601 as pandas does: dates with or without separators, times after {@code T} or a space, an offset or {@code Z}. */
public final class IsoReader {
    private final String text;
    private int at;

    private IsoReader(String text) {
        this.text = text;
    }

    /** The moment that a text names, or null when it is not ISO 8601. */
    public static @Nullable Stamp read(String text) {
        return new IsoReader(text.strip()).stamp();
    }

    private @Nullable Stamp stamp() {
        int year = number(4);
        if (year < 0) {
            return null;
        }
        if (end()) {
            return date(year, 1, 1, TimeUnit.YEAR);
        }
        char separator = text.charAt(at);
        boolean separated = separator == '-' || separator == '/' || separator == '.' || separator == '\\';
        if (separated) {
            at++;
        } else if (separator < '0' || separator > '9') {
            return null;
        }
        int month = number(2);
        if (month < 1 || month > 12) {
            return null;
        }
        if (end()) {
            return separated ? date(year, month, 1, TimeUnit.MONTH) : null;
        }
        if (separated && text.charAt(at++) != separator) {
            return null;
        }
        int day = number(2);
        if (day < 1 || day > Calendar.daysInMonth(year, month)) {
            return null;
        }
        if (end()) {
            return date(year, month, day, TimeUnit.DAY);
        }
        char gap = text.charAt(at);
        if (gap != 'T' && gap != ' ') {
            return null;
        }
        at++;
        return time(Calendar.days(year, month, day) * 86_400);
    }

    private static Stamp date(int year, int month, int day, int resolution) {
        return new Stamp(Calendar.days(year, month, day) * 86_400, 0, null, resolution, null);
    }

    private @Nullable Stamp time(long seconds) {
        int hour = number(2);
        if (hour < 0 || hour > 23) {
            return null;
        }
        seconds += hour * 3600L;
        int resolution = TimeUnit.HOUR;
        int nanosecond = 0;
        if (!end() && !zoneNext()) {
            boolean separated = text.charAt(at) == ':';
            at += separated ? 1 : 0;
            int minute = number(2);
            if (minute < 0 || minute > 59) {
                return null;
            }
            seconds += minute * 60L;
            resolution = TimeUnit.MINUTE;
            if (!end() && !zoneNext()) {
                if (separated && text.charAt(at++) != ':') {
                    return null;
                }
                int second = number(2);
                if (second < 0 || second > 59) {
                    return null;
                }
                seconds += second;
                resolution = TimeUnit.SECOND;
                if (!end() && (text.charAt(at) == '.' || text.charAt(at) == ',')) {
                    at++;
                    int start = at;
                    int scale = 100_000_000;
                    while (!end() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                        nanosecond += (text.charAt(at++) - '0') * scale;
                        scale /= 10;
                    }
                    int digits = at - start;
                    if (digits == 0) {
                        return null;
                    }
                    resolution = digits <= 3
                            ? TimeUnit.MILLISECOND
                            : digits <= 6 ? TimeUnit.MICROSECOND : TimeUnit.NANOSECOND;
                }
            }
        }
        if (end()) {
            return new Stamp(seconds, nanosecond, null, resolution, null);
        }
        if (text.charAt(at) == ' ' && at + 1 < text.length()) {
            at++;
        }
        Integer offset = offset();
        return offset == null || !end() ? null : new Stamp(seconds, nanosecond, offset, resolution, null);
    }

    private boolean zoneNext() {
        char c = text.charAt(at);
        return c == 'Z' || c == '+' || c == '-' || c == ' ';
    }

    private @Nullable Integer offset() {
        char sign = text.charAt(at++);
        if (sign == 'Z') {
            return 0;
        }
        if (sign != '+' && sign != '-') {
            return null;
        }
        int hours = number(2);
        if (hours < 0 || hours > 23) {
            return null;
        }
        int minutes = 0;
        if (!end()) {
            at += text.charAt(at) == ':' ? 1 : 0;
            minutes = number(2);
            if (minutes < 0 || minutes > 59) {
                return null;
            }
        }
        int total = hours * 3600 + minutes * 60;
        return sign == '-' ? -total : total;
    }

    private boolean end() {
        return at >= text.length();
    }

    private int number(int digits) {
        if (at + digits > text.length()) {
            return -1;
        }
        int value = 0;
        for (int k = 0; k < digits; k++) {
            int digit = text.charAt(at + k) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        at += digits;
        return value;
    }
}
