package dev.sandframe.frame.hash;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.NdArray;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How often each distinct integer occurs, in order of appearance.
 *
 * @param firsts where each appears first
 * @param counts how often
 */
public record Tally(long[] firsts, long[] counts) {
    private static final int BLOCK = 1 << 14;
    private static final int SMALL_SPAN = 1 << 16;

    /** @return {@code null} of what are no integers, or are ones too far apart for a table of all between the least and the greatest */
    public static @Nullable Tally of(NdArray array) {
        if (array.kind().isReference()
                || array.kind().isFloating()
                || array.kind().isComplex()
                || array.kind().isTime()
                || array.size() == 0) {
            return null;
        }
        long[] keys = Keys.longs(array);
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        for (int i = 0; i < keys.length; i++) {
            if ((i & 0x3fff) == 0) {
                Interruption.check();
            }
            low = Math.min(low, keys[i]);
            high = Math.max(high, keys[i]);
        }
        long span = high - low;
        return span >= 0 && span < Math.max(SMALL_SPAN, keys.length) ? bySpan(keys, low, (int) span + 1) : null;
    }

    private static Tally bySpan(long[] keys, long low, int span) {
        int[] counts = new int[span];
        int[] order = new int[16];
        long[] firsts = new long[16];
        int distinct = 0;
        for (int start = 0; start < keys.length; start += BLOCK) {
            Interruption.check();
            int end = Math.min(keys.length, start + BLOCK);
            for (int i = start; i < end; i++) {
                int at = (int) (keys[i] - low);
                if (counts[at]++ == 0) {
                    if (distinct == order.length) {
                        order = Arrays.copyOf(order, 2 * distinct);
                        firsts = Arrays.copyOf(firsts, 2 * distinct);
                    }
                    firsts[distinct] = i;
                    order[distinct++] = at;
                }
            }
        }
        long[] found = new long[distinct];
        for (int i = 0; i < distinct; i++) {
            found[i] = counts[order[i]];
        }
        return new Tally(Arrays.copyOf(firsts, distinct), found);
    }
}
