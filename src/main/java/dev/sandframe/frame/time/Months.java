package dev.sandframe.frame.time;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.array.TimeUnit;

/** Steps of months, rounding, and business days. */
public final class Months {
    private Months() {}

    /**
     * Moments moved by months; the time of day stays.
     *
     * @param anchor empty to keep the day of the month where it exists; {@code start}, {@code end},
     *     {@code business_start} or {@code business_end} to go to that day
     */
    public static NdArray shift(NdArray array, int months, String anchor) {
        long[] values = array.longs();
        long[] result = new long[values.length];
        long perDay = Units.nanoseconds(TimeUnit.DAY)
                / Units.nanoseconds(array.dtype().parameter());
        for (int i = 0; i < values.length; i++) {
            if ((i & 0x3fff) == 0) {
                Interruption.check();
            }
            long value = values[i];
            result[i] = value == TimeUnit.NAT
                    ? value
                    : shift(Math.floorDiv(value, perDay), months, anchor) * perDay + Math.floorMod(value, perDay);
        }
        return NdArray.of(array.dtype(), result, array.shape());
    }

    /** A day moved by months. */
    public static long shift(long days, int months, String anchor) {
        long civil = Calendar.civil(days);
        long month = Calendar.year(civil) * 12 + Calendar.month(civil) - 1 + months;
        return day(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, Calendar.day(civil), anchor);
    }

    private static long day(long year, int month, int day, String anchor) {
        int length = Calendar.daysInMonth(year, month);
        long first = Calendar.days(year, month, 1);
        return switch (anchor) {
            case "" -> first + Math.min(day, length) - 1;
            case "start" -> first;
            case "end" -> first + length - 1;
            case "business_start" -> {
                int weekday = weekday(first);
                yield weekday < 5 ? first : first + 7 - weekday;
            }
            case "business_end" -> {
                long last = first + length - 1;
                int weekday = weekday(last);
                yield weekday < 5 ? last : last - weekday + 4;
            }
            default -> throw FrameException.valueError(anchor);
        };
    }

    /** 0 for Monday. */
    public static int weekday(long days) {
        return Math.floorMod(days + 3, 7);
    }

    /** Days moved by business days from Monday to Friday; a step of 0 goes forward to the next one. */
    public static long business(long days, long count) {
        int weekday = weekday(days);
        if (count > 0 && weekday > 4) {
            days -= weekday - 4;
            weekday = 4;
        } else if (count <= 0 && weekday > 4) {
            days += 7 - weekday;
            weekday = 0;
        }
        long weeks = Math.floorDiv(weekday + count, 5);
        return days - weekday + weeks * 7 + Math.floorMod(weekday + count, 5);
    }

    /** Moments moved by business days. */
    public static NdArray business(NdArray array, long count) {
        long[] values = array.longs();
        long[] result = new long[values.length];
        long perDay = Units.nanoseconds(TimeUnit.DAY)
                / Units.nanoseconds(array.dtype().parameter());
        for (int i = 0; i < values.length; i++) {
            long value = values[i];
            result[i] = value == TimeUnit.NAT
                    ? value
                    : business(Math.floorDiv(value, perDay), count) * perDay + Math.floorMod(value, perDay);
        }
        return NdArray.of(array.dtype(), result, array.shape());
    }

    /**
     * Counts rounded to multiples of a step.
     *
     * @param mode {@code floor}, {@code ceil} or {@code round} (half to even)
     */
    public static NdArray round(NdArray array, long step, String mode) {
        long[] values = array.longs();
        long[] result = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            if ((i & 0x3fff) == 0) {
                Interruption.check();
            }
            result[i] = values[i] == TimeUnit.NAT ? values[i] : round(values[i], step, mode);
        }
        return NdArray.of(array.dtype(), result, array.shape());
    }

    /** One count rounded to a multiple of a step. */
    public static long round(long value, long step, String mode) {
        long floor = Math.floorDiv(value, step);
        long rest = value - floor * step;
        boolean up = switch (mode) {
            case "floor" -> false;
            case "ceil" -> rest > 0;
            default -> rest > step - rest || rest == step - rest && (floor & 1) != 0;
        };
        return (up ? floor + 1 : floor) * step;
    }
}
