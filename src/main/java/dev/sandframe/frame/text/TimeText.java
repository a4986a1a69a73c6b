package dev.sandframe.frame.text;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.array.TimeUnit;
import java.time.LocalDate;

/** Columns of points in time and of durations: dates alone where no value has a time of day. */
public final class TimeText {
    private static final long SECONDS_A_DAY = 86_400;
    private static final long NANOS_A_SECOND = 1_000_000_000;

    private TimeText() {}

    /** Whether every time is midnight or missing. */
    public static boolean isDatesOnly(NdArray array) {
        return isWholeDays(array.longs(), perSecond(array));
    }

    /** The texts of times, all with as many decimals of the second as the finest needs: none, 3, 6 or 9. */
    public static String[] times(NdArray array, String missing) {
        long perSecond = perSecond(array);
        long[] values = array.longs();
        boolean dates = isWholeDays(values, perSecond);
        int decimals = 0;
        for (int i = 0; i < values.length && !dates; i++) {
            if (values[i] != TimeUnit.NAT) {
                decimals = Math.max(decimals, decimals(nanos(values[i], perSecond)));
            }
        }
        String[] result = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = values[i] == TimeUnit.NAT ? missing : time(values[i], perSecond, !dates, decimals);
            if ((i & 0x3fff) == 0) {
                Interruption.check();
            }
        }
        return result;
    }

    /** The texts of times as Python writes each: with a clock, and 6 decimals of the second, or 9, where it has any. */
    public static String[] stamps(NdArray array, String missing) {
        long perSecond = perSecond(array);
        long[] values = array.longs();
        String[] result = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            int decimals = values[i] == TimeUnit.NAT ? 0 : decimals(nanos(values[i], perSecond));
            result[i] = values[i] == TimeUnit.NAT
                    ? missing
                    : time(values[i], perSecond, true, decimals == 3 ? 6 : decimals);
            if ((i & 0x3fff) == 0) {
                Interruption.check();
            }
        }
        return result;
    }

    /** The texts of durations: days alone where all are whole days. */
    public static String[] durations(NdArray array, String missing) {
        long perSecond = perSecond(array);
        long[] values = array.longs();
        boolean days = isWholeDays(values, perSecond);
        String[] result = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = values[i] == TimeUnit.NAT ? missing : duration(values[i], perSecond, !days);
            if ((i & 0x3fff) == 0) {
                Interruption.check();
            }
        }
        return result;
    }

    private static String time(long value, long perSecond, boolean clock, int decimals) {
        long seconds = Math.floorDiv(value, perSecond);
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(seconds, SECONDS_A_DAY));
        StringBuilder text = new StringBuilder(29).append(date.getYear()).append('-');
        two(text, date.getMonthValue()).append('-');
        two(text, date.getDayOfMonth());
        if (clock) {
            clock(text.append(' '), (int) Math.floorMod(seconds, SECONDS_A_DAY));
            fraction(text, nanos(value, perSecond), decimals);
        }
        return text.toString();
    }

    private static String duration(long value, long perSecond, boolean clock) {
        long seconds = Math.floorDiv(value, perSecond);
        long days = Math.floorDiv(seconds, SECONDS_A_DAY);
        StringBuilder text = new StringBuilder(29).append(days).append(" days");
        if (clock) {
            clock(text.append(days < 0 ? " +" : " "), (int) Math.floorMod(seconds, SECONDS_A_DAY));
            int nanos = nanos(value, perSecond);
            int decimals = decimals(nanos);
            fraction(text, nanos, decimals == 3 ? 6 : decimals);
        }
        return text.toString();
    }

    private static void clock(StringBuilder text, int seconds) {
        two(text, seconds / 3600).append(':');
        two(text, seconds / 60 % 60).append(':');
        two(text, seconds % 60);
    }

    private static StringBuilder two(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private static void fraction(StringBuilder text, int nanos, int decimals) {
        if (decimals > 0) {
            String digits = Integer.toString(nanos);
            text.append('.').repeat('0', 9 - digits.length()).append(digits).setLength(text.length() - (9 - decimals));
        }
    }

    private static int decimals(int nanos) {
        if (nanos == 0) {
            return 0;
        }
        return nanos % 1_000 != 0 ? 9 : nanos % 1_000_000 != 0 ? 6 : 3;
    }

    private static int nanos(long value, long perSecond) {
        return (int) (Math.floorMod(value, perSecond) * (NANOS_A_SECOND / perSecond));
    }

    private static boolean isWholeDays(long[] values, long perSecond) {
        long day = SECONDS_A_DAY * perSecond;
        for (long value : values) {
            if (value != TimeUnit.NAT && value % day != 0) {
                return false;
            }
        }
        return true;
    }

    private static long perSecond(NdArray array) {
        return switch (array.dtype().parameter()) {
            case TimeUnit.SECOND -> 1L;
            case TimeUnit.MILLISECOND -> 1_000L;
            case TimeUnit.MICROSECOND -> 1_000_000L;
            case TimeUnit.NANOSECOND -> NANOS_A_SECOND;
            default -> throw FrameException.valueError("no text for times of this unit");
        };
    }
}
