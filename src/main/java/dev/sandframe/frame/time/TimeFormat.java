package dev.sandframe.frame.time;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.array.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Writes moments by a pattern of {@code strftime}. */
public final class TimeFormat {
    private TimeFormat() {}

    /** The texts of moments; null for missing ones. */
    public static NdArray format(NdArray array, String pattern, String offset, String zone) {
        long[] values = array.longs();
        @Nullable Object[] result = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            if ((i & 0xfff) == 0) {
                Interruption.check();
            }
            if (values[i] != TimeUnit.NAT) {
                result[i] = format(values[i], array.dtype().parameter(), pattern, offset, zone);
            }
        }
        return NdArray.of(DType.OBJECT, result, array.shape());
    }

    /** The text of one moment. */
    public static String format(long value, int unit, String pattern, String offset, String zone) {
        StringBuilder text = new StringBuilder();
        long perDay = Units.nanoseconds(TimeUnit.DAY) / Units.nanoseconds(unit);
        write(
                Math.floorDiv(value, perDay),
                Math.floorMod(value, perDay) * Units.nanoseconds(unit),
                pattern,
                offset,
                zone,
                text);
        return text.toString();
    }

    private static void write(long days, long rest, String pattern, String offset, String zone, StringBuilder text) {
        long civil = Calendar.civil(days);
        long year = Calendar.year(civil);
        int month = Calendar.month(civil);
        int day = Calendar.day(civil);
        int weekday = Months.weekday(days);
        int hour = (int) (rest / 3_600_000_000_000L);
        int minute = (int) (rest / 60_000_000_000L % 60);
        int second = (int) (rest / 1_000_000_000L % 60);
        int ofYear = Calendar.dayOfYear(year, month, day);
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c != '%' || i + 1 == pattern.length()) {
                text.append(c);
                continue;
            }
            c = pattern.charAt(++i);
            boolean bare = c == '-' && i + 1 < pattern.length();
            if (bare) {
                c = pattern.charAt(++i);
            }
            switch (c) {
                case 'Y' -> text.append(year);
                case 'C' -> pad(year / 100, bare ? 1 : 2, text);
                case 'y' -> pad(Math.floorMod(year, 100), bare ? 1 : 2, text);
                case 'm' -> pad(month, bare ? 1 : 2, text);
                case 'd' -> pad(day, bare ? 1 : 2, text);
                case 'e' -> text.append(day < 10 && !bare ? " " : "").append(day);
                case 'H' -> pad(hour, bare ? 1 : 2, text);
                case 'I' -> pad((hour + 11) % 12 + 1, bare ? 1 : 2, text);
                case 'M' -> pad(minute, bare ? 1 : 2, text);
                case 'S' -> pad(second, bare ? 1 : 2, text);
                case 'f' -> pad(rest / 1000 % 1_000_000, 6, text);
                case 'j' -> pad(ofYear, bare ? 1 : 3, text);
                case 'p' -> text.append(hour < 12 ? "AM" : "PM");
                case 'b', 'h' -> text.append(Pattern.MONTHS[month - 1], 0, 3);
                case 'B' -> text.append(Pattern.MONTHS[month - 1]);
                case 'a' -> text.append(Pattern.DAYS[weekday], 0, 3);
                case 'A' -> text.append(Pattern.DAYS[weekday]);
                case 'w' -> text.append((weekday + 1) % 7);
                case 'u' -> text.append(weekday + 1);
                case 'U' -> pad((ofYear + 6 - (weekday + 1) % 7) / 7, bare ? 1 : 2, text);
                case 'W' -> pad((ofYear + 6 - weekday) / 7, bare ? 1 : 2, text);
                case 'V' -> pad(TimeFields.field(days, TimeUnit.DAY, "iso_week"), bare ? 1 : 2, text);
                case 'G' -> text.append(TimeFields.field(days, TimeUnit.DAY, "iso_year"));
                case 'F' -> write(days, rest, "%Y-%m-%d", offset, zone, text);
                case 'T' -> write(days, rest, "%H:%M:%S", offset, zone, text);
                case 'R' -> write(days, rest, "%H:%M", offset, zone, text);
                case 'D', 'x' -> write(days, rest, "%m/%d/%y", offset, zone, text);
                case 'X' -> write(days, rest, "%H:%M:%S", offset, zone, text);
                case 'c' -> write(days, rest, "%a %b %e %H:%M:%S %Y", offset, zone, text);
                case 'r' -> write(days, rest, "%I:%M:%S %p", offset, zone, text);
                case 's' -> text.append(days * 86_400 + rest / 1_000_000_000L);
                case 'z' -> text.append(offset);
                case 'Z' -> text.append(zone);
                case '%' -> text.append('%');
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                default -> text.append('%').append(c);
            }
        }
    }

    private static void pad(long value, int digits, StringBuilder text) {
        String written = Long.toString(value);
        text.append("0".repeat(Math.max(0, digits - written.length()))).append(written);
    }
}
