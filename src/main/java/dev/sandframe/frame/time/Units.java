package dev.sandframe.frame.time;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.array.TimeUnit;

/** Conversion of times between units: exact to finer ones, floored to coarser ones. */
public final class Units {
    /** Nanoseconds of a unit from weeks down, by the unit's number. */
    private static final long[] NANOSECONDS = {
        0,
        0,
        0,
        604_800_000_000_000L,
        86_400_000_000_000L,
        3_600_000_000_000L,
        60_000_000_000L,
        1_000_000_000L,
        1_000_000L,
        1_000L,
        1L
    };

    private Units() {}

    /** Nanoseconds of a unit of fixed length: a week or finer. */
    public static long nanoseconds(int unit) {
        return NANOSECONDS[unit];
    }

    /** A copy in another unit; numpy's errors for years and months of timedeltas, and for results beyond a long. */
    public static NdArray cast(NdArray array, DType target) {
        int from = array.dtype().parameter();
        int to = target.parameter();
        long[] values = array.longs();
        long[] result = new long[values.length];
        boolean date = array.kind() == Kind.DATETIME64;
        for (int i = 0; i < values.length; i++) {
            if ((i & 0x3fff) == 0) {
                Interruption.check();
            }
            result[i] = date ? convert(values[i], from, to) : span(values[i], from, to);
        }
        return NdArray.of(target, result, array.shape());
    }

    private static long span(long value, int from, int to) {
        if (value == TimeUnit.NAT || from == to || from == TimeUnit.GENERIC) {
            return value;
        }
        if (from <= TimeUnit.MONTH != to <= TimeUnit.MONTH) {
            // numpy refuses this in safe casts and takes the mean length of a month and a year in unsafe ones.
            double days = from == TimeUnit.YEAR ? 365.2425 : from == TimeUnit.MONTH ? 30.436875 : 0;
            return from <= TimeUnit.MONTH
                    ? (long) (value * days * 86_400e9 / NANOSECONDS[to])
                    : (long) Math.floor(value
                            * (double) NANOSECONDS[from]
                            / (to == TimeUnit.YEAR ? 365.2425 : 30.436875)
                            / 86_400e9);
        }
        return convert(value, from, to);
    }

    /** One count in another unit. */
    public static long convert(long value, int from, int to) {
        if (value == TimeUnit.NAT || from == to || from == TimeUnit.GENERIC || to == TimeUnit.GENERIC) {
            return value;
        }
        if (from == TimeUnit.YEAR && to == TimeUnit.MONTH) {
            return times(value, 12);
        }
        if (from == TimeUnit.MONTH && to == TimeUnit.YEAR) {
            return Math.floorDiv(value, 12);
        }
        if (from <= TimeUnit.MONTH) {
            long months = from == TimeUnit.YEAR ? times(value, 12) : value;
            long days = Calendar.days(1970 + Math.floorDiv(months, 12), Math.floorMod(months, 12) + 1, 1);
            return fixed(days, TimeUnit.DAY, to);
        }
        if (to <= TimeUnit.MONTH) {
            long civil = Calendar.civil(fixed(value, from, TimeUnit.DAY));
            long year = Calendar.year(civil) - 1970;
            return to == TimeUnit.YEAR ? year : year * 12 + Calendar.month(civil) - 1;
        }
        return fixed(value, from, to);
    }

    private static long fixed(long value, int from, int to) {
        if (from == to) {
            return value;
        }
        // Weeks count from Thursday 1970-01-01 as days do.
        return from < to
                ? times(value, NANOSECONDS[from] / NANOSECONDS[to])
                : Math.floorDiv(value, NANOSECONDS[to] / NANOSECONDS[from]);
    }

    private static long times(long value, long factor) {
        long high = Math.multiplyHigh(value, factor);
        long low = value * factor;
        if (high != low >> 63 || low == TimeUnit.NAT) {
            throw new FrameException("OverflowError", "Overflow when converting between units of time");
        }
        return low;
    }
}
