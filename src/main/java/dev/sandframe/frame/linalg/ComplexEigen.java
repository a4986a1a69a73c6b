package dev.sandframe.frame.linalg;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.Interruption;

/**
 * Eigenvalues and right eigenvectors of a complex matrix: balancing, reduction to Hessenberg form, the QR method with single
 * shifts (Francis 1961, with Wilkinson's shifts and Ahues and Tisseur's criterion of 1997), back substitution.
 */
final class ComplexEigen {
    private static final double ULP = 0x1p-52;
    private static final double TINY = Double.MIN_NORMAL;

    /** The triangle, with the eigenvalues on its diagonal. */
    final ComplexMatrix t;

    /** The eigenvectors as columns, each of length one with its greatest element real. */
    final ComplexMatrix vectors;

    private final int n;
    private final ComplexBalance balance;

    ComplexEigen(ComplexMatrix matrix) {
        t = matrix;
        n = t.rows;
        balance = new ComplexBalance(t);
        ComplexMatrix z = hessenberg();
        iterate(z);
        vectors = z.times(triangular());
        balance.undo(vectors);
        normalise();
    }

    private ComplexMatrix hessenberg() {
        ComplexMatrix z = ComplexMatrix.identity(n);
        int low = balance.low;
        int end = balance.high + 1;
        ComplexReflector[] reflectors = new ComplexReflector[Math.max(0, end - 1 - low)];
        for (int i = low; i < end - 1; i++) {
            Interruption.check();
            ComplexReflector h = new ComplexReflector(t, t.at(i + 1, i), 1, end - i - 1, false);
            reflectors[i - low] = h;
            t.set(i + 1, i, h.beta, 0);
            for (int p = i + 2; p < end; p++) {
                t.set(p, i, 0, 0);
            }
            h.fromRight(t, i + 1, 0, end);
            h.fromLeft(t, i + 1, i + 1, n, true);
        }
        for (int i = reflectors.length - 1; i >= 0; i--) {
            reflectors[i].fromLeft(z, low + i + 1, low, n, false);
        }
        return z;
    }

    private double size(int i, int j) {
        return ComplexArithmetic.size(t.re[t.at(i, j)], t.im[t.at(i, j)]);
    }

    private void iterate(ComplexMatrix z) {
        int low = balance.low;
        int high = balance.high;
        double small = TINY * ((high - low + 1) / ULP);
        int i = high;
        while (i >= low) {
            int l = low;
            boolean converged = false;
            for (int step = 0; step <= 30 * Math.max(10, high - low + 1); step++) {
                Interruption.check();
                l = split(i, l, low, high, small);
                if (l > low) {
                    t.set(l, l - 1, 0, 0);
                }
                if (l >= i) {
                    converged = true;
                    break;
                }
                sweep(z, l, i, shift(i, l, step));
            }
            if (!converged) {
                throw new FrameException("numpy.linalg.LinAlgError", "Eigenvalues did not converge");
            }
            i = l - 1;
        }
    }

    /** Where the block that ends at {@code i} begins: behind the last subdiagonal element that is as good as zero. */
    private int split(int i, int first, int low, int high, double small) {
        int k = i;
        while (k > first) {
            if (size(k, k - 1) <= small) {
                break;
            }
            double about = size(k - 1, k - 1) + size(k, k);
            if (about == 0) {
                about += k - 2 >= low ? Math.abs(t.re[t.at(k - 1, k - 2)]) : 0;
                about += k + 1 <= high ? Math.abs(t.re[t.at(k + 1, k)]) : 0;
            }
            if (Math.abs(t.re[t.at(k, k - 1)]) <= ULP * about) {
                double ab = Math.max(size(k, k - 1), size(k - 1, k));
                double ba = Math.min(size(k, k - 1), size(k - 1, k));
                double difference = ComplexArithmetic.size(
                        t.re[t.at(k - 1, k - 1)] - t.re[t.at(k, k)], t.im[t.at(k - 1, k - 1)] - t.im[t.at(k, k)]);
                double aa = Math.max(size(k, k), difference);
                double bb = Math.min(size(k, k), difference);
                double s = aa + ab;
                if (ba * (ab / s) <= Math.max(small, ULP * (bb * (aa / s)))) {
                    break;
                }
            }
            k--;
        }
        return k;
    }

    private double[] shift(int i, int l, int step) {
        if (step > 0 && step % 20 == 0) {
            return new double[] {0.75 * Math.abs(t.re[t.at(i, i - 1)]) + t.re[t.at(i, i)], t.im[t.at(i, i)]};
        }
        if (step > 0 && step % 10 == 0) {
            return new double[] {0.75 * Math.abs(t.re[t.at(l + 1, l)]) + t.re[t.at(l, l)], t.im[t.at(l, l)]};
        }
        double re = t.re[t.at(i, i)];
        double im = t.im[t.at(i, i)];
        double[] p = ComplexArithmetic.root(t.re[t.at(i - 1, i)], t.im[t.at(i - 1, i)]);
        double[] q = ComplexArithmetic.root(t.re[t.at(i, i - 1)], t.im[t.at(i, i - 1)]);
        double ur = p[0] * q[0] - p[1] * q[1];
        double ui = p[0] * q[1] + p[1] * q[0];
        double s = ComplexArithmetic.size(ur, ui);
        if (s == 0) {
            return new double[] {re, im};
        }
        double xr = 0.5 * (t.re[t.at(i - 1, i - 1)] - re);
        double xi = 0.5 * (t.im[t.at(i - 1, i - 1)] - im);
        double sx = ComplexArithmetic.size(xr, xi);
        s = Math.max(s, sx);
        double a = xr / s;
        double b = xi / s;
        double c = ur / s;
        double d = ui / s;
        double[] y = ComplexArithmetic.root(a * a - b * b + (c * c - d * d), 2 * a * b + 2 * c * d);
        double yr = s * y[0];
        double yi = s * y[1];
        if (sx > 0 && xr / sx * yr + xi / sx * yi < 0) {
            yr = -yr;
            yi = -yi;
        }
        double[] quotient = ComplexArithmetic.divide(ur, ui, xr + yr, xi + yi);
        return new double[] {re - (ur * quotient[0] - ui * quotient[1]), im - (ur * quotient[1] + ui * quotient[0])};
    }

    /** One sweep of the QR method over the block from {@code l} to {@code i}. */
    private void sweep(ComplexMatrix z, int l, int i, double[] shift) {
        double[] v = new double[3];
        int m = i - 1;
        for (; ; m--) {
            double hr = t.re[t.at(m, m)] - shift[0];
            double hi = t.im[t.at(m, m)] - shift[1];
            double h21 = t.re[t.at(m + 1, m)];
            double s = ComplexArithmetic.size(hr, hi) + Math.abs(h21);
            v[0] = hr / s;
            v[1] = hi / s;
            v[2] = h21 / s;
            if (m == l) {
                break;
            }
            double h10 = t.re[t.at(m, m - 1)];
            if (Math.abs(h10) * Math.abs(v[2])
                    <= ULP * (ComplexArithmetic.size(v[0], v[1]) * (size(m, m) + size(m + 1, m + 1)))) {
                break;
            }
        }
        ComplexMatrix pair = new ComplexMatrix(2, 1);
        for (int k = m; k < i; k++) {
            if (k > m) {
                pair.set(0, 0, t.re[t.at(k, k - 1)], t.im[t.at(k, k - 1)]);
                pair.set(1, 0, t.re[t.at(k + 1, k - 1)], t.im[t.at(k + 1, k - 1)]);
            } else {
                pair.set(0, 0, v[0], v[1]);
                pair.set(1, 0, v[2], 0);
            }
            ComplexReflector h = new ComplexReflector(pair, 0, 1, 2, false);
            if (k > m) {
                t.set(k, k - 1, h.beta, 0);
                t.set(k + 1, k - 1, 0, 0);
            }
            h.fromLeft(t, k, k, n, true);
            h.fromRight(t, k, 0, Math.min(k + 2, i) + 1);
            h.fromRight(z, k, 0, n);
            if (k == m && m > l) {
                rephase(z, m, i, 1 - h.tauRe, -h.tauIm);
            }
        }
        double a = t.re[t.at(i, i - 1)];
        double b = t.im[t.at(i, i - 1)];
        if (b != 0) {
            double size = Math.hypot(a, b);
            t.set(i, i - 1, size, 0);
            scaleRow(i, i + 1, a / size, -b / size);
            scaleColumn(t, i, i, a / size, b / size);
            scaleColumn(z, i, n, a / size, b / size);
        }
    }

    /** Makes the subdiagonal real again where a sweep began within a block. */
    private void rephase(ComplexMatrix z, int m, int i, double real, double imaginary) {
        double size = Math.hypot(real, imaginary);
        double a = real / size;
        double b = imaginary / size;
        t.scale(t.at(m + 1, m), a, -b);
        if (m + 2 <= i) {
            t.scale(t.at(m + 2, m + 1), a, b);
        }
        for (int j = m; j <= i; j++) {
            if (j != m + 1) {
                scaleRow(j, j + 1, a, b);
                scaleColumn(t, j, j, a, -b);
                scaleColumn(z, j, n, a, -b);
            }
        }
    }

    private void scaleRow(int row, int first, double a, double b) {
        for (int j = first; j < n; j++) {
            t.scale(t.at(row, j), a, b);
        }
    }

    private static void scaleColumn(ComplexMatrix m, int column, int end, double a, double b) {
        for (int i = 0; i < end; i++) {
            m.scale(m.at(i, column), a, b);
        }
    }

    /** The eigenvectors of the triangle, as columns. */
    private ComplexMatrix triangular() {
        ComplexMatrix x = new ComplexMatrix(n, n);
        double small = TINY * (n / ULP);
        for (int k = n - 1; k >= 0; k--) {
            Interruption.check();
            double least = Math.max(ULP * size(k, k), small);
            x.set(k, k, 1, 0);
            for (int i = 0; i < k; i++) {
                x.set(i, k, -t.re[t.at(i, k)], -t.im[t.at(i, k)]);
            }
            for (int j = k - 1; j >= 0; j--) {
                double a = t.re[t.at(j, j)] - t.re[t.at(k, k)];
                double b = t.im[t.at(j, j)] - t.im[t.at(k, k)];
                if (ComplexArithmetic.size(a, b) < least) {
                    a = least;
                    b = 0;
                }
                double[] value = ComplexArithmetic.divide(x.re[x.at(j, k)], x.im[x.at(j, k)], a, b);
                x.set(j, k, value[0], value[1]);
                for (int i = 0; i < j; i++) {
                    int at = x.at(i, k);
                    int from = t.at(i, j);
                    x.re[at] -= value[0] * t.re[from] - value[1] * t.im[from];
                    x.im[at] -= value[0] * t.im[from] + value[1] * t.re[from];
                }
            }
        }
        return x;
    }

    private void normalise() {
        for (int j = 0; j < n; j++) {
            double[] parts = new double[2 * n];
            for (int i = 0; i < n; i++) {
                parts[2 * i] = vectors.re[vectors.at(i, j)];
                parts[2 * i + 1] = vectors.im[vectors.at(i, j)];
            }
            double factor = 1 / Reflector.norm(parts);
            int greatest = 0;
            double most = -1;
            for (int i = 0; i < n; i++) {
                int at = vectors.at(i, j);
                vectors.re[at] *= factor;
                vectors.im[at] *= factor;
                double size = vectors.re[at] * vectors.re[at] + vectors.im[at] * vectors.im[at];
                if (size > most) {
                    most = size;
                    greatest = i;
                }
            }
            int at = vectors.at(greatest, j);
            double root = Math.sqrt(most);
            scaleColumn(vectors, j, n, vectors.re[at] / root, -vectors.im[at] / root);
            vectors.im[at] = 0;
            for (int i = 0; i < n; i++) {
                // No negative zeros.
                vectors.re[vectors.at(i, j)] += 0.0;
                vectors.im[vectors.at(i, j)] += 0.0;
            }
        }
    }
}
