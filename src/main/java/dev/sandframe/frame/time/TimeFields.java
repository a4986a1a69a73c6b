package dev.sandframe.frame.time;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.array.TimeUnit;

/** The parts of moments: years, hours, days of the week, beginnings and ends of months. */
public final class TimeFields {
    /** Which part; the names are pandas'. */
    private enum Field {
        YEAR,
        MONTH,
        DAY,
        HOUR,
        MINUTE,
        SECOND,
        MICROSECOND,
        NANOSECOND,
        DAYOFWEEK,
        DAYOFYEAR,
        QUARTER,
        DAYS_IN_MONTH,
        ISO_YEAR,
        ISO_WEEK,
        IS_MONTH_START,
        IS_MONTH_END,
        IS_QUARTER_START,
        IS_QUARTER_END,
        IS_YEAR_START,
        IS_YEAR_END,
        IS_LEAP_YEAR
    }

    private TimeFields() {}

    /**
     * A part of each moment: int32, float64 with NaN where a moment is missing, or bool for questions.
     *
     * @param name a part's name, for example {@code dayofweek}
     */
    public static NdArray field(NdArray array, String name) {
        Field field = of(name);
        long[] values = array.longs();
        int unit = array.dtype().parameter();
        int n = values.length;
        if (field.ordinal() >= Field.IS_MONTH_START.ordinal()) {
            byte[] flags = new byte[n];
            for (int i = 0; i < n; i++) {
                if ((i & 0x3fff) == 0) {
                    Interruption.check();
                }
                flags[i] = (byte) (values[i] != TimeUnit.NAT && part(values[i], unit, field) != 0 ? 1 : 0);
            }
            return NdArray.of(DType.BOOL, flags, array.shape());
        }
        int[] parts = new int[n];
        boolean missing = false;
        for (int i = 0; i < n; i++) {
            if ((i & 0x3fff) == 0) {
                Interruption.check();
            }
            if (values[i] == TimeUnit.NAT) {
                missing = true;
            } else {
                parts[i] = part(values[i], unit, field);
            }
        }
        if (!missing) {
            return NdArray.of(DType.INT32, parts, array.shape());
        }
        double[] floats = new double[n];
        for (int i = 0; i < n; i++) {
            floats[i] = values[i] == TimeUnit.NAT ? Double.NaN : parts[i];
        }
        return NdArray.of(DType.FLOAT64, floats, array.shape());
    }

    /** The part of one moment. */
    public static int field(long value, int unit, String name) {
        return part(value, unit, of(name));
    }

    private static Field of(String name) {
        try {
            return Field.valueOf(name.toUpperCase(java.util.Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw FrameException.valueError("Field " + name + " not supported");
        }
    }

    private static int part(long value, int unit, Field field) {
        long perDay = Units.nanoseconds(TimeUnit.DAY) / Units.nanoseconds(unit);
        switch (field) {
            case HOUR, MINUTE, SECOND, MICROSECOND, NANOSECOND -> {
                long rest = Math.floorMod(value, perDay) * Units.nanoseconds(unit);
                return (int)
                        switch (field) {
                            case HOUR -> rest / 3_600_000_000_000L;
                            case MINUTE -> rest / 60_000_000_000L % 60;
                            case SECOND -> rest / 1_000_000_000L % 60;
                            case MICROSECOND -> rest / 1_000 % 1_000_000;
                            default -> rest % 1_000;
                        };
            }
            default -> {}
        }
        long days = Math.floorDiv(value, perDay);
        if (field == Field.DAYOFWEEK) {
            return Math.floorMod(days + 3, 7);
        }
        long civil = Calendar.civil(days);
        long year = Calendar.year(civil);
        int month = Calendar.month(civil);
        int day = Calendar.day(civil);
        return switch (field) {
            case YEAR -> (int) year;
            case MONTH -> month;
            case DAY -> day;
            case DAYOFYEAR -> Calendar.dayOfYear(year, month, day);
            case QUARTER -> (month + 2) / 3;
            case DAYS_IN_MONTH -> Calendar.daysInMonth(year, month);
            case ISO_YEAR, ISO_WEEK -> iso(days, field == Field.ISO_YEAR);
            case IS_MONTH_START -> day == 1 ? 1 : 0;
            case IS_MONTH_END -> day == Calendar.daysInMonth(year, month) ? 1 : 0;
            case IS_QUARTER_START -> day == 1 && month % 3 == 1 ? 1 : 0;
            case IS_QUARTER_END -> month % 3 == 0 && day == Calendar.daysInMonth(year, month) ? 1 : 0;
            case IS_YEAR_START -> day == 1 && month == 1 ? 1 : 0;
            case IS_YEAR_END -> day == 31 && month == 12 ? 1 : 0;
            default -> Calendar.isLeap(year) ? 1 : 0;
        };
    }

    /** The year or the week of ISO 8601: a week belongs to the year of its Thursday. */
    private static int iso(long days, boolean year) {
        long thursday = days - Math.floorMod(days + 3, 7) + 3;
        long civil = Calendar.civil(thursday);
        if (year) {
            return (int) Calendar.year(civil);
        }
        return (Calendar.dayOfYear(Calendar.year(civil), Calendar.month(civil), Calendar.day(civil)) - 1) / 7 + 1;
    }
}
