package dev.sandframe.frame.linalg;

import dev.sandframe.frame.Interruption;

/**
 * Eigenvalues and vectors of a Hermitian matrix, of which one triangle is read: reduction to a real tridiagonal matrix, whose
 * vectors are then turned back.
 */
final class HermitianEigen {
    /** The eigenvalues, ascending. */
    final double[] d;

    /** The eigenvectors as columns. */
    final ComplexMatrix z;

    HermitianEigen(ComplexMatrix given, boolean upper) {
        int n = given.rows;
        // The upper triangle in reverse order is a lower one.
        ComplexMatrix a = whole(upper ? given.reversed(true) : given);
        double[] e = new double[Math.max(1, n)];
        double[] diagonal = new double[n];
        ComplexReflector[] reflectors = new ComplexReflector[Math.max(0, n - 1)];
        for (int i = 0; i < n - 1; i++) {
            Interruption.check();
            ComplexReflector h = new ComplexReflector(a, a.at(i + 1, i), 1, n - i - 1, false);
            reflectors[i] = h;
            e[i] = h.beta;
            h.fromLeft(a, i + 1, i + 1, n, true);
            h.fromRight(a, i + 1, i + 1, n);
            diagonal[i] = a.re[a.at(i, i)];
        }
        if (n > 0) {
            diagonal[n - 1] = a.re[a.at(n - 1, n - 1)];
        }
        if (upper) {
            reverse(diagonal, n);
            reverse(e, n - 1);
        }
        SymmetricEigen tridiagonal = new SymmetricEigen(diagonal, e);
        d = tridiagonal.d;
        ComplexMatrix vectors = ComplexMatrix.of(tridiagonal.z);
        vectors = upper ? vectors.reversed(false) : vectors;
        for (int i = reflectors.length - 1; i >= 0; i--) {
            Interruption.check();
            reflectors[i].fromLeft(vectors, i + 1, 0, n, false);
        }
        z = upper ? vectors.reversed(false) : vectors;
    }

    /** The matrix of which the lower triangle is given. */
    private static ComplexMatrix whole(ComplexMatrix a) {
        for (int j = 0; j < a.columns; j++) {
            a.im[a.at(j, j)] = 0;
            for (int i = j + 1; i < a.rows; i++) {
                a.set(j, i, a.re[a.at(i, j)], -a.im[a.at(i, j)]);
            }
        }
        return a;
    }

    private static void reverse(double[] values, int n) {
        for (int i = 0; i < n / 2; i++) {
            double t = values[i];
            values[i] = values[n - 1 - i];
            values[n - 1 - i] = t;
        }
    }
}
