package dev.sandframe.frame.sort;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.Coded;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.compute.Texts;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The positions that sort an array, stable: equal elements keep their order. */
public final class Argsort {
    private static final int SMALL = 64;
    /** Below so many elements it costs more to go through the buckets of eleven bits than to take some digits more. */
    private static final int MEDIUM = 1 << 12;

    private Argsort() {}

    /** The order of numbers, bools and times, NaN and {@code NaT} last. */
    public static int[] of(NdArray array) {
        return ofKeys(SortKeys.of(array));
    }

    /** The same for references too, which have to be texts; {@code null} when some element is none. */
    public static int @Nullable [] ofAny(NdArray array) {
        return array.kind().isReference() ? ofTexts(array) : of(array);
    }

    /** The order of keys, least first. */
    static int[] ofKeys(long[] keys) {
        int n = keys.length;
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        if (n <= SMALL) {
            insertion(keys, order);
            return order;
        }
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        boolean sorted = true;
        for (int i = 0; i < n; i++) {
            low = Math.min(low, keys[i]);
            high = Math.max(high, keys[i]);
            sorted &= i == 0 || keys[i - 1] <= keys[i];
        }
        if (sorted) {
            return order;
        }
        return radix(keys, order, low, high);
    }

    private static void insertion(long[] keys, int[] order) {
        for (int i = 1; i < order.length; i++) {
            int moved = order[i];
            long key = keys[moved];
            int k = i - 1;
            while (k >= 0 && keys[order[k]] > key) {
                order[k + 1] = order[k];
                k--;
            }
            order[k + 1] = moved;
        }
    }

    /** Least significant digits first, digits that all share left out. */
    private static int[] radix(long[] keys, int[] order, long low, long high) {
        int n = keys.length;
        int bits = n < MEDIUM ? 8 : 11;
        int mask = (1 << bits) - 1;
        long span = high - low;
        int digits = (64 - Long.numberOfLeadingZeros(span) + bits - 1) / bits;
        int[][] counts = new int[digits][1 << bits];
        for (int i = 0; i < n; i++) {
            long key = keys[i] - low;
            for (int d = 0; d < digits; d++) {
                counts[d][(int) (key >>> d * bits) & mask]++;
            }
        }
        long[] from = new long[n];
        for (int i = 0; i < n; i++) {
            from[i] = keys[i] - low;
        }
        long[] to = new long[n];
        int[] orderFrom = order;
        int[] orderTo = new int[n];
        for (int d = 0; d < digits; d++) {
            Interruption.check();
            int[] count = counts[d];
            int shift = d * bits;
            if (count[(int) (from[0] >>> shift) & mask] == n) {
                continue;
            }
            int total = 0;
            for (int b = 0; b <= mask; b++) {
                int c = count[b];
                count[b] = total;
                total += c;
            }
            for (int i = 0; i < n; i++) {
                long key = from[i];
                int at = count[(int) (key >>> shift) & mask]++;
                to[at] = key;
                orderTo[at] = orderFrom[i];
            }
            long[] swap = from;
            from = to;
            to = swap;
            int[] swapOrder = orderFrom;
            orderFrom = orderTo;
            orderTo = swapOrder;
        }
        return orderFrom;
    }

    /** The order of texts by code points; {@code null} when some element is no text. A coded array sorts its distinct values. */
    public static int @Nullable [] ofTexts(NdArray array) {
        Coded coded = array.coded();
        if (coded != null && coded.count() < array.size()) {
            int[] order = sorted(coded.values());
            if (order == null) {
                return null;
            }
            long[] ranks = new long[order.length];
            for (int i = 0; i < order.length; i++) {
                ranks[order[i]] = i;
            }
            int[] codes = coded.codes();
            long[] keys = new long[codes.length];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = ranks[codes[i]];
            }
            return ofKeys(keys);
        }
        return sorted(array.objects());
    }

    private static int @Nullable [] sorted(@Nullable Object[] values) {
        Integer[] order = new Integer[values.length];
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] instanceof String)) {
                return null;
            }
            order[i] = i;
        }
        Arrays.sort(order, Comparator.comparing(i -> (String) values[i], Texts::compare));
        int[] result = new int[order.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = order[i];
        }
        return result;
    }
}
