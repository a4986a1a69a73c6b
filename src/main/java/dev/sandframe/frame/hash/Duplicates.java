package dev.sandframe.frame.hash;

import dev.sandframe.frame.array.Coded;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.NdArray;
import org.jspecify.annotations.Nullable;

/** Which elements occur more than once, and which are among others. */
public final class Duplicates {
    private Duplicates() {}

    /** Which of repeated elements is none. */
    public enum Keep {
        FIRST,
        LAST,
        NONE
    }

    /** Whether each element repeats another one; {@code null} where only Python can hash. */
    public static @Nullable NdArray of(NdArray array, Keep keep) {
        Factorize factorized = Factorize.of(array, false);
        return factorized == null ? null : ofCodes(factorized.codes(), factorized.firsts().length, keep);
    }

    private static NdArray ofCodes(int[] codes, int count, Keep keep) {
        int n = codes.length;
        byte[] result = new byte[n];
        if (keep == Keep.NONE) {
            int[] occurrences = new int[count];
            for (int code : codes) {
                occurrences[code]++;
            }
            for (int i = 0; i < n; i++) {
                result[i] = (byte) (occurrences[codes[i]] > 1 ? 1 : 0);
            }
            return NdArray.ofBooleans(result);
        }
        boolean[] seen = new boolean[count];
        for (int k = 0; k < n; k++) {
            int i = keep == Keep.FIRST ? k : n - 1 - k;
            int code = codes[i];
            result[i] = (byte) (seen[code] ? 1 : 0);
            seen[code] = true;
        }
        return NdArray.ofBooleans(result);
    }

    /** Whether each element is among those of an array of the same kind; {@code null} where only Python can hash. */
    public static @Nullable NdArray isIn(NdArray array, NdArray values) {
        HashIndex index = HashIndex.of(values);
        if (index == null) {
            return null;
        }
        Coded coded = array.coded();
        if (coded != null && coded.count() <= array.size()) {
            NdArray found = index.positions(NdArray.ofObjects(coded.values()));
            return found == null ? null : spread(found.longs(), coded.codes(), array.shape());
        }
        NdArray positions = index.positions(array);
        if (positions == null) {
            return null;
        }
        long[] p = positions.longs();
        byte[] result = new byte[p.length];
        for (int i = 0; i < p.length; i++) {
            result[i] = (byte) (p[i] >= 0 ? 1 : 0);
        }
        return NdArray.of(DType.BOOL, result, array.shape());
    }

    private static NdArray spread(long[] found, int[] codes, int[] shape) {
        byte[] result = new byte[codes.length];
        for (int i = 0; i < codes.length; i++) {
            result[i] = (byte) (found[codes[i]] >= 0 ? 1 : 0);
        }
        return NdArray.of(DType.BOOL, result, shape);
    }
}
