package dev.sandframe.frame.linalg;

import dev.sandframe.frame.Interruption;

/** The factorisation {@code A = Q R} by Householder reflections. */
final class Qr {
    private final Matrix r;
    private final Reflector[] reflectors;

    Qr(Matrix matrix) {
        r = matrix;
        int k = Math.min(r.rows, r.columns);
        reflectors = new Reflector[k];
        for (int i = 0; i < k; i++) {
            Interruption.check();
            Reflector h = Reflector.of(r.a, i + i * r.rows, 1, r.rows - i);
            reflectors[i] = h;
            h.fromLeft(r, i, i + 1, r.columns);
            r.set(i, i, h.beta);
            for (int p = i + 1; p < r.rows; p++) {
                r.set(p, i, 0);
            }
        }
    }

    /** The upper triangle, with as many rows. */
    Matrix r(int rows) {
        return r.corner(rows, r.columns);
    }

    /** The triangle with the reflections' vectors below it, and their factors, as LAPACK keeps them. */
    Matrix packed(double[] factors) {
        for (int j = 0; j < reflectors.length; j++) {
            factors[j] = reflectors[j].tau;
            for (int i = 1; i < reflectors[j].v.length; i++) {
                r.set(j + i, j, reflectors[j].v[i]);
            }
        }
        return r;
    }

    /** The orthogonal factor, with as many columns. */
    Matrix q(int columns) {
        Matrix q = new Matrix(r.rows, columns);
        for (int i = 0; i < columns; i++) {
            q.set(i, i, 1);
        }
        for (int i = reflectors.length - 1; i >= 0; i--) {
            Interruption.check();
            reflectors[i].fromLeft(q, i, 0, columns);
        }
        return q;
    }
}
