package dev.sandframe.frame.window;

/** Variance by updates of mean and squared deviations (Welford), with Kahan's compensation of the mean. */
final class MovingVariance extends Moving {
    private final int freedom;
    private double mean;
    private double squares;
    private double enterRest;
    private double leaveRest;

    MovingVariance(int freedom) {
        this.freedom = freedom;
    }

    @Override
    void clear() {
        mean = 0;
        squares = 0;
        enterRest = 0;
        leaveRest = 0;
    }

    @Override
    void enter(double value) {
        count++;
        double before = mean - enterRest;
        double y = value - enterRest;
        double delta = y - mean;
        enterRest = delta + mean - y;
        mean += delta / count;
        squares += (value - before) * (value - mean);
    }

    @Override
    void leave(double value) {
        count--;
        if (count == 0) {
            mean = 0;
            squares = 0;
            return;
        }
        double before = mean - leaveRest;
        double y = value - leaveRest;
        double delta = y - mean;
        leaveRest = delta + mean - y;
        mean -= delta / count;
        squares -= (value - before) * (value - mean);
    }

    @Override
    double result() {
        if (count == 0 || count <= freedom) {
            return Double.NaN;
        }
        return count == 1 || isConstant() ? 0 : squares / (count - freedom);
    }
}
