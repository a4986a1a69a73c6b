package dev.sandframe.frame.time;

import org.jspecify.annotations.Nullable;

/**
 * A moment read from a text.
 *
 * @param seconds of wall time since 1970
 * @param nanosecond of the second
 * @param offset seconds from UTC, or null for wall time alone
 * @param resolution the finest unit named, a number of {@link dev.sandframe.frame.array.TimeUnit}
 * @param zone the name of a zone, or null
 */
public record Stamp(
        long seconds,
        int nanosecond,
        @Nullable Integer offset,
        int resolution,
        @Nullable String zone) {
    private static final long SECONDS_LIMIT = 9_223_372_036L;

    /** Nanoseconds of UTC since 1970; null where a long cannot hold them. */
    @Nullable
    Long nanoseconds() {
        long utc = seconds - (offset == null ? 0 : offset);
        if (utc < -SECONDS_LIMIT - 1 || utc > SECONDS_LIMIT) {
            return null;
        }
        long high = Math.multiplyHigh(utc, 1_000_000_000L);
        long low = utc * 1_000_000_000L;
        if (high != low >> 63) {
            return utc == -SECONDS_LIMIT - 1 && nanosecond > 145_224_192
                    ? Long.valueOf((utc + 1) * 1_000_000_000L - (1_000_000_000L - nanosecond))
                    : null;
        }
        long sum = low + nanosecond;
        return ((low ^ sum) & (nanosecond ^ sum)) < 0 ? null : Long.valueOf(sum);
    }
}
