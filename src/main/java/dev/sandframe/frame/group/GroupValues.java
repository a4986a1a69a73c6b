package dev.sandframe.frame.group;

import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.array.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A column's values in the forms in which kernels read them. */
final class GroupValues {
    private GroupValues() {}

    /** Doubles with NaN for what is missing. */
    static double[] doubles(NdArray array, byte @Nullable [] mask) {
        double[] values = array.doubles();
        byte[] absent = absent(array, mask);
        if (absent == null) {
            return values;
        }
        double[] result = values.clone();
        for (int i = 0; i < result.length; i++) {
            if (absent[i] != 0) {
                result[i] = Double.NaN;
            }
        }
        return result;
    }

    /** Which elements of an array of whole numbers or times are missing; {@code null} for none. */
    static byte @Nullable [] absent(NdArray array, byte @Nullable [] mask) {
        if (mask != null || !array.kind().isTime()) {
            return mask;
        }
        long[] values = array.longs();
        byte @Nullable [] result = null;
        for (int i = 0; i < values.length; i++) {
            if (values[i] == TimeUnit.NAT) {
                if (result == null) {
                    result = new byte[values.length];
                }
                result[i] = 1;
            }
        }
        return result;
    }

    /** Longs in the order of the elements: unsigned ones are moved. */
    static long[] ordered(NdArray array) {
        long[] values = array.longs();
        if (array.kind() != Kind.UINT64) {
            return values;
        }
        long[] result = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = values[i] ^ Long.MIN_VALUE;
        }
        return result;
    }
}
