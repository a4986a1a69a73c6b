package dev.sandframe.frame.linalg;

import dev.sandframe.frame.Interruption;

/** The factorisation {@code A = Q R} of a complex matrix by Householder reflections. */
final class ComplexQr {
    private final ComplexMatrix r;
    private final ComplexReflector[] reflectors;

    ComplexQr(ComplexMatrix matrix) {
        r = matrix;
        int k = Math.min(r.rows, r.columns);
        reflectors = new ComplexReflector[k];
        for (int i = 0; i < k; i++) {
            Interruption.check();
            ComplexReflector h = new ComplexReflector(r, r.at(i, i), 1, r.rows - i, false);
            reflectors[i] = h;
            h.fromLeft(r, i, i + 1, r.columns, true);
            r.set(i, i, h.beta, 0);
            for (int p = i + 1; p < r.rows; p++) {
                r.set(p, i, 0, 0);
            }
        }
    }

    /** The upper triangle, with as many rows. */
    ComplexMatrix r(int rows) {
        return r.resized(rows, r.columns);
    }

    /** The triangle with the reflections' vectors below it, and their factors as pairs, as LAPACK keeps them. */
    ComplexMatrix packed(double[] factors) {
        for (int j = 0; j < reflectors.length; j++) {
            factors[2 * j] = reflectors[j].tauRe;
            factors[2 * j + 1] = reflectors[j].tauIm;
            for (int i = 1; i < reflectors[j].re.length; i++) {
                r.set(j + i, j, reflectors[j].re[i], reflectors[j].im[i]);
            }
        }
        return r;
    }

    /** The unitary factor, with as many columns. */
    ComplexMatrix q(int columns) {
        ComplexMatrix q = new ComplexMatrix(0, 0).resized(r.rows, columns);
        for (int i = reflectors.length - 1; i >= 0; i--) {
            Interruption.check();
            reflectors[i].fromLeft(q, i, 0, columns, false);
        }
        return q;
    }
}
