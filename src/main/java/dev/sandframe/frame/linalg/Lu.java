package dev.sandframe.frame.linalg;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.Interruption;

/** The factorisation {@code P A = L U} with partial pivoting, and what follows from it. */
final class Lu {
    private final Matrix lu;
    private final int[] pivots;
    private int sign = 1;
    private boolean singular;

    Lu(Matrix matrix) {
        lu = matrix;
        int n = lu.rows;
        pivots = new int[n];
        for (int j = 0; j < n; j++) {
            Interruption.check();
            int p = j;
            for (int i = j + 1; i < n; i++) {
                if (Math.abs(lu.get(i, j)) > Math.abs(lu.get(p, j))) {
                    p = i;
                }
            }
            pivots[j] = p;
            if (lu.get(p, j) == 0) {
                singular = true;
                continue;
            }
            if (p != j) {
                lu.swapRows(p, j);
                sign = -sign;
            }
            double inverse = 1 / lu.get(j, j);
            for (int i = j + 1; i < n; i++) {
                lu.a[i + j * n] *= inverse;
            }
            for (int k = j + 1; k < n; k++) {
                double factor = lu.get(j, k);
                if (factor != 0) {
                    for (int i = j + 1; i < n; i++) {
                        lu.a[i + k * n] -= factor * lu.a[i + j * n];
                    }
                }
            }
        }
    }

    /** The sign of the determinant and the logarithm of its size. */
    double[] signAndLog() {
        if (singular) {
            return new double[] {0, Double.NEGATIVE_INFINITY};
        }
        double s = sign;
        double log = 0;
        for (int i = 0; i < lu.rows; i++) {
            double d = lu.get(i, i);
            if (d < 0) {
                s = -s;
                d = -d;
            }
            log += Math.log(d);
        }
        return new double[] {s, log};
    }

    /** The solutions for the columns of a matrix. */
    Matrix solve(Matrix right) {
        if (singular) {
            throw new FrameException("numpy.linalg.LinAlgError", "Singular matrix");
        }
        int n = lu.rows;
        Matrix x = right.copy();
        for (int j = 0; j < n; j++) {
            if (pivots[j] != j) {
                x.swapRows(pivots[j], j);
            }
        }
        for (int c = 0; c < x.columns; c++) {
            int at = c * n;
            for (int k = 0; k < n; k++) {
                double value = x.a[at + k];
                if (value != 0) {
                    for (int i = k + 1; i < n; i++) {
                        x.a[at + i] -= value * lu.a[i + k * n];
                    }
                }
            }
            for (int k = n - 1; k >= 0; k--) {
                if (x.a[at + k] != 0) {
                    double value = x.a[at + k] / lu.a[k + k * n];
                    x.a[at + k] = value;
                    for (int i = 0; i < k; i++) {
                        x.a[at + i] -= value * lu.a[i + k * n];
                    }
                }
            }
        }
        return x;
    }
}
