package dev.sandframe.frame.linalg;

import dev.sandframe.frame.Interruption;

/**
 * The singular value decomposition of a complex matrix: reduction to a real bidiagonal matrix, whose vectors are then turned
 * back. Where there are many more rows than columns, of the triangle of its factorisation {@code Q R}.
 */
final class ComplexSvd {
    final double[] s;
    final ComplexMatrix u;
    final ComplexMatrix vt;

    ComplexSvd(ComplexMatrix a, boolean full) {
        int m = a.rows;
        int k = a.columns;
        int n = Math.min(m, k);
        boolean tall = m > k && m >= (int) (k * 17 / 9.0);
        boolean wide = k > m && k >= (int) (m * 17 / 9.0);
        ComplexQr outer = null;
        ComplexMatrix work = a;
        if (tall) {
            outer = new ComplexQr(a);
            work = outer.r(k);
        } else if (wide) {
            outer = new ComplexQr(a.adjoint());
            work = outer.r(m).adjoint();
        }
        boolean lower = work.rows < work.columns;
        double[] d = new double[n];
        double[] e = new double[Math.max(1, n)];
        ComplexReflector[] lefts = new ComplexReflector[n];
        ComplexReflector[] rights = new ComplexReflector[n];
        bidiagonal(work, lower, d, e, lefts, rights);
        Svd inner = new Svd(d, e, lower);
        s = inner.s;
        int uColumns = full ? m : n;
        int vRows = full ? k : n;
        ComplexMatrix left =
                ComplexMatrix.of(inner.u).resized(work.rows, outer == null ? uColumns : Math.min(work.rows, uColumns));
        applyAll(lefts, left, lower ? 1 : 0);
        // The vectors of the right as columns.
        ComplexMatrix right = ComplexMatrix.of(inner.vt)
                .adjoint()
                .resized(work.columns, outer == null ? vRows : Math.min(work.columns, vRows));
        applyAll(rights, right, lower ? 0 : 1);
        if (tall && outer != null) {
            left = turned(outer.q(uColumns), left, n);
        } else if (outer != null) {
            right = turned(outer.q(vRows), right, n);
        }
        u = left;
        vt = right.adjoint();
    }

    private static void bidiagonal(
            ComplexMatrix a,
            boolean lower,
            double[] d,
            double[] e,
            ComplexReflector[] lefts,
            ComplexReflector[] rights) {
        int m = a.rows;
        int k = a.columns;
        for (int i = 0; i < d.length; i++) {
            Interruption.check();
            if (lower) {
                d[i] = rightStep(a, i, i, i + 1, rights);
                if (i + 1 < m) {
                    e[i] = leftStep(a, i + 1, i, i, lefts);
                }
            } else {
                d[i] = leftStep(a, i, i, i, lefts);
                if (i + 1 < k) {
                    e[i] = rightStep(a, i, i + 1, i + 1, rights);
                }
            }
        }
    }

    /** Clears a column below a row; the reflection goes to a place. */
    private static double leftStep(ComplexMatrix a, int row, int column, int place, ComplexReflector[] lefts) {
        ComplexReflector h = new ComplexReflector(a, a.at(row, column), 1, a.rows - row, false);
        h.fromLeft(a, row, column + 1, a.columns, true);
        lefts[place] = h;
        return h.beta;
    }

    /** Clears a row right of a column and applies the reflection to the rows below. */
    private static double rightStep(ComplexMatrix a, int row, int column, int below, ComplexReflector[] rights) {
        ComplexReflector g = new ComplexReflector(a, a.at(row, column), a.rows, a.columns - column, true);
        g.fromRight(a, column, below, a.rows);
        rights[row] = g;
        return g.beta;
    }

    private static void applyAll(ComplexReflector[] reflectors, ComplexMatrix m, int shift) {
        for (int i = reflectors.length - 1; i >= 0; i--) {
            if (reflectors[i] != null) {
                Interruption.check();
                reflectors[i].fromLeft(m, i + shift, 0, m.columns, false);
            }
        }
    }

    /** {@code Q} with its first columns turned by a square matrix. */
    private static ComplexMatrix turned(ComplexMatrix q, ComplexMatrix square, int n) {
        ComplexMatrix first = q.resized(q.rows, n).times(square);
        System.arraycopy(first.re, 0, q.re, 0, first.re.length);
        System.arraycopy(first.im, 0, q.im, 0, first.im.length);
        return q;
    }
}
