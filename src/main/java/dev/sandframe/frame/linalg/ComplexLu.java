package dev.sandframe.frame.linalg;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.Interruption;

/** The factorisation {@code P A = L U} of a complex matrix with partial pivoting, and what follows from it. */
final class ComplexLu {
    private final ComplexMatrix lu;
    private final int[] pivots;
    private int sign = 1;
    private boolean singular;

    ComplexLu(ComplexMatrix matrix) {
        lu = matrix;
        int n = lu.rows;
        pivots = new int[n];
        for (int j = 0; j < n; j++) {
            Interruption.check();
            int p = j;
            for (int i = j + 1; i < n; i++) {
                if (size(i, j) > size(p, j)) {
                    p = i;
                }
            }
            pivots[j] = p;
            if (size(p, j) == 0) {
                singular = true;
                continue;
            }
            if (p != j) {
                lu.swapRows(p, j);
                sign = -sign;
            }
            double[] inverse = ComplexArithmetic.divide(1, 0, lu.re[lu.at(j, j)], lu.im[lu.at(j, j)]);
            for (int i = j + 1; i < n; i++) {
                lu.scale(lu.at(i, j), inverse[0], inverse[1]);
            }
            for (int k = j + 1; k < n; k++) {
                subtract(lu, k, j + 1, n, j, lu.re[lu.at(j, k)], lu.im[lu.at(j, k)]);
            }
        }
    }

    private double size(int i, int j) {
        return ComplexArithmetic.size(lu.re[lu.at(i, j)], lu.im[lu.at(i, j)]);
    }

    /** Takes a multiple of a column of the factors from a column of a matrix, within some rows. */
    private void subtract(ComplexMatrix from, int column, int first, int last, int factorColumn, double c, double d) {
        for (int i = first; i < last; i++) {
            int at = from.at(i, column);
            int with = lu.at(i, factorColumn);
            from.re[at] -= c * lu.re[with] - d * lu.im[with];
            from.im[at] -= c * lu.im[with] + d * lu.re[with];
        }
    }

    /** The sign of the determinant, a number of size one, and the logarithm of its size. */
    double[] signAndLog() {
        if (singular) {
            return new double[] {0, 0, Double.NEGATIVE_INFINITY};
        }
        double a = sign;
        double b = 0;
        double log = 0;
        for (int i = 0; i < lu.rows; i++) {
            double c = lu.re[lu.at(i, i)];
            double d = lu.im[lu.at(i, i)];
            double size = Math.hypot(c, d);
            double p = c / size;
            double q = d / size;
            double t = a * p - b * q;
            b = a * q + b * p;
            a = t;
            log += Math.log(size);
        }
        return new double[] {a, b, log};
    }

    /** The solutions for the columns of a matrix. */
    ComplexMatrix solve(ComplexMatrix x) {
        if (singular) {
            throw new FrameException("numpy.linalg.LinAlgError", "Singular matrix");
        }
        int n = lu.rows;
        for (int j = 0; j < n; j++) {
            if (pivots[j] != j) {
                x.swapRows(pivots[j], j);
            }
        }
        for (int c = 0; c < x.columns; c++) {
            for (int k = 0; k < n; k++) {
                subtract(x, c, k + 1, n, k, x.re[x.at(k, c)], x.im[x.at(k, c)]);
            }
            for (int k = n - 1; k >= 0; k--) {
                int at = x.at(k, c);
                double[] value = ComplexArithmetic.divide(x.re[at], x.im[at], lu.re[lu.at(k, k)], lu.im[lu.at(k, k)]);
                x.set(k, c, value[0], value[1]);
                subtract(x, c, 0, k, k, value[0], value[1]);
            }
        }
        return x;
    }
}
