package dev.sandframe.frame.time;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.array.TimeUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads moments by a pattern of {@code strptime}. */
public final class Pattern {
    static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    static final String[] DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

    /** The patterns of ISO 8601, whose fractions may go on beyond what a nanosecond tells. */
    private static final java.util.regex.Pattern ISO =
            java.util.regex.Pattern.compile("%Y([-/]?)%m\\1%d[ T]%H:%M:%S\\.%f(%z)?");

    private final String pattern;
    private final int fractionDigits;

    public Pattern(String pattern) {
        this.pattern = pattern;
        fractionDigits = ISO.matcher(pattern).matches() ? 18 : 9;
    }

    /** Why a text could not be read. */
    static final class Mismatch extends Exception {
        private static final long serialVersionUID = 1;

        Mismatch(String message) {
            super(message, null, false, false);
        }
    }

    /** What the directives gave so far. */
    private static final class Parts {
        int year = 1900;
        int month = 1;
        int day = 1;
        int hour;
        int minute;
        int second;
        int nanosecond;
        int dayOfYear = -1;
        int weekOfYear = -1;
        boolean weekFromSunday;
        int isoYear = -1;
        int isoWeek = -1;
        int weekday = -1;
        int half = -1;

        @Nullable
        Integer offset;

        @Nullable
        String zone;

        int resolution = TimeUnit.DAY;
    }

    /** @param exact whether the whole text must match, else any part of it */
    Stamp read(String text, boolean exact) throws Mismatch {
        if (exact) {
            return read(text, 0, true);
        }
        for (int start = 0; start < text.length(); start++) {
            try {
                return read(text, start, false);
            } catch (Mismatch e) {
                // Perhaps from the next character on.
            }
        }
        throw mismatch(text);
    }

    private Mismatch mismatch(String text) {
        return new Mismatch("time data \"" + text + "\" doesn't match format \"" + pattern + "\"");
    }

    private Stamp read(String text, int start, boolean exact) throws Mismatch {
        Parts parts = new Parts();
        int at = start;
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i);
            if (c == '%' && i + 1 < pattern.length()) {
                at = directive(pattern.charAt(i + 1), text, at, parts);
                i += 2;
            } else if (Character.isWhitespace(c)) {
                if (at >= text.length() || !Character.isWhitespace(text.charAt(at))) {
                    throw mismatch(text);
                }
                while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
                while (i < pattern.length() && Character.isWhitespace(pattern.charAt(i))) {
                    i++;
                }
            } else {
                if (at >= text.length() || Character.toLowerCase(text.charAt(at)) != Character.toLowerCase(c)) {
                    throw mismatch(text);
                }
                at++;
                i++;
            }
        }
        if (exact && at < text.length()) {
            throw new Mismatch("unconverted data remains when parsing with format \"" + pattern + "\": \""
                    + text.substring(at) + "\"");
        }
        return stamp(parts);
    }

    private int directive(char c, String text, int at, Parts parts) throws Mismatch {
        switch (c) {
            case 'Y' -> {
                parts.year = number(text, at, 4, 4, 0, 9999);
                return at + 4;
            }
            case 'G' -> {
                parts.isoYear = number(text, at, 4, 4, 0, 9999);
                return at + 4;
            }
            case 'y' -> {
                int value = number(text, at, 2, 2, 0, 99);
                parts.year = value <= 68 ? 2000 + value : 1900 + value;
                return at + 2;
            }
            case 'm' -> parts.month = number(text, at, 1, 2, 1, 12);
            case 'd' -> parts.day = number(text, at, 1, 2, 1, 31);
            case 'H' -> parts.hour = resolved(parts, TimeUnit.HOUR, number(text, at, 1, 2, 0, 23));
            case 'I' -> parts.hour = resolved(parts, TimeUnit.HOUR, number(text, at, 1, 2, 1, 12));
            case 'M' -> parts.minute = resolved(parts, TimeUnit.MINUTE, number(text, at, 1, 2, 0, 59));
            case 'S' -> parts.second = resolved(parts, TimeUnit.SECOND, number(text, at, 1, 2, 0, 61));
            case 'j' -> {
                parts.dayOfYear = number(text, at, 1, 3, 1, 366);
                return at + width(text, at, 3, 366);
            }
            case 'U', 'W' -> {
                parts.weekOfYear = number(text, at, 1, 2, 0, 53);
                parts.weekFromSunday = c == 'U';
            }
            case 'V' -> parts.isoWeek = number(text, at, 1, 2, 1, 53);
            case 'w' -> {
                parts.weekday = (number(text, at, 1, 1, 0, 6) + 6) % 7;
                return at + 1;
            }
            case 'u' -> {
                parts.weekday = number(text, at, 1, 1, 1, 7) - 1;
                return at + 1;
            }
            case 'f' -> {
                return fraction(text, at, parts);
            }
            case 'p' -> {
                String half =
                        text.substring(at, Math.min(text.length(), at + 2)).toLowerCase(Locale.ROOT);
                if (!half.equals("am") && !half.equals("pm")) {
                    throw mismatch(text);
                }
                parts.half = half.equals("pm") ? 12 : 0;
                return at + 2;
            }
            case 'b', 'h' -> {
                parts.month = name(text, at, MONTHS, 3) + 1;
                return at + 3;
            }
            case 'B' -> {
                parts.month = name(text, at, MONTHS, 0) + 1;
                return at + MONTHS[parts.month - 1].length();
            }
            case 'a' -> {
                parts.weekday = name(text, at, DAYS, 3);
                return at + 3;
            }
            case 'A' -> {
                parts.weekday = name(text, at, DAYS, 0);
                return at + DAYS[parts.weekday].length();
            }
            case 'z' -> {
                return offset(text, at, parts);
            }
            case 'Z' -> {
                int end = at;
                while (end < text.length()
                        && (Character.isLetter(text.charAt(end)) || "/_".indexOf(text.charAt(end)) >= 0)) {
                    end++;
                }
                String zone = text.substring(at, end);
                if (zone.isEmpty()) {
                    throw mismatch(text);
                }
                parts.zone = zone.equalsIgnoreCase("gmt") || zone.equalsIgnoreCase("utc") ? "UTC" : zone;
                return end;
            }
            case '%' -> {
                if (at >= text.length() || text.charAt(at) != '%') {
                    throw mismatch(text);
                }
                return at + 1;
            }
            default -> throw FrameException.valueError("'" + c + "' is a bad directive in format '" + pattern + "'");
        }
        return at + width(text, at, 2, c == 'm' || c == 'I' ? 12 : c == 'd' ? 31 : c == 'H' ? 23 : c == 'S' ? 61 : 59);
    }

    private static int resolved(Parts parts, int unit, int value) {
        parts.resolution = Math.max(parts.resolution, unit);
        return value;
    }

    /** How many digits a number of at most so many takes; a second digit that would make it too great is left. */
    private static int width(String text, int at, int most, int limit) {
        int value = 0;
        int count = 0;
        while (count < most && at + count < text.length()) {
            int digit = text.charAt(at + count) - '0';
            if (digit < 0 || digit > 9 || value * 10 + digit > limit) {
                break;
            }
            value = value * 10 + digit;
            count++;
        }
        return count;
    }

    private int number(String text, int at, int least, int most, int low, int high) throws Mismatch {
        int count = width(text, at, most, high);
        if (count < least) {
            throw mismatch(text);
        }
        int value = Integer.parseInt(text, at, at + count, 10);
        if (value < low) {
            throw mismatch(text);
        }
        return value;
    }

    private int fraction(String text, int at, Parts parts) throws Mismatch {
        int scale = 100_000_000;
        int end = at;
        while (end < text.length() && end - at < fractionDigits && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            parts.nanosecond += (text.charAt(end++) - '0') * scale;
            scale /= 10;
        }
        if (end == at) {
            throw mismatch(text);
        }
        parts.resolution =
                end - at <= 3 ? TimeUnit.MILLISECOND : end - at <= 6 ? TimeUnit.MICROSECOND : TimeUnit.NANOSECOND;
        return end;
    }

    private int name(String text, int at, String[] names, int length) throws Mismatch {
        for (int i = 0; i < names.length; i++) {
            int size = length == 0 ? names[i].length() : length;
            if (text.regionMatches(true, at, names[i], 0, size)) {
                return i;
            }
        }
        throw mismatch(text);
    }

    private int offset(String text, int at, Parts parts) throws Mismatch {
        if (at < text.length() && (text.charAt(at) == 'Z' || text.charAt(at) == 'z')) {
            parts.offset = 0;
            return at + 1;
        }
        if (at >= text.length() || text.charAt(at) != '+' && text.charAt(at) != '-') {
            throw mismatch(text);
        }
        boolean negative = text.charAt(at) == '-';
        int hours = number(text, at + 1, 2, 2, 0, 23);
        int end = at + 3;
        if (end < text.length() && text.charAt(end) == ':') {
            end++;
        }
        int minutes = number(text, end, 2, 2, 0, 59);
        int total = hours * 3600 + minutes * 60;
        parts.offset = negative ? -total : total;
        return end + 2;
    }

    private static Stamp stamp(Parts parts) throws Mismatch {
        int hour = parts.hour;
        if (parts.half >= 0 && hour <= 12) {
            hour = hour % 12 + parts.half;
        }
        long days;
        if (parts.isoWeek >= 0 && parts.isoYear >= 0) {
            long january4 = Calendar.days(parts.isoYear, 1, 4);
            days = january4 - Months.weekday(january4) + (parts.isoWeek - 1) * 7L + Math.max(0, parts.weekday);
        } else if (parts.weekOfYear >= 0 && parts.weekday >= 0) {
            long first = Calendar.days(parts.year, 1, 1);
            int start = parts.weekFromSunday ? 6 : 0;
            long firstWeek = first + Math.floorMod(start - Months.weekday(first), 7);
            days = firstWeek + (parts.weekOfYear - 1) * 7L + Math.floorMod(parts.weekday - start, 7);
        } else if (parts.dayOfYear > 0) {
            days = Calendar.days(parts.year, 1, 1) + parts.dayOfYear - 1;
        } else {
            if (parts.day > Calendar.daysInMonth(parts.year, parts.month)) {
                throw new Mismatch("day is out of range for month");
            }
            days = Calendar.days(parts.year, parts.month, parts.day);
        }
        return new Stamp(
                days * 86_400 + hour * 3600L + parts.minute * 60L + parts.second,
                parts.nanosecond,
                parts.offset,
                parts.resolution,
                parts.zone);
    }
}
