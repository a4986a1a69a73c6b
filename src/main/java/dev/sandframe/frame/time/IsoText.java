package dev.sandframe.frame.time;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.array.TimeUnit;
import org.jspecify.annotations.Nullable;

/** {@code datetime64} in ISO 8601 as numpy writes and reads it. */
public final class IsoText {
    private IsoText() {}

    /** The texts of a datetime array. */
    public static NdArray texts(NdArray array) {
        long[] values = array.longs();
        Object[] result = new Object[values.length];
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            text.setLength(0);
            write(values[i], array.dtype().parameter(), text);
            result[i] = text.toString();
        }
        return NdArray.of(DType.OBJECT, result, array.shape());
    }

    /** Writes a count in a unit: down to the unit and no further. */
    public static void write(long value, int unit, StringBuilder target) {
        if (value == TimeUnit.NAT) {
            target.append("NaT");
            return;
        }
        if (unit == TimeUnit.YEAR) {
            year(1970 + value, target);
            return;
        }
        if (unit == TimeUnit.MONTH) {
            year(1970 + Math.floorDiv(value, 12), target);
            two(Math.floorMod(value, 12) + 1, target.append('-'));
            return;
        }
        long days = Units.convert(value, unit, TimeUnit.DAY);
        long civil = Calendar.civil(days);
        year(Calendar.year(civil), target);
        two(Calendar.month(civil), target.append('-'));
        two(Calendar.day(civil), target.append('-'));
        if (unit <= TimeUnit.DAY) {
            return;
        }
        long perDay = Units.nanoseconds(TimeUnit.DAY) / Units.nanoseconds(unit);
        long rest = Math.floorMod(value, perDay) * Units.nanoseconds(unit);
        two((int) (rest / Units.nanoseconds(TimeUnit.HOUR)), target.append('T'));
        if (unit >= TimeUnit.MINUTE) {
            two((int) (rest / Units.nanoseconds(TimeUnit.MINUTE) % 60), target.append(':'));
        }
        if (unit >= TimeUnit.SECOND) {
            two((int) (rest / Units.nanoseconds(TimeUnit.SECOND) % 60), target.append(':'));
        }
        int digits = 3 * (unit - TimeUnit.SECOND);
        if (digits > 0) {
            String fraction = Long.toString(1_000_000_000L + rest % 1_000_000_000L);
            target.append('.').append(fraction, 1, 1 + digits);
        }
    }

    private static void year(long year, StringBuilder target) {
        if (year < 0) {
            target.append('-');
        }
        String digits = Long.toString(Math.abs(year));
        target.append("0".repeat(Math.max(0, 4 - digits.length()))).append(digits);
    }

    private static void two(int value, StringBuilder target) {
        target.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    }

    /** A text read: its count in the finest unit that it names. */
    public record Parsed(long count, int unit) {}

    /** @throws FrameException as numpy's for texts that are no dates */
    public static Parsed parse(String text) {
        return new Reader(text).read();
    }

    /** The counts of texts in a unit. */
    public static NdArray parse(NdArray texts, DType target) {
        @Nullable Object[] values = texts.objects();
        long[] result = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            Parsed parsed = parse(String.valueOf(values[i]));
            result[i] = Units.convert(parsed.count(), parsed.unit(), target.parameter());
        }
        return NdArray.of(target, result, texts.shape());
    }

    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text.strip();
        }

        Parsed read() {
            if (text.isEmpty() || text.equalsIgnoreCase("nat")) {
                return new Parsed(TimeUnit.NAT, TimeUnit.GENERIC);
            }
            boolean negative = text.charAt(0) == '-';
            if (negative || text.charAt(0) == '+') {
                at++;
            }
            int start = at;
            long year = digits(start, 18);
            if (at - start < 4) {
                throw error(start == 0 && at == 0 ? 0 : at);
            }
            year = negative ? -year : year;
            if (end()) {
                return new Parsed(year - 1970, TimeUnit.YEAR);
            }
            expect('-');
            int month = two(1, 12, "Month");
            if (end()) {
                return new Parsed((year - 1970) * 12 + month - 1, TimeUnit.MONTH);
            }
            expect('-');
            int day = two(1, Calendar.daysInMonth(year, month), "Day");
            long days = Calendar.days(year, month, day);
            if (end()) {
                return new Parsed(days, TimeUnit.DAY);
            }
            if (text.charAt(at) != 'T' && text.charAt(at) != ' ') {
                throw error(at);
            }
            at++;
            return time(days);
        }

        private Parsed time(long days) {
            long count = days * 24 + two(0, 23, "Hours");
            if (finished()) {
                return new Parsed(count, TimeUnit.HOUR);
            }
            expect(':');
            count = count * 60 + two(0, 59, "Minutes");
            if (finished()) {
                return new Parsed(count, TimeUnit.MINUTE);
            }
            expect(':');
            count = count * 60 + two(0, 59, "Seconds");
            if (finished()) {
                return new Parsed(count, TimeUnit.SECOND);
            }
            expect('.');
            int unit = TimeUnit.SECOND;
            int start = at;
            while (at < text.length() && Character.isDigit(text.charAt(at)) && at - start < 9) {
                at++;
            }
            int digits = at - start;
            while (unit - TimeUnit.SECOND < (digits + 2) / 3) {
                unit++;
                long group = 0;
                for (int k = 0; k < 3; k++) {
                    int place = (unit - TimeUnit.SECOND - 1) * 3 + k;
                    group = group * 10 + (place < digits ? text.charAt(start + place) - '0' : 0);
                }
                count = count * 1000 + group;
            }
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                at++;
            }
            if (!finished()) {
                throw error(at);
            }
            return new Parsed(count, unit);
        }

        private boolean end() {
            return at >= text.length();
        }

        private boolean finished() {
            return end() || text.charAt(at) == 'Z' && at == text.length() - 1;
        }

        private long digits(int from, int most) {
            long value = 0;
            while (at < text.length() && at - from < most && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                value = value * 10 + text.charAt(at++) - '0';
            }
            return value;
        }

        private int two(int low, int high, String part) {
            int start = at;
            long value = digits(at, 2);
            if (at - start < 2) {
                throw error(start);
            }
            if (value < low || value > high) {
                throw FrameException.valueError(part + " out of range in datetime string \"" + text + "\"");
            }
            return (int) value;
        }

        private void expect(char c) {
            if (end() || text.charAt(at) != c) {
                throw error(at);
            }
            at++;
        }

        private FrameException error(int position) {
            return FrameException.valueError("Error parsing datetime string \"" + text + "\" at position " + position);
        }
    }
}
