package dev.sandframe.frame.window;

import java.util.Arrays;

/** Skewness or kurtosis, from sums of powers that are compensated apart for what enters and what leaves. */
final class MovingShape extends Moving {
    private static final double NO_SPREAD = 1e-14;

    private final boolean kurtosis;
    private final double[] sums = new double[4];
    private final double[] enterRests = new double[4];
    private final double[] leaveRests = new double[4];

    MovingShape(boolean kurtosis) {
        this.kurtosis = kurtosis;
    }

    /**
     * The values around zero, where powers lose less; those far below their mean stay where they are.
     *
     * @return a copy
     */
    static double[] centred(double[] values) {
        double sum = 0;
        double least = Double.POSITIVE_INFINITY;
        long count = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                sum += value;
                least = Math.min(least, value);
                count++;
            }
        }
        double[] copy = values.clone();
        if (count == 0) {
            return copy;
        }
        double mean = sum / count;
        if (least - mean > -1e5) {
            // As C rounds: halves away from zero.
            double whole = (double) (long) mean;
            double shift = Math.abs(mean - whole) >= 0.5 ? whole + Math.signum(mean) : whole;
            for (int i = 0; i < copy.length; i++) {
                copy[i] -= shift;
            }
        }
        return copy;
    }

    @Override
    void clear() {
        Arrays.fill(sums, 0);
        Arrays.fill(enterRests, 0);
        Arrays.fill(leaveRests, 0);
    }

    @Override
    void enter(double value) {
        count++;
        add(value, 1, enterRests);
    }

    @Override
    void leave(double value) {
        count--;
        add(value, -1, leaveRests);
    }

    private void add(double value, int sign, double[] rests) {
        double power = value;
        for (int k = 0; k < (kurtosis ? 4 : 3); k++) {
            double y = sign * power - rests[k];
            double t = sums[k] + y;
            rests[k] = t - sums[k] - y;
            sums[k] = t;
            power *= value;
        }
    }

    @Override
    double result() {
        return kurtosis ? kurtosis() : skewness();
    }

    private double skewness() {
        double n = count;
        double a = sums[0] / n;
        double b = sums[1] / n - a * a;
        double c = sums[2] / n - a * a * a - 3 * a * b;
        if (count < 3) {
            return Double.NaN;
        }
        if (isConstant()) {
            return 0;
        }
        if (b <= NO_SPREAD) {
            return Double.NaN;
        }
        double r = Math.sqrt(b);
        return Math.sqrt(n * (n - 1)) * c / ((n - 2) * r * r * r);
    }

    private double kurtosis() {
        double n = count;
        double a = sums[0] / n;
        double r = a * a;
        double b = sums[1] / n - r;
        r *= a;
        double c = sums[2] / n - r - 3 * a * b;
        r *= a;
        double d = sums[3] / n - r - 6 * b * a * a - 4 * c * a;
        if (count < 4) {
            return Double.NaN;
        }
        if (isConstant()) {
            return -3;
        }
        if (b <= NO_SPREAD) {
            return Double.NaN;
        }
        double k = (n * n - 1) * d / (b * b) - 3 * ((n - 1) * (n - 1));
        return k / ((n - 2) * (n - 3));
    }
}
