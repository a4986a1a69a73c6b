package dev.sandframe.frame.linalg;

/**
 * Householder reflections {@code H = I - tau v v'} with {@code v[0] = 1}, made so that they turn a vector into
 * {@code (beta, 0, …)} with {@code beta} of the sign opposite to the vector's first element.
 */
final class Reflector {
    double tau;
    double beta;

    /** The vector {@code v}, its first element 1. */
    final double[] v;

    private Reflector(double[] v) {
        this.v = v;
    }

    /** For a vector of {@code n} elements from a position by a step. */
    static Reflector of(double[] a, int position, int step, int n) {
        Reflector made = new Reflector(new double[n]);
        double alpha = a[position];
        double[] tail = new double[Math.max(0, n - 1)];
        for (int i = 1; i < n; i++) {
            tail[i - 1] = a[position + i * step];
        }
        double norm = norm(tail);
        made.v[0] = 1;
        if (norm == 0) {
            made.beta = alpha;
            return made;
        }
        made.beta = -Math.copySign(Math.hypot(alpha, norm), alpha);
        made.tau = (made.beta - alpha) / made.beta;
        double scale = 1 / (alpha - made.beta);
        for (int i = 1; i < n; i++) {
            made.v[i] = tail[i - 1] * scale;
        }
        return made;
    }

    static double norm(double[] x) {
        double largest = 0;
        for (double value : x) {
            largest = Math.max(largest, Math.abs(value));
        }
        if (largest == 0 || Double.isNaN(largest)) {
            return largest;
        }
        if (largest > 1e-140 && largest < 1e140) {
            double sum = 0;
            for (double value : x) {
                sum += value * value;
            }
            return Math.sqrt(sum);
        }
        double sum = 0;
        for (double value : x) {
            sum += value / largest * (value / largest);
        }
        return largest * Math.sqrt(sum);
    }

    /** Applies it from the left to the rows from {@code row} on of some columns. */
    void fromLeft(Matrix m, int row, int firstColumn, int lastColumn) {
        if (tau == 0) {
            return;
        }
        for (int j = firstColumn; j < lastColumn; j++) {
            double sum = 0;
            int at = row + j * m.rows;
            for (int i = 0; i < v.length; i++) {
                sum += v[i] * m.a[at + i];
            }
            double factor = tau * sum;
            for (int i = 0; i < v.length; i++) {
                m.a[at + i] -= factor * v[i];
            }
        }
    }

    /** Applies it from the right to the columns from {@code column} on of some rows. */
    void fromRight(Matrix m, int column, int firstRow, int lastRow) {
        if (tau == 0) {
            return;
        }
        for (int i = firstRow; i < lastRow; i++) {
            double sum = 0;
            for (int j = 0; j < v.length; j++) {
                sum += v[j] * m.a[i + (column + j) * m.rows];
            }
            double factor = tau * sum;
            for (int j = 0; j < v.length; j++) {
                m.a[i + (column + j) * m.rows] -= factor * v[j];
            }
        }
    }
}
