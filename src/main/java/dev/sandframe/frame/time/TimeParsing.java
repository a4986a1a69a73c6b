package dev.sandframe.frame.time;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.array.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Columns of texts read as moments. */
public final class TimeParsing {
    private static final String ADVICE = """
            . You might want to try:
                - passing `format` if your strings have a consistent format;
                - passing `format='ISO8601'` if your strings are all ISO8601 but not necessarily in exactly the same format;
                - passing `format='mixed'`, and the format will be inferred for each element individually. You might want to use `dayfirst` alongside this.""";

    /** Stands in the offsets for moments without one. */
    public static final int NO_OFFSET = Integer.MIN_VALUE;

    private TimeParsing() {}

    /** Moments in UTC, and the offsets that the texts named, or null when none did. */
    public record Parsed(NdArray values, @Nullable NdArray offsets) {}

    /**
     * Reads texts by a pattern, or as ISO 8601 when there is none. What is no text is missing.
     *
     * @param coerce whether texts that do not match become missing
     */
    public static Parsed parse(NdArray texts, @Nullable String format, boolean exact, boolean coerce) {
        @Nullable Object[] objects = texts.objects();
        long[] values = new long[objects.length];
        long[] offsets = new long[objects.length];
        boolean anyOffset = false;
        Pattern pattern = format == null ? null : new Pattern(format);
        for (int i = 0; i < objects.length; i++) {
            if ((i & 0xfff) == 0) {
                Interruption.check();
            }
            values[i] = TimeUnit.NAT;
            offsets[i] = NO_OFFSET;
            if (!(objects[i] instanceof String text) || isMissing(text)) {
                continue;
            }
            Stamp stamp = null;
            try {
                stamp = pattern == null ? IsoReader.read(text) : pattern.read(text, exact);
                if (stamp == null) {
                    throw new Pattern.Mismatch("Time data " + text + " is not ISO8601 format");
                }
            } catch (Pattern.Mismatch e) {
                if (!coerce) {
                    throw FrameException.valueError(e.getMessage() + ", at position " + i + ADVICE);
                }
                continue;
            }
            Long found = stamp.nanoseconds();
            if (found == null) {
                if (!coerce) {
                    throw new FrameException(
                            "OutOfBoundsDatetime",
                            "Out of bounds nanosecond timestamp: " + text + ", at position " + i + ADVICE);
                }
                continue;
            }
            values[i] = found;
            if (stamp.zone() != null) {
                Integer zone = "UTC".equals(stamp.zone()) ? Integer.valueOf(0) : null;
                if (zone != null) {
                    offsets[i] = zone;
                    anyOffset = true;
                }
            }
            Integer offset = stamp.offset();
            if (offset != null) {
                offsets[i] = offset;
                anyOffset = true;
            }
        }
        return new Parsed(
                NdArray.of(DType.DATETIME_NS, values, objects.length),
                anyOffset ? NdArray.of(DType.INT64, offsets, objects.length) : null);
    }

    private static boolean isMissing(String text) {
        return switch (text) {
            case "", "NaT", "nat", "NAT", "nan", "NaN", "NAN", "None", "NA", "<NA>" -> true;
            default -> false;
        };
    }
}
