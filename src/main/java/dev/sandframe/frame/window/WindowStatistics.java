package dev.sandframe.frame.window;

import dev.sandframe.frame.Interruption;

/** The statistics of windows; each gives a number for every row, NaN where a window holds too few values. */
public final class WindowStatistics {
    private static final long INFINITY = 0x7FF0000000000000L;

    private WindowStatistics() {}

    /** Between which two values a quantile lies when it falls between them. */
    public enum Between {
        LINEAR,
        LOWER,
        HIGHER,
        NEAREST,
        MIDPOINT
    }

    /** Which rank values that are alike get. */
    public enum Ties {
        AVERAGE,
        MIN,
        MAX
    }

    public static double[] sum(double[] values, Bounds bounds, long least) {
        return new MovingSum(false).over(values, bounds, least);
    }

    public static double[] mean(double[] values, Bounds bounds, long least) {
        return new MovingSum(true).over(values, bounds, least);
    }

    /** The sum or mean of windows that are the last so many rows. */
    public static double[] sumOfLast(double[] values, int size, long least, boolean mean) {
        return size < 2
                ? new MovingSum(mean).over(values, Bounds.fixed(values.length, size, false, false, true), least)
                : SlidingSum.of(values, size, least, mean);
    }

    /** The values with NaN for those that are infinite: the array itself where none is. */
    public static double[] finite(double[] values) {
        long found = 0;
        for (int start = 0; start < values.length && found == 0; start += Bounds.BLOCK) {
            Interruption.check();
            int end = Math.min(values.length, start + Bounds.BLOCK);
            for (int i = start; i < end; i++) {
                // One less than zero, and only that, has a sign.
                found |= (Double.doubleToRawLongBits(values[i]) & Long.MAX_VALUE ^ INFINITY) - 1;
            }
            found &= Long.MIN_VALUE;
        }
        if (found == 0) {
            return values;
        }
        double[] result = values.clone();
        for (int i = 0; i < result.length; i++) {
            if (Double.isInfinite(result[i])) {
                result[i] = Double.NaN;
            }
        }
        return result;
    }

    /** The root of the variance. */
    public static double[] deviation(double[] values, Bounds bounds, long least, int freedom) {
        double[] results = variance(values, bounds, least, freedom);
        for (int i = 0; i < results.length; i++) {
            results[i] = results[i] < 0 ? 0 : Math.sqrt(results[i]);
        }
        return results;
    }

    /** @param freedom what is taken off the number of values that the sum of squares is divided by */
    public static double[] variance(double[] values, Bounds bounds, long least, int freedom) {
        return new MovingVariance(freedom).over(values, bounds, Math.max(least, 1));
    }

    public static double[] skewness(double[] values, Bounds bounds, long least) {
        return new MovingShape(false).over(MovingShape.centred(values), bounds, Math.max(least, 3));
    }

    public static double[] kurtosis(double[] values, Bounds bounds, long least) {
        return new MovingShape(true).over(MovingShape.centred(values), bounds, Math.max(least, 4));
    }

    public static double[] quantile(double[] values, Bounds bounds, long least, double share, Between between) {
        return new MovingOrder(values)
                .over(bounds, Math.max(least, 1), (window, row) -> quantile(window, share, between));
    }

    private static double quantile(MovingOrder window, double share, Between between) {
        long count = window.count();
        if (count == 1) {
            return window.at(0);
        }
        double place = share * (count - 1);
        long low = (long) place;
        if (place == low) {
            return window.at(low);
        }
        return switch (between) {
            case LINEAR -> window.at(low) + (window.at(low + 1) - window.at(low)) * (place - low);
            case LOWER -> window.at(low);
            case HIGHER -> window.at(low + 1);
            case NEAREST -> window.at(place - low == 0.5 ? low + low % 2 : place - low < 0.5 ? low : low + 1);
            case MIDPOINT -> (window.at(low) + window.at(low + 1)) / 2;
        };
    }

    public static double[] median(double[] values, Bounds bounds, long least) {
        return new MovingOrder(values).over(bounds, Math.max(least, 1), (window, row) -> {
            long middle = window.count() / 2;
            return window.count() % 2 == 1 ? window.at(middle) : (window.at(middle) + window.at(middle - 1)) / 2;
        });
    }

    /**
     * The rank of each window's last value among its values. Where a window only loses values, at the end of centred ones, the rank stays
     * what it was before they left, as it does in pandas.
     */
    public static double[] rank(
            double[] values, Bounds bounds, long least, Ties ties, boolean ascending, boolean share) {
        long[] starts = bounds.starts();
        long[] ends = bounds.ends();
        boolean rising = bounds.isRising();
        double[] kept = {Double.NaN};
        return new MovingOrder(values).over(bounds, 0, (window, i) -> {
            boolean onlyLost = i > 0 && rising && ends[i] == ends[i - 1] && starts[i] < ends[i - 1];
            if (!onlyLost) {
                kept[0] = rank(window, (int) ends[i] - 1, ties, ascending);
            }
            if (window.count() < Math.max(least, 1)) {
                return Double.NaN;
            }
            return share ? kept[0] / window.count() : kept[0];
        });
    }

    private static double rank(MovingOrder window, int row, Ties ties, boolean ascending) {
        if (row < 0 || window.isMissing(row)) {
            return Double.NaN;
        }
        long equal = window.equal(row);
        long below = ascending ? window.below(row) : window.count() - window.below(row) - equal;
        return switch (ties) {
            case AVERAGE -> below + (equal + 1) / 2.0;
            case MIN -> below + 1;
            case MAX -> below + equal;
        };
    }

    /** The least or the greatest value, by a queue of those that may still become it. */
    public static double[] extreme(double[] values, Bounds bounds, long least, boolean greatest) {
        int rows = bounds.rows();
        double[] results = new double[rows];
        boolean rising = bounds.isRising();
        int[] queue = new int[values.length];
        int head = 0;
        int tail = 0;
        int end = 0;
        int start = 0;
        long count = 0;
        for (int i = 0; i < rows; i++) {
            if ((i & Bounds.BLOCK - 1) == 0) {
                Interruption.check();
            }
            int first = (int) bounds.starts()[i];
            int last = (int) bounds.ends()[i];
            if (!rising || first >= end) {
                head = tail = 0;
                count = 0;
                start = end = first;
            }
            for (; start < first; start++) {
                count -= Double.isNaN(values[start]) ? 0 : 1;
            }
            for (; end < last; end++) {
                double value = values[end];
                if (Double.isNaN(value)) {
                    continue;
                }
                count++;
                while (tail > head && !isBefore(values[queue[tail - 1]], value, greatest)) {
                    tail--;
                }
                queue[tail++] = end;
            }
            while (head < tail && queue[head] < first) {
                head++;
            }
            results[i] = count >= Math.max(least, 1) ? values[queue[head]] : Double.NaN;
        }
        return results;
    }

    /** Whether an older value stays in the queue when a new one comes. */
    private static boolean isBefore(double old, double value, boolean greatest) {
        return greatest ? old > value : old < value;
    }
}
