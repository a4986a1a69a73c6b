package dev.sandframe.frame.sort;

import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.array.TimeUnit;

/** The positions that sort numbers, bools or times as pandas does: either way, with the missing ones at one end in their own order. */
public final class ValueOrder {
    /** Above so many elements, of which nobody reads all, equal ones keep their order. */
    static final int QUICK = 1 << 18;

    private ValueOrder() {}

    /**
     * The order of a column.
     *
     * @param last whether the missing values come last, or else first
     * @param quick whether equal elements are left where numpy's unstable sort leaves them, or else in their order
     */
    public static NdArray of(NdArray values, boolean ascending, boolean last, boolean quick) {
        long[] keys = SortKeys.of(values);
        int n = keys.length;
        boolean[] missing = missing(values, keys);
        int[] places = new int[n];
        int present = 0;
        for (int i = 0; i < n; i++) {
            int at = ascending ? i : n - 1 - i;
            if (missing.length == 0 || !missing[at]) {
                places[present++] = at;
            }
        }
        long[] result = new long[n];
        int start = last ? 0 : n - present;
        int[] order = order(values.kind(), keys, places, present, quick);
        for (int i = 0; i < present; i++) {
            result[ascending ? start + i : start + present - 1 - i] = places[order[i]];
        }
        if (present < n) {
            int k = last ? present : 0;
            for (int i = 0; i < n; i++) {
                if (missing[i]) {
                    result[k++] = i;
                }
            }
        }
        return NdArray.ofLongs(result);
    }

    private static int[] order(Kind kind, long[] keys, int[] places, int present, boolean quick) {
        long[] moved = new long[present];
        for (int i = 0; i < present; i++) {
            moved[i] = keys[places[i]];
        }
        int[] stable = Argsort.ofKeys(moved);
        return quick ? quick(moved, stable, kind) : stable;
    }

    /** The order of keys, equal ones where numpy's unstable sort of elements of a kind leaves them, from the order that keeps theirs. */
    static int[] quick(long[] keys, int[] stable, Kind kind) {
        int n = keys.length;
        if (n < 4 || n > QUICK) {
            return stable;
        }
        int[] ranks = new int[n];
        for (int i = 1; i < n; i++) {
            ranks[i] = ranks[i - 1] + (keys[stable[i]] == keys[stable[i - 1]] ? 0 : 1);
        }
        return quick(stable, ranks, kind);
    }

    /** The same from the ranks in that order. */
    static int[] quick(int[] stable, int[] ranks, Kind kind) {
        return QuickOrder.of(
                stable,
                ranks,
                switch (kind) {
                    case INT32, UINT32, INT64, UINT64, FLOAT32, FLOAT64 -> true;
                    default -> false;
                });
    }

    /** Which elements are NaN or {@code NaT}; empty when none is. */
    private static boolean[] missing(NdArray values, long[] keys) {
        boolean time = values.kind().isTime();
        if (!time && !values.kind().isFloating()) {
            return new boolean[0];
        }
        long[] ticks = time ? values.longs() : keys;
        long mark = time ? TimeUnit.NAT : Long.MAX_VALUE;
        boolean[] missing = new boolean[keys.length];
        boolean any = false;
        for (int i = 0; i < missing.length; i++) {
            missing[i] = ticks[i] == mark;
            any |= missing[i];
        }
        return any ? missing : new boolean[0];
    }
}
