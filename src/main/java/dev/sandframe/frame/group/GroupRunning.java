package dev.sandframe.frame.group;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Running sums, products and extremes within groups. */
public final class GroupRunning {
    private static final int BLOCK = Groups.BLOCK;

    private GroupRunning() {}

    /** What runs. */
    public enum What {
        SUM,
        PRODUCT,
        LEAST,
        GREATEST
    }

    /**
     * Of floats: missing values stay missing; where they are not to be skipped all after them are missing, too. Rows of no group
     * are missing.
     */
    public static NdArray ofFloats(Groups groups, NdArray array, What what, boolean skip) {
        boolean single = array.kind() == Kind.FLOAT32;
        double[] values = array.doubles();
        int[] codes = groups.codes();
        double[] state = new double[groups.count()];
        double[] lost = new double[groups.count()];
        boolean[] broken = new boolean[groups.count()];
        Arrays.fill(
                state,
                what == What.PRODUCT
                        ? 1
                        : what == What.LEAST
                                ? Double.POSITIVE_INFINITY
                                : what == What.GREATEST ? Double.NEGATIVE_INFINITY : 0);
        double[] result = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            int code = codes[i];
            double value = values[i];
            if (code < 0 || broken[code]) {
                result[i] = Double.NaN;
                continue;
            }
            if (Double.isNaN(value)) {
                broken[code] = !skip;
                result[i] = Double.NaN;
                continue;
            }
            switch (what) {
                case SUM -> {
                    double corrected = value - lost[code];
                    corrected = single ? (float) corrected : corrected;
                    double sum = state[code] + corrected;
                    sum = single ? (float) sum : sum;
                    double error = single ? (float) (sum - state[code]) - corrected : sum - state[code] - corrected;
                    error = single ? (float) error : error;
                    lost[code] = error;
                    state[code] = sum;
                }
                case PRODUCT -> {
                    double product = state[code] * value;
                    state[code] = single ? (float) product : product;
                }
                case LEAST -> state[code] = Math.min(state[code], value);
                case GREATEST -> state[code] = Math.max(state[code], value);
            }
            result[i] = state[code];
        }
        if (!single) {
            return NdArray.ofDoubles(result);
        }
        float[] rounded = new float[result.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (float) result[i];
        }
        return NdArray.of(DType.FLOAT32, rounded, rounded.length);
    }

    /**
     * Of whole numbers and times.
     *
     * @param absent which elements are missing
     * @param missing is told which results are missing
     */
    public static long[] ofLongs(
            Groups groups, NdArray array, byte @Nullable [] absent, What what, boolean skip, byte[] missing) {
        boolean unsigned = array.kind() == Kind.UINT64;
        long flip = unsigned ? Long.MIN_VALUE : 0;
        long[] values = array.longs();
        int[] codes = groups.codes();
        long[] state = new long[groups.count()];
        boolean[] begun = new boolean[groups.count()];
        boolean[] broken = new boolean[groups.count()];
        long[] result = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            int code = codes[i];
            if (code < 0 || broken[code]) {
                missing[i] = 1;
                continue;
            }
            if (absent != null && absent[i] != 0) {
                missing[i] = 1;
                broken[code] = !skip;
                continue;
            }
            long value = values[i];
            if (!begun[code]) {
                begun[code] = true;
                state[code] = value;
            } else {
                state[code] = switch (what) {
                    case SUM -> state[code] + value;
                    case PRODUCT -> state[code] * value;
                    case LEAST -> (value ^ flip) < (state[code] ^ flip) ? value : state[code];
                    case GREATEST -> (value ^ flip) > (state[code] ^ flip) ? value : state[code];
                };
            }
            result[i] = state[code];
        }
        return result;
    }
}
