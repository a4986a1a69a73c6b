package dev.sandframe.frame.sort;

import dev.sandframe.frame.array.NdArray;

/**
 * An array of numbers, bools or times in order. Equal elements keep theirs.
 *
 * @param order the positions of the elements, those of NaN and {@code NaT} last
 * @param keys by that order, equal where elements are
 * @param present how many elements are neither NaN nor {@code NaT}
 */
public record SortedKeys(int[] order, long[] keys, int present) {
    /** Least first, or greatest first. */
    public static SortedKeys of(NdArray array, boolean ascending) {
        boolean gaps = array.kind().isFloating() || array.kind().isTime();
        long[] keys = SortKeys.of(array);
        int present = keys.length;
        if (gaps) {
            for (long key : keys) {
                present -= key == SortKeys.LAST ? 1 : 0;
            }
        }
        if (!ascending) {
            keys = turned(keys, gaps);
        }
        Argsort.Sorted sorted = Argsort.sorted(keys);
        return new SortedKeys(sorted.order(), sorted.keys(), present);
    }

    private static long[] turned(long[] keys, boolean gaps) {
        long[] result = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            result[i] = gaps && keys[i] == SortKeys.LAST ? keys[i] : ~keys[i];
        }
        return result;
    }
}
