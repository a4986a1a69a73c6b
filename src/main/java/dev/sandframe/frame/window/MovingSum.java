package dev.sandframe.frame.window;

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
        if (!mean) {
            return count == 0 ? 0 : isConstant() ? constant() * count : sum;
        }
        if (count == 0) {
            return Double.NaN;
        }
        if (isConstant()) {
            return constant();
        }
        double result = sum / count;
        // Rounding must not give a mean a sign that no value has.
        if ((negative == 0 && result < 0) || (negative == count && result > 0)) {
            return 0;
        }
        return result;
    }
}
