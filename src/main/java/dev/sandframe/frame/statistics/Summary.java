package dev.sandframe.frame.statistics;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.compute.Pairwise;
import java.util.Arrays;

/** What {@code describe} tells of a column of numbers, in one pass over each question and with pandas' order of adding. */
public final class Summary {
    private static final int BLOCK = 1 << 16;

    private Summary() {}

    /**
     * The count, the mean, the deviation, the least, the quantiles, and the greatest of the values that are not NaN.
     *
     * @param shares the quantiles asked for, from 0 to 1
     */
    public static double[] of(double[] values, double[] shares) {
        double[] present = present(values);
        int count = present.length;
        double[] result = new double[shares.length + 5];
        result[0] = count;
        // The sums run over all places, with zeros where a value is missing: the order decides the last bits.
        result[1] = count == 0 ? Double.NaN : Pairwise.sum(0, values, 0, 1, values.length, true) / count;
        result[2] = deviation(values, result[1], count);
        double least = count == 0 ? Double.NaN : Double.POSITIVE_INFINITY;
        double greatest = count == 0 ? Double.NaN : Double.NEGATIVE_INFINITY;
        for (double value : present) {
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
        }
        result[3] = least;
        result[result.length - 1] = greatest;
        for (int i = 0; i < shares.length; i++) {
            result[4 + i] = count == 0 ? Double.NaN : quantile(present, shares[i]);
        }
        return result;
    }

    /** The quantiles of the values that are not NaN. */
    public static double[] quantiles(double[] values, double[] shares) {
        double[] present = present(values);
        double[] result = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            result[i] = present.length == 0 ? Double.NaN : quantile(present, shares[i]);
        }
        return result;
    }

    private static double[] present(double[] values) {
        double[] result = new double[values.length];
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                result[count++] = values[i];
            }
            if (i % BLOCK == 0) {
                Interruption.check();
            }
        }
        return count == values.length ? result : Arrays.copyOf(result, count);
    }

    private static double deviation(double[] values, double mean, int count) {
        if (count < 2) {
            return Double.NaN;
        }
        double[] squares = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double off = mean - values[i];
            squares[i] = off * off;
            if (i % BLOCK == 0) {
                Interruption.check();
            }
        }
        // The square of what is missing is NaN, too, unless the mean made it so.
        boolean finite = !Double.isNaN(mean);
        if (finite && Double.isInfinite(mean)) {
            return Double.NaN;
        }
        return Math.sqrt(Pairwise.sum(0, squares, 0, 1, squares.length, finite) / (count - 1));
    }

    /** Between the neighbours of a share by a straight line, as numpy does it; reorders the values. */
    private static double quantile(double[] values, double share) {
        double place = share * 100 / 100 * (values.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, values.length - 1);
        double low = Selection.nth(values, below);
        double high = above == below ? low : Selection.nth(values, above);
        double weight = place - below;
        double step = high - low;
        return weight >= 0.5 ? high - step * (1 - weight) : low + step * weight;
    }
}
