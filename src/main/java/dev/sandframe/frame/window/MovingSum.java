package dev.sandframe.frame.window;

import dev.sandframe.frame.Interruption;

/** Sum or mean. What enters and what leaves is compensated apart (Kahan). */
final class MovingSum extends Moving {
    private final boolean mean;
    private double sum;
    private double enterRest;
    private double leaveRest;
    private long negative;

    MovingSum(boolean mean) {
        this.mean = mean;
    }

    /** The same as told one by one, with everything at hand: what most windows are asked for. */
    @Override
    double[] over(double[] values, Bounds bounds, long least) {
        if (!bounds.isRising()) {
            return super.over(values, bounds, least);
        }
        long[] starts = bounds.starts();
        long[] ends = bounds.ends();
        double[] results = new double[starts.length];
        double total = 0;
        double entered = 0;
        double left = 0;
        double last = Double.NaN;
        long same = 0;
        long held = 0;
        long below = 0;
        int from = 0;
        int to = 0;
        for (int i = 0; i < results.length; i++) {
            if ((i & Bounds.BLOCK - 1) == 0) {
                Interruption.check();
            }
            int start = (int) starts[i];
            int end = (int) ends[i];
            if (i == 0 || start >= to) {
                total = 0;
                entered = 0;
                left = 0;
                last = start < values.length ? values[start] : Double.NaN;
                same = 0;
                held = 0;
                below = 0;
                to = start;
            } else {
                for (int j = from; j < start; j++) {
                    double value = values[j];
                    if (value == value) {
                        held--;
                        double y = -value - left;
                        double t = total + y;
                        left = t - total - y;
                        total = t;
                        // A sign counts one, that of -0.0 too.
                        below -= Double.doubleToRawLongBits(value) >>> 63;
                    }
                }
            }
            for (int j = to; j < end; j++) {
                double value = values[j];
                if ((j - to & Bounds.BLOCK - 1) == Bounds.BLOCK - 1) {
                    Interruption.check();
                }
                if (value == value) {
                    same = value == last ? same + 1 : 1;
                    last = value;
                    held++;
                    double y = value - entered;
                    double t = total + y;
                    entered = t - total - y;
                    total = t;
                    below += Double.doubleToRawLongBits(value) >>> 63;
                }
            }
            from = start;
            to = end;
            results[i] = held < least ? Double.NaN : result(total, held, below, same, last);
        }
        return results;
    }

    private double result(double total, long held, long below, long same, double last) {
        if (held == 0) {
            return mean ? Double.NaN : 0;
        }
        if (same >= held) {
            return mean ? last : last * held;
        }
        if (!mean) {
            return total;
        }
        double result = total / held;
        // Rounding must not give a mean a sign that no value has.
        return below == 0 && result < 0 || below == held && result > 0 ? 0 : result;
    }

    @Override
    void clear() {
        sum = 0;
        enterRest = 0;
        leaveRest = 0;
        negative = 0;
    }

    @Override
    void enter(double value) {
        count++;
        double y = value - enterRest;
        double t = sum + y;
        enterRest = t - sum - y;
        sum = t;
        if (value < 0 || 1 / value < 0) {
            negative++;
        }
    }

    @Override
    void leave(double value) {
        count--;
        double y = -value - leaveRest;
        double t = sum + y;
        leaveRest = t - sum - y;
        sum = t;
        if (value < 0 || 1 / value < 0) {
            negative--;
        }
    }

    @Override
    double result() {
        return result(sum, count, negative, isConstant() ? count : 0, constant());
    }
}
