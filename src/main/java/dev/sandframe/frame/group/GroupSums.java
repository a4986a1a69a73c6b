package dev.sandframe.frame.group;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import org.jspecify.annotations.Nullable;

/**
 * Sums, products and means of groups. Floats are added with Kahan's compensation, in the precision of the column, as pandas
 * does; whole numbers wrap.
 *
 * @param result a number for each group; of a group without values 0, 1, or NaN for a mean
 * @param counts how many values each group has
 */
public record GroupSums(NdArray result, long[] counts) {
    private static final int BLOCK = Groups.BLOCK;

    public static GroupSums sum(Groups groups, NdArray values, byte @Nullable [] mask) {
        long[] counts = new long[groups.count()];
        if (values.kind() == Kind.FLOAT32) {
            double[] sums = singles(groups, GroupValues.doubles(values, mask), counts);
            return new GroupSums(rounded(sums), counts);
        }
        if (values.kind().isFloating()) {
            double[] sums = compensated(groups, GroupValues.doubles(values, mask), counts);
            return new GroupSums(NdArray.ofDoubles(sums), counts);
        }
        byte[] absent = GroupValues.absent(values, mask);
        return new GroupSums(longs(values, folded(groups, values.longs(), absent, counts, false)), counts);
    }

    public static GroupSums product(Groups groups, NdArray values, byte @Nullable [] mask) {
        long[] counts = new long[groups.count()];
        if (!values.kind().isFloating()) {
            return new GroupSums(longs(values, folded(groups, values.longs(), mask, counts, true)), counts);
        }
        boolean single = values.kind() == Kind.FLOAT32;
        double[] d = GroupValues.doubles(values, mask);
        int[] codes = groups.codes();
        double[] result = new double[groups.count()];
        java.util.Arrays.fill(result, 1);
        for (int i = 0; i < d.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            int code = codes[i];
            if (code >= 0 && !Double.isNaN(d[i])) {
                double product = result[code] * d[i];
                result[code] = single ? (float) product : product;
                counts[code]++;
            }
        }
        return new GroupSums(single ? rounded(result) : NdArray.ofDoubles(result), counts);
    }

    public static GroupSums mean(Groups groups, NdArray values, byte @Nullable [] mask) {
        long[] counts = new long[groups.count()];
        boolean single = values.kind() == Kind.FLOAT32;
        double[] d = GroupValues.doubles(values, mask);
        double[] sums = single ? singles(groups, d, counts) : compensated(groups, d, counts);
        for (int g = 0; g < sums.length; g++) {
            sums[g] = counts[g] == 0 ? Double.NaN : sums[g] / counts[g];
        }
        return new GroupSums(single ? rounded(sums) : NdArray.ofDoubles(sums), counts);
    }

    private static NdArray rounded(double[] values) {
        float[] result = new float[values.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = (float) values[i];
        }
        return NdArray.of(DType.FLOAT32, result, result.length);
    }

    private static NdArray longs(NdArray source, long[] values) {
        DType dtype = source.kind().isTime() ? source.dtype() : source.kind().isUnsigned() ? DType.UINT64 : DType.INT64;
        return NdArray.of(dtype, values, values.length);
    }

    /** Sum and compensation of a group lie side by side, for the sake of the cache. */
    private static double[] compensated(Groups groups, double[] values, long[] counts) {
        int[] codes = groups.codes();
        double[] pairs = new double[2 * counts.length];
        for (int i = 0; i < values.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            int code = codes[i];
            double value = values[i];
            if (code < 0 || Double.isNaN(value)) {
                continue;
            }
            counts[code]++;
            int at = 2 * code;
            double corrected = value - pairs[at + 1];
            double sum = pairs[at] + corrected;
            double lost = sum - pairs[at] - corrected;
            // With infinities the compensation would turn a sum into NaN.
            pairs[at + 1] = Double.isNaN(lost) ? 0 : lost;
            pairs[at] = sum;
        }
        return firstOfEach(pairs);
    }

    private static double[] singles(Groups groups, double[] values, long[] counts) {
        int[] codes = groups.codes();
        double[] pairs = new double[2 * counts.length];
        for (int i = 0; i < values.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            int code = codes[i];
            if (code < 0 || Double.isNaN(values[i])) {
                continue;
            }
            counts[code]++;
            int at = 2 * code;
            float before = (float) pairs[at];
            float corrected = (float) values[i] - (float) pairs[at + 1];
            float sum = before + corrected;
            float lost = sum - before - corrected;
            pairs[at + 1] = Float.isNaN(lost) ? 0 : lost;
            pairs[at] = sum;
        }
        return firstOfEach(pairs);
    }

    private static double[] firstOfEach(double[] pairs) {
        double[] result = new double[pairs.length / 2];
        for (int g = 0; g < result.length; g++) {
            result[g] = pairs[2 * g];
        }
        return result;
    }

    private static long[] folded(
            Groups groups, long[] values, byte @Nullable [] absent, long[] counts, boolean product) {
        int[] codes = groups.codes();
        long[] result = new long[counts.length];
        if (product) {
            java.util.Arrays.fill(result, 1);
        }
        for (int i = 0; i < values.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            int code = codes[i];
            if (code < 0 || absent != null && absent[i] != 0) {
                continue;
            }
            counts[code]++;
            result[code] = product ? result[code] * values[i] : result[code] + values[i];
        }
        return result;
    }
}
