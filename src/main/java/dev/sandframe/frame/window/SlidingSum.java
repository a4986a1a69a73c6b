package dev.sandframe.frame.window;

import dev.sandframe.frame.Interruption;

/**
 * {@link MovingSum} for windows that are the last so many rows: no bounds are made, and the sums, of which each waits for the one
 * before, are made in a loop of their own that has nothing else to keep in registers.
 */
final class SlidingSum {
    private static final int BLOCK = 2048;

    private final double[] values;
    private final int size;
    private final long least;
    private final boolean mean;
    private final double[] results;

    private double sum;
    private double enterRest;
    private double leaveRest;

    private double last;
    private long same;
    private long held;
    private long negative;

    private SlidingSum(double[] values, int size, long least, boolean mean) {
        this.values = values;
        this.size = size;
        this.least = least;
        this.mean = mean;
        this.results = new double[values.length];
        this.last = values.length > 0 ? values[0] : Double.NaN;
    }

    /** @param size of a window, two at least: each then has a value in common with the one before */
    static double[] of(double[] values, int size, long least, boolean mean) {
        SlidingSum sums = new SlidingSum(values, size, least, mean);
        int rows = values.length;
        for (int start = 0; start < rows; ) {
            Interruption.check();
            int most = Math.min(BLOCK, rows - start);
            int count = start < size ? Math.min(most, size - start) : most;
            if (start < size) {
                sums.grow(start, start + count);
            } else {
                sums.slide(start, start + count);
            }
            sums.settle(start, start + count);
            start += count;
        }
        return sums.results;
    }

    /** The sums of the first windows, which no value leaves. */
    private void grow(int from, int to) {
        double total = sum;
        double entered = enterRest;
        for (int i = from; i < to; i++) {
            double value = values[i];
            if (value == value) {
                double y = value - entered;
                double t = total + y;
                entered = t - total - y;
                total = t;
            }
            results[i] = total;
        }
        sum = total;
        enterRest = entered;
    }

    private void slide(int from, int to) {
        double[] x = values;
        double[] r = results;
        double total = sum;
        double entered = enterRest;
        double left = leaveRest;
        for (int i = from, j = from - size; i < to; i++, j++) {
            double old = x[j];
            double value = x[i];
            if (old == old) {
                double y = -old - left;
                double t = total + y;
                left = t - total - y;
                total = t;
            }
            if (value == value) {
                double y = value - entered;
                double t = total + y;
                entered = t - total - y;
                total = t;
            }
            r[i] = total;
        }
        sum = total;
        enterRest = entered;
        leaveRest = left;
    }

    /** Makes results of sums, by what the windows hold. */
    private void settle(int from, int to) {
        double[] x = values;
        double[] r = results;
        double latest = last;
        long alike = same;
        long count = held;
        long below = negative;
        for (int i = from; i < to; i++) {
            double value = x[i];
            if (i >= size) {
                double old = x[i - size];
                if (old == old) {
                    count--;
                    // A sign counts one, that of -0.0 too.
                    below -= Double.doubleToRawLongBits(old) >>> 63;
                }
            }
            if (value == value) {
                count++;
                alike = value == latest ? alike + 1 : 1;
                latest = value;
                below += Double.doubleToRawLongBits(value) >>> 63;
            }
            if (count < least) {
                r[i] = Double.NaN;
            } else if (alike >= count) {
                r[i] = count == 0 ? mean ? Double.NaN : 0 : mean ? latest : latest * count;
            } else if (mean) {
                double result = r[i] / count;
                // Rounding must not give a mean a sign that no value has.
                if (below == 0 && result < 0 || below == count && result > 0) {
                    result = 0;
                }
                r[i] = result;
            }
        }
        last = latest;
        same = alike;
        held = count;
        negative = below;
    }
}
