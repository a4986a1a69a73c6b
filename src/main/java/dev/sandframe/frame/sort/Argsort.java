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
    /** The first bits of keys that are looked at are as many as tell so many of them apart as there are, and these. */
    private static final int SPARE = 10;

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
        return sorted(keys).order();
    }

    /**
     * Keys in order.
     *
     * @param order the positions that they came from
     * @param keys all less one and the same number; not to be written to
     */
    record Sorted(int[] order, long[] keys) {}

    static Sorted sorted(long[] keys) {
        int n = keys.length;
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        if (n <= SMALL) {
            long[] moved = keys.clone();
            insertion(moved, order, 0, n);
            return new Sorted(order, moved);
        }
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        boolean sorted = true;
        for (int i = 0; i < n; i++) {
            low = Math.min(low, keys[i]);
            high = Math.max(high, keys[i]);
            sorted &= i == 0 || keys[i - 1] <= keys[i];
        }
        return sorted ? new Sorted(order, keys) : radix(keys, order, low, high);
    }

    /** Sorts a range of keys, and what stands beside them. */
    private static void insertion(long[] keys, int[] order, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            long key = keys[i];
            int moved = order[i];
            int k = i - 1;
            while (k >= start && keys[k] > key) {
                keys[k + 1] = keys[k];
                order[k + 1] = order[k];
                k--;
            }
            keys[k + 1] = key;
            order[k + 1] = moved;
        }
    }

    /**
     * Least significant digits first, digits that all share left out. Where keys have more digits than it takes to tell nearly all
     * of them apart, the first ones are taken alone, and the few that they leave alike are sorted after that.
     */
    private static Sorted radix(long[] keys, int[] order, long low, long high) {
        int n = keys.length;
        int bits = n < MEDIUM ? 8 : 11;
        int mask = (1 << bits) - 1;
        int width = 64 - Long.numberOfLeadingZeros(high - low);
        int telling = 32 - Integer.numberOfLeadingZeros(n) + SPARE;
        int digits = Math.min((width + bits - 1) / bits, (telling + bits - 1) / bits);
        int rest = Math.max(0, width - digits * bits);
        int[][] counts = new int[digits][1 << bits];
        long[] from = new long[n];
        for (int i = 0; i < n; i++) {
            long key = keys[i] - low;
            from[i] = key;
            key >>>= rest;
            for (int d = 0; d < digits; d++) {
                counts[d][(int) (key >>> d * bits) & mask]++;
            }
        }
        long[] to = new long[n];
        int[] orderFrom = order;
        int[] orderTo = new int[n];
        for (int d = 0; d < digits; d++) {
            Interruption.check();
            int[] count = counts[d];
            int shift = rest + d * bits;
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
        if (rest > 0) {
            finish(from, orderFrom, rest);
        }
        return new Sorted(orderFrom, from);
    }

    /** Sorts the runs of keys that are alike but for their last bits. */
    private static void finish(long[] keys, int[] order, int rest) {
        int n = keys.length;
        for (int start = 0; start < n; ) {
            long lead = keys[start] >>> rest;
            boolean sorted = true;
            int end = start + 1;
            while (end < n && keys[end] >>> rest == lead) {
                sorted &= keys[end - 1] <= keys[end];
                end++;
            }
            if (!sorted && end - start <= SMALL) {
                insertion(keys, order, start, end);
            } else if (!sorted) {
                Interruption.check();
                long[] run = Arrays.copyOfRange(keys, start, end);
                int[] places = Arrays.copyOfRange(order, start, end);
                int[] found = ofKeys(run);
                for (int i = 0; i < found.length; i++) {
                    keys[start + i] = run[found[i]];
                    order[start + i] = places[found[i]];
                }
            }
            start = end;
        }
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
