package dev.sandframe.frame.json;

import dev.sandframe.frame.array.TimeUnit;
import dev.sandframe.frame.text.Utf8Sink;

/** Times and durations as counts or as ISO 8601 texts. Missing ones are the caller's. */
final class JsonTimes {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final long SECONDS_PER_DAY = 86_400L;

    private JsonTimes() {}

    /** How many of a unit make a second; 0 for units of a minute and more. */
    static long perSecond(int unit) {
        return switch (unit) {
            case TimeUnit.SECOND -> 1L;
            case TimeUnit.MILLISECOND -> 1_000L;
            case TimeUnit.MICROSECOND -> 1_000_000L;
            case TimeUnit.NANOSECOND, TimeUnit.GENERIC -> NANOS_PER_SECOND;
            default -> throw new IllegalArgumentException("a unit of times that frames do not hold: " + unit);
        };
    }

    /**
     * A count of nanoseconds under another unit, cut towards zero. pandas takes counts of other units for nanoseconds here too.
     */
    static long rescale(long count, int unit) {
        return count / (NANOS_PER_SECOND / perSecond(unit));
    }

    /** For example {@code 2020-01-02T03:04:05.678}, with the digits of a unit. */
    static void writeIso(Utf8Sink sink, long count, int from, int unit) {
        long scale = perSecond(from);
        long seconds = Math.floorDiv(count, scale);
        long nanos = Math.floorMod(count, scale) * (NANOS_PER_SECOND / scale);
        long days = Math.floorDiv(seconds, SECONDS_PER_DAY);
        long ofDay = Math.floorMod(seconds, SECONDS_PER_DAY);
        java.time.LocalDate date = java.time.LocalDate.ofEpochDay(days);
        writeYear(sink, date.getYear());
        sink.write('-');
        sink.writePadded(date.getMonthValue(), 2);
        sink.write('-');
        sink.writePadded(date.getDayOfMonth(), 2);
        sink.write('T');
        sink.writePadded(ofDay / 3600, 2);
        sink.write(':');
        sink.writePadded(ofDay / 60 % 60, 2);
        sink.write(':');
        sink.writePadded(ofDay % 60, 2);
        switch (unit) {
            case TimeUnit.MILLISECOND -> writeFraction(sink, nanos / 1_000_000, 3);
            case TimeUnit.MICROSECOND -> writeFraction(sink, nanos / 1_000, 6);
            case TimeUnit.NANOSECOND -> writeFraction(sink, nanos, 9);
            default -> {}
        }
    }

    private static void writeYear(Utf8Sink sink, int year) {
        if (year < 0) {
            sink.write('-');
        }
        int size = Math.abs(year);
        sink.writePadded(size, size > 9999 ? String.valueOf(size).length() : 4);
    }

    private static void writeFraction(Utf8Sink sink, long value, int digits) {
        sink.write('.');
        sink.writePadded(value, digits);
    }

    /**
     * For example {@code P1DT2H3M4.500S}: as many decimals, by threes, as the duration of so many nanoseconds has. pandas takes
     * counts of other units for nanoseconds here too.
     */
    static void writeIsoDuration(Utf8Sink sink, long count) {
        long seconds = Math.floorDiv(count, NANOS_PER_SECOND);
        long nanos = Math.floorMod(count, NANOS_PER_SECOND);
        long ofDay = Math.floorMod(seconds, SECONDS_PER_DAY);
        sink.write('P');
        sink.writeLong(Math.floorDiv(seconds, SECONDS_PER_DAY));
        sink.writeAscii("DT");
        sink.writeLong(ofDay / 3600);
        sink.write('H');
        sink.writeLong(ofDay / 60 % 60);
        sink.write('M');
        sink.writeLong(ofDay % 60);
        if (nanos % 1_000 != 0) {
            writeFraction(sink, nanos, 9);
        } else if (nanos % 1_000_000 != 0) {
            writeFraction(sink, nanos / 1_000, 6);
        } else if (nanos != 0) {
            writeFraction(sink, nanos / 1_000_000, 3);
        }
        sink.write('S');
    }
}
