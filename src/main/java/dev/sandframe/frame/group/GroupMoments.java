package dev.sandframe.frame.group;

import dev.sandframe.frame.Interruption;

/** Variance and skewness of groups by updates value for value (Welford, Terriberry), which is how pandas computes them. */
public final class GroupMoments {
    private static final int BLOCK = Groups.BLOCK;

    private GroupMoments() {}

    /**
     * The variance of each group; NaN where it has no more than {@code freedom} values.
     *
     * @param values with NaN for what is missing
     * @param single whether to compute in single precision
     * @param counts is told how many values each group has
     */
    public static double[] variance(Groups groups, double[] values, int freedom, boolean single, long[] counts) {
        int[] codes = groups.codes();
        double[] means = new double[counts.length];
        double[] result = new double[counts.length];
        for (int i = 0; i < values.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            int code = codes[i];
            double value = values[i];
            if (code < 0 || Double.isNaN(value)) {
                continue;
            }
            long count = ++counts[code];
            double before = means[code];
            if (single) {
                float mean = (float) before + ((float) value - (float) before) / count;
                means[code] = mean;
                result[code] = (float) result[code] + ((float) value - mean) * ((float) value - (float) before);
            } else {
                means[code] = before + (value - before) / count;
                result[code] += (value - means[code]) * (value - before);
            }
        }
        for (int g = 0; g < result.length; g++) {
            if (counts[g] <= freedom) {
                result[g] = Double.NaN;
            } else {
                result[g] = single ? (float) result[g] / (counts[g] - freedom) : result[g] / (counts[g] - freedom);
            }
        }
        return result;
    }

    /** The unbiased skewness of each group; NaN for fewer than three values. */
    public static double[] skewness(Groups groups, double[] values) {
        int[] codes = groups.codes();
        int count = groups.count();
        long[] counts = new long[count];
        double[] first = new double[count];
        double[] second = new double[count];
        double[] third = new double[count];
        for (int i = 0; i < values.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            int code = codes[i];
            if (code < 0 || Double.isNaN(values[i])) {
                continue;
            }
            long before = counts[code];
            long n = ++counts[code];
            double delta = values[i] - first[code];
            double step = delta / n;
            double term = delta * step * before;
            first[code] += step;
            third[code] += term * step * (n - 2) - 3 * step * second[code];
            second[code] += term;
        }
        double[] result = new double[count];
        for (int g = 0; g < count; g++) {
            double n = counts[g];
            if (counts[g] < 3) {
                result[g] = Double.NaN;
            } else if (second[g] == 0) {
                result[g] = 0;
            } else {
                result[g] = n * Math.sqrt(n - 1) / (n - 2) * (third[g] / cubedRoot(second[g]));
            }
        }
        return result;
    }

    /** {@code x} to the power of 1.5, rounded once: the root's and the product's errors are carried along. */
    private static double cubedRoot(double x) {
        double root = Math.sqrt(x);
        double rest = Math.fma(-root, root, x) / (2 * root);
        double product = x * root;
        return product + (Math.fma(x, root, -product) + x * rest);
    }
}
