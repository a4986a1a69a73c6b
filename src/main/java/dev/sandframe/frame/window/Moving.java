package dev.sandframe.frame.window;

import dev.sandframe.frame.Interruption;

/** A statistic that is told which values enter and leave its window. Missing values are none of its business. */
abstract class Moving {
    private double previous;
    private long alike;

    /** How many values the window holds. */
    long count;

    abstract void clear();

    abstract void enter(double value);

    abstract void leave(double value);

    /** The result for the window as it is, which holds at least as many values as asked for. */
    abstract double result();

    /** Whether all values of the window are one and the same; what rounding left of others does not count then. */
    final boolean isConstant() {
        return alike >= count;
    }

    final double constant() {
        return previous;
    }

    /**
     * The results for all windows.
     *
     * @param least how many values a window must hold
     */
    double[] over(double[] values, Bounds bounds, long least) {
        boolean rising = bounds.isRising();
        double[] results = new double[bounds.rows()];
        for (int i = 0; i < results.length; i++) {
            if ((i & Bounds.BLOCK - 1) == 0) {
                Interruption.check();
            }
            int start = (int) bounds.starts()[i];
            int end = (int) bounds.ends()[i];
            if (i == 0 || !rising || start >= bounds.ends()[i - 1]) {
                begin(values, start);
                enter(values, start, end);
            } else {
                for (int j = (int) bounds.starts()[i - 1]; j < start; j++) {
                    if (!Double.isNaN(values[j])) {
                        leave(values[j]);
                    }
                }
                enter(values, (int) bounds.ends()[i - 1], end);
            }
            results[i] = count >= least ? result() : Double.NaN;
        }
        return results;
    }

    private void begin(double[] values, int start) {
        count = 0;
        alike = 0;
        previous = start < values.length ? values[start] : Double.NaN;
        clear();
    }

    private void enter(double[] values, int from, int to) {
        for (int j = from; j < to; j++) {
            double value = values[j];
            if ((j - from & Bounds.BLOCK - 1) == Bounds.BLOCK - 1) {
                Interruption.check();
            }
            if (Double.isNaN(value)) {
                continue;
            }
            alike = value == previous ? alike + 1 : 1;
            previous = value;
            enter(value);
        }
    }
}
