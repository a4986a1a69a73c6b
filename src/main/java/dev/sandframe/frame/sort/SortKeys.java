package dev.sandframe.frame.sort;

import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.array.TimeUnit;

/** Longs whose signed order is the order of an array's elements; NaN and {@code NaT} come last. */
final class SortKeys {
    static final long LAST = Long.MAX_VALUE;

    private SortKeys() {}

    static long[] of(NdArray array) {
        if (array.kind().isFloating()) {
            double[] d = array.doubles();
            long[] keys = new long[d.length];
            for (int i = 0; i < d.length; i++) {
                keys[i] = key(d[i]);
            }
            return keys;
        }
        long[] l = array.longs();
        if (array.kind() == Kind.UINT64) {
            long[] keys = new long[l.length];
            for (int i = 0; i < l.length; i++) {
                keys[i] = l[i] ^ Long.MIN_VALUE;
            }
            return keys;
        }
        if (array.kind().isTime()) {
            long[] keys = new long[l.length];
            for (int i = 0; i < l.length; i++) {
                keys[i] = l[i] == TimeUnit.NAT ? LAST : l[i];
            }
            return keys;
        }
        return l;
    }

    /** The key of a double: equal for both zeros and for all NaN. */
    static long key(double value) {
        if (Double.isNaN(value)) {
            return LAST;
        }
        long bits = Double.doubleToRawLongBits(value + 0.0);
        return bits ^ (bits >> 63 & Long.MAX_VALUE);
    }
}
