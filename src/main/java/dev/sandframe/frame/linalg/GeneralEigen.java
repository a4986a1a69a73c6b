package dev.sandframe.frame.linalg;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.Interruption;

/**
 * Eigenvalues and right eigenvectors of a general matrix: balancing, reduction to Hessenberg form, Francis' double-shift QR
 * method (1961), and back substitution.
 */
final class GeneralEigen {
    private static final double EPS = 0x1p-53;
    private static final double ULP = 0x1p-52;
    private static final double SMALL = Double.MIN_NORMAL;

    /** Real and imaginary parts of the eigenvalues. */
    final double[] wr;

    final double[] wi;

    /** The eigenvectors as columns; those of a complex pair as real and imaginary part in two columns. */
    final Matrix vectors;

    private final Matrix h;
    private final Matrix z;
    private final int n;
    private int low;
    private int high;
    private final double[] scale;

    GeneralEigen(Matrix a) {
        h = a;
        n = a.rows;
        wr = new double[n];
        wi = new double[n];
        scale = new double[n];
        z = Matrix.identity(n);
        balance();
        hessenberg();
        for (int i = 0; i < low; i++) {
            wr[i] = h.get(i, i);
        }
        for (int i = high + 1; i < n; i++) {
            wr[i] = h.get(i, i);
        }
        francis();
        vectors = backSubstitute();
        undoBalance();
        normalise();
    }

    private void balance() {
        low = 0;
        high = n - 1;
        boolean found = true;
        while (found && high > 0) {
            found = false;
            for (int i = high; i >= 0 && !found; i--) {
                boolean zero = true;
                for (int j = 0; j <= high && zero; j++) {
                    zero = i == j || h.get(i, j) == 0;
                }
                if (zero) {
                    exchange(i, high);
                    found = true;
                    high--;
                }
            }
        }
        if (high == 0 && found) {
            scale[0] = 0;
        }
        found = true;
        while (found && low < high) {
            found = false;
            for (int j = low; j <= high && !found; j++) {
                boolean zero = true;
                for (int i = low; i <= high && zero; i++) {
                    zero = i == j || h.get(i, j) == 0;
                }
                if (zero) {
                    exchangeLow(j, low);
                    found = true;
                    low++;
                }
            }
        }
        for (int i = low; i <= high; i++) {
            scale[i] = 1;
        }
        scaleRows();
    }

    private void exchange(int i, int m) {
        scale[m] = i;
        swap(i, m);
    }

    private void exchangeLow(int j, int m) {
        scale[m] = j;
        swap(j, m);
    }

    private void swap(int i, int m) {
        if (i != m) {
            h.swapColumns(i, m);
            h.swapRows(i, m);
        }
    }

    private void scaleRows() {
        double radix = 2;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = low; i <= high; i++) {
                double c = norm(i, true);
                double r = norm(i, false);
                if (c == 0 || r == 0) {
                    continue;
                }
                double g = r / radix;
                double f = 1;
                double s = c + r;
                while (c < g && Math.max(f, c) < 0x1p1000 && Math.min(r, g) > 0x1p-1000) {
                    f *= radix;
                    c *= radix;
                    r /= radix;
                    g /= radix;
                }
                g = c / radix;
                while (g >= r && Math.max(r, 0) < 0x1p1000 && Math.min(Math.min(f, c), g) > 0x1p-1000) {
                    f /= radix;
                    c /= radix;
                    g /= radix;
                    r *= radix;
                }
                if (c + r >= 0.95 * s) {
                    continue;
                }
                changed = true;
                scale[i] *= f;
                h.scaleRow(i, 1 / f);
                h.scaleColumn(i, f);
            }
        }
    }

    private double norm(int k, boolean column) {
        double[] x = new double[high - low + 1];
        for (int i = low; i <= high; i++) {
            x[i - low] = column ? h.get(i, k) : h.get(k, i);
        }
        return Reflector.norm(x);
    }

    private void hessenberg() {
        Reflector[] reflectors = new Reflector[n];
        for (int i = low; i < high; i++) {
            Interruption.check();
            Reflector r = Reflector.of(h.a, i + 1 + i * n, 1, high - i);
            reflectors[i] = r;
            r.fromRight(h, i + 1, 0, high + 1);
            r.fromLeft(h, i + 1, i + 1, n);
            h.set(i + 1, i, r.beta);
            for (int k = i + 2; k <= high; k++) {
                h.set(k, i, 0);
            }
        }
        for (int i = high - 1; i >= low; i--) {
            reflectors[i].fromLeft(z, i + 1, low, high + 1);
        }
    }

    private void francis() {
        int i = high;
        int budget = 30 * Math.max(10, high - low + 1);
        while (i >= low) {
            int l = low;
            boolean done = false;
            int tries = 0;
            for (int its = 0; its <= budget; its++) {
                Interruption.check();
                int k = smallSubdiagonal(i, l);
                l = k;
                if (l > low) {
                    h.set(l, l - 1, 0);
                }
                if (l >= i - 1) {
                    done = true;
                    break;
                }
                tries++;
                step(l, i, tries);
            }
            if (!done) {
                throw new FrameException("numpy.linalg.LinAlgError", "Eigenvalues did not converge");
            }
            if (l == i) {
                wr[i] = h.get(i, i);
                wi[i] = 0;
            } else {
                standardise(i);
            }
            i = l - 1;
        }
    }

    private int smallSubdiagonal(int i, int l) {
        for (int k = i; k > l; k--) {
            double sub = Math.abs(h.get(k, k - 1));
            if (sub <= SMALL * (n / ULP)) {
                return k;
            }
            double tst = Math.abs(h.get(k - 1, k - 1)) + Math.abs(h.get(k, k));
            if (tst == 0) {
                if (k - 2 >= low) {
                    tst += Math.abs(h.get(k - 1, k - 2));
                }
                if (k + 1 <= high) {
                    tst += Math.abs(h.get(k + 1, k));
                }
            }
            if (sub <= ULP * tst) {
                double over = Math.abs(h.get(k - 1, k));
                double ab = Math.max(sub, over);
                double ba = Math.min(sub, over);
                double difference = Math.abs(h.get(k - 1, k - 1) - h.get(k, k));
                double aa = Math.max(Math.abs(h.get(k, k)), difference);
                double bb = Math.min(Math.abs(h.get(k, k)), difference);
                double s = aa + ab;
                if (ba * (ab / s) <= Math.max(SMALL * (n / ULP), ULP * (bb * (aa / s)))) {
                    return k;
                }
            }
        }
        return l;
    }

    /** One double-shift sweep on the rows and columns {@code l} to {@code i}. */
    private void step(int l, int i, int tries) {
        double h11;
        double h21;
        double h12;
        double h22;
        if (tries % 20 == 0) {
            double s = Math.abs(h.get(i, i - 1)) + Math.abs(h.get(i - 1, i - 2));
            h11 = 0.75 * s + h.get(i, i);
            h12 = -0.4375 * s;
            h21 = s;
            h22 = h11;
        } else if (tries % 10 == 0) {
            double s = Math.abs(h.get(l + 1, l)) + Math.abs(h.get(l + 2, l + 1));
            h11 = 0.75 * s + h.get(l, l);
            h12 = -0.4375 * s;
            h21 = s;
            h22 = h11;
        } else {
            h11 = h.get(i - 1, i - 1);
            h21 = h.get(i, i - 1);
            h12 = h.get(i - 1, i);
            h22 = h.get(i, i);
        }
        double s = Math.abs(h11) + Math.abs(h12) + Math.abs(h21) + Math.abs(h22);
        double rt1r = 0;
        double rt1i = 0;
        double rt2r = 0;
        double rt2i = 0;
        if (s != 0) {
            h11 /= s;
            h21 /= s;
            h12 /= s;
            h22 /= s;
            double tr = (h11 + h22) / 2;
            double det = (h11 - tr) * (h22 - tr) - h12 * h21;
            double rtdisc = Math.sqrt(Math.abs(det));
            if (det >= 0) {
                rt1r = tr * s;
                rt2r = rt1r;
                rt1i = rtdisc * s;
                rt2i = -rt1i;
            } else {
                rt1r = tr + rtdisc;
                rt2r = tr - rtdisc;
                rt1r = Math.abs(rt1r - h22) <= Math.abs(rt2r - h22) ? rt1r * s : rt2r * s;
                rt2r = rt1r;
            }
        }
        double[] v = new double[3];
        int m;
        for (m = i - 2; m >= l; m--) {
            double h21s = Math.abs(h.get(m + 1, m));
            double size = Math.abs(h.get(m, m) - rt2r) + Math.abs(rt2i) + h21s;
            h21s = h.get(m + 1, m) / size;
            v[0] = h21s * h.get(m, m + 1) + (h.get(m, m) - rt1r) * ((h.get(m, m) - rt2r) / size) - rt1i * (rt2i / size);
            v[1] = h21s * (h.get(m, m) + h.get(m + 1, m + 1) - rt1r - rt2r);
            v[2] = h21s * h.get(m + 2, m + 1);
            size = Math.abs(v[0]) + Math.abs(v[1]) + Math.abs(v[2]);
            v[0] /= size;
            v[1] /= size;
            v[2] /= size;
            if (m == l) {
                break;
            }
            double h00 = Math.abs(h.get(m - 1, m - 1));
            double h10 = Math.abs(h.get(m, m - 1));
            double h11a = Math.abs(h.get(m, m));
            double h22a = Math.abs(h.get(m + 1, m + 1));
            if (h10 * (Math.abs(v[1]) + Math.abs(v[2])) <= ULP * Math.abs(v[0]) * (h00 + h11a + h22a)) {
                break;
            }
        }
        for (int k = m; k < i; k++) {
            int nr = Math.min(3, i - k + 1);
            if (k > m) {
                for (int p = 0; p < nr; p++) {
                    v[p] = h.get(k + p, k - 1);
                }
            }
            Reflector r = Reflector.of(v, 0, 1, nr);
            if (k > m) {
                h.set(k, k - 1, r.beta);
                h.set(k + 1, k - 1, 0);
                if (k < i - 1) {
                    h.set(k + 2, k - 1, 0);
                }
            } else if (m > l) {
                h.set(k, k - 1, h.get(k, k - 1) * (1 - r.tau));
            }
            r.fromLeft(h, k, k, n);
            r.fromRight(h, k, 0, Math.min(k + 3, i) + 1);
            r.fromRight(z, k, 0, n);
        }
    }

    /** Brings the block of two that ends at {@code i} into its standard form. */
    private void standardise(int i) {
        double[] r = standard(h.get(i - 1, i - 1), h.get(i - 1, i), h.get(i, i - 1), h.get(i, i));
        h.set(i - 1, i - 1, r[0]);
        h.set(i - 1, i, r[1]);
        h.set(i, i - 1, r[2]);
        h.set(i, i, r[3]);
        wr[i - 1] = r[4];
        wi[i - 1] = r[5];
        wr[i] = r[6];
        wi[i] = r[7];
        double cs = r[8];
        double sn = r[9];
        for (int j = i + 1; j < n; j++) {
            double t = cs * h.get(i - 1, j) + sn * h.get(i, j);
            h.set(i, j, cs * h.get(i, j) - sn * h.get(i - 1, j));
            h.set(i - 1, j, t);
        }
        for (int p = 0; p < i - 1; p++) {
            double t = cs * h.get(p, i - 1) + sn * h.get(p, i);
            h.set(p, i, cs * h.get(p, i) - sn * h.get(p, i - 1));
            h.set(p, i - 1, t);
        }
        z.rotateColumns(i - 1, i, cs, sn);
    }

    /** The Schur factorisation of {@code [[a, b], [c, d]]}: its elements, both eigenvalues, cosine and sine. */
    private static double[] standard(double a0, double b0, double c0, double d0) {
        double a = a0;
        double b = b0;
        double c = c0;
        double d = d0;
        double cs = 1;
        double sn = 0;
        if (c != 0) {
            if (b == 0) {
                cs = 0;
                sn = 1;
                double t = d;
                d = a;
                a = t;
                b = -c;
                c = 0;
            } else if (a - d != 0 || Math.copySign(1, b) == Math.copySign(1, c)) {
                double temp = a - d;
                double p = 0.5 * temp;
                double bcmax = Math.max(Math.abs(b), Math.abs(c));
                double bcmis = Math.min(Math.abs(b), Math.abs(c)) * Math.copySign(1, b) * Math.copySign(1, c);
                double size = Math.max(Math.abs(p), bcmax);
                double zz = p / size * p + bcmax / size * bcmis;
                if (zz >= 4 * EPS) {
                    zz = p + Math.copySign(Math.sqrt(size) * Math.sqrt(zz), p);
                    a = d + zz;
                    d = d - bcmax / zz * bcmis;
                    double tau = Math.hypot(c, zz);
                    cs = zz / tau;
                    sn = c / tau;
                    b = b - c;
                    c = 0;
                } else {
                    double sigma = b + c;
                    double tau = Math.hypot(sigma, temp);
                    cs = Math.sqrt(0.5 * (1 + Math.abs(sigma) / tau));
                    sn = -(p / (tau * cs)) * Math.copySign(1, sigma);
                    double aa = a * cs + b * sn;
                    double bb = -a * sn + b * cs;
                    double cc = c * cs + d * sn;
                    double dd = -c * sn + d * cs;
                    a = aa * cs + cc * sn;
                    b = bb * cs + dd * sn;
                    c = -aa * sn + cc * cs;
                    d = -bb * sn + dd * cs;
                    temp = 0.5 * (a + d);
                    a = temp;
                    d = temp;
                    if (c != 0) {
                        if (b != 0) {
                            if (Math.copySign(1, b) == Math.copySign(1, c)) {
                                double sab = Math.sqrt(Math.abs(b));
                                double sac = Math.sqrt(Math.abs(c));
                                double q = Math.copySign(sab * sac, c);
                                tau = 1 / Math.sqrt(Math.abs(b + c));
                                a = temp + q;
                                d = temp - q;
                                b = b - c;
                                c = 0;
                                double cs1 = sab * tau;
                                double sn1 = sac * tau;
                                temp = cs * cs1 - sn * sn1;
                                sn = cs * sn1 + sn * cs1;
                                cs = temp;
                            }
                        } else {
                            b = -c;
                            c = 0;
                            temp = cs;
                            cs = -sn;
                            sn = temp;
                        }
                    }
                }
            }
        }
        double imaginary = c == 0 ? 0 : Math.sqrt(Math.abs(b)) * Math.sqrt(Math.abs(c));
        return new double[] {a, b, c, d, a, imaginary, d, -imaginary, cs, sn};
    }

    private Matrix backSubstitute() {
        Matrix v = new Matrix(n, n);
        for (int k = n - 1; k >= 0; k--) {
            Interruption.check();
            if (wi[k] == 0) {
                realVector(v, k);
            } else {
                complexVector(v, k - 1);
                k--;
            }
        }
        return v;
    }

    private void realVector(Matrix v, int k) {
        double[] x = new double[n];
        x[k] = 1;
        for (int i = 0; i < k; i++) {
            x[i] = -h.get(i, k);
        }
        double w = h.get(k, k);
        double smin = Math.max(ULP * Math.abs(w), SMALL * (n / ULP));
        int j = k - 1;
        while (j >= 0) {
            if (j > 0 && h.get(j, j - 1) != 0) {
                double a = h.get(j - 1, j - 1) - w;
                double b = h.get(j - 1, j);
                double c = h.get(j, j - 1);
                double d = h.get(j, j) - w;
                double det = a * d - b * c;
                double p = (x[j - 1] * d - b * x[j]) / det;
                double q = (a * x[j] - c * x[j - 1]) / det;
                x[j - 1] = p;
                x[j] = q;
                for (int i = 0; i < j - 1; i++) {
                    x[i] -= p * h.get(i, j - 1) + q * h.get(i, j);
                }
                j -= 2;
            } else {
                double d = h.get(j, j) - w;
                if (Math.abs(d) < smin) {
                    d = smin;
                }
                x[j] /= d;
                for (int i = 0; i < j; i++) {
                    x[i] -= x[j] * h.get(i, j);
                }
                j--;
            }
        }
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int p = 0; p <= k; p++) {
                sum += z.get(i, p) * x[p];
            }
            v.set(i, k, sum);
        }
    }

    /** The vector of the complex pair at {@code k} and {@code k + 1}. */
    private void complexVector(Matrix v, int k) {
        double[] re = new double[n];
        double[] im = new double[n];
        double w = h.get(k, k);
        double wImaginary = Math.sqrt(Math.abs(h.get(k, k + 1))) * Math.sqrt(Math.abs(h.get(k + 1, k)));
        if (Math.abs(h.get(k, k + 1)) >= Math.abs(h.get(k + 1, k))) {
            re[k] = 1;
            im[k + 1] = wImaginary / h.get(k, k + 1);
        } else {
            re[k] = -wImaginary / h.get(k + 1, k);
            im[k + 1] = 1;
        }
        for (int i = 0; i < k; i++) {
            re[i] = -re[k] * h.get(i, k);
            im[i] = -im[k + 1] * h.get(i, k + 1);
        }
        int j = k - 1;
        while (j >= 0) {
            if (j > 0 && h.get(j, j - 1) != 0) {
                pairStep(j, w, wImaginary, re, im);
                j -= 2;
            } else {
                double d = h.get(j, j) - w;
                double[] q = divide(re[j], im[j], d, -wImaginary);
                re[j] = q[0];
                im[j] = q[1];
                for (int i = 0; i < j; i++) {
                    re[i] -= q[0] * h.get(i, j);
                    im[i] -= q[1] * h.get(i, j);
                }
                j--;
            }
        }
        for (int i = 0; i < n; i++) {
            double sumRe = 0;
            double sumIm = 0;
            for (int p = 0; p <= k + 1; p++) {
                sumRe += z.get(i, p) * re[p];
                sumIm += z.get(i, p) * im[p];
            }
            v.set(i, k, sumRe);
            v.set(i, k + 1, sumIm);
        }
    }

    private void pairStep(int j, double w, double wi0, double[] re, double[] im) {
        double a = h.get(j - 1, j - 1) - w;
        double b = h.get(j - 1, j);
        double c = h.get(j, j - 1);
        double d = h.get(j, j) - w;
        // (a - i w)(d - i w) - b c
        double detRe = a * d - wi0 * wi0 - b * c;
        double detIm = -wi0 * (a + d);
        double pRe = re[j - 1] * d + im[j - 1] * wi0 - b * re[j];
        double pIm = im[j - 1] * d - re[j - 1] * wi0 - b * im[j];
        double qRe = a * re[j] + im[j] * wi0 - c * re[j - 1];
        double qIm = a * im[j] - re[j] * wi0 - c * im[j - 1];
        double[] p = divide(pRe, pIm, detRe, detIm);
        double[] q = divide(qRe, qIm, detRe, detIm);
        re[j - 1] = p[0];
        im[j - 1] = p[1];
        re[j] = q[0];
        im[j] = q[1];
        for (int i = 0; i < j - 1; i++) {
            re[i] -= p[0] * h.get(i, j - 1) + q[0] * h.get(i, j);
            im[i] -= p[1] * h.get(i, j - 1) + q[1] * h.get(i, j);
        }
    }

    private static double[] divide(double a, double b, double c, double d) {
        if (Math.abs(c) >= Math.abs(d)) {
            double r = d / c;
            double t = c + d * r;
            return new double[] {(a + b * r) / t, (b - a * r) / t};
        }
        double r = c / d;
        double t = d + c * r;
        return new double[] {(a * r + b) / t, (b * r - a) / t};
    }

    private void undoBalance() {
        for (int i = low; i <= high; i++) {
            vectors.scaleRow(i, scale[i]);
        }
        for (int i = low - 1; i >= 0; i--) {
            vectors.swapRows(i, (int) scale[i]);
        }
        for (int i = high + 1; i < n; i++) {
            vectors.swapRows(i, (int) scale[i]);
        }
    }

    private void normalise() {
        for (int k = 0; k < n; k++) {
            if (wi[k] == 0) {
                vectors.scaleColumn(k, 1 / norm(k));
            } else if (wi[k] > 0) {
                double size = 1 / Math.hypot(norm(k), norm(k + 1));
                vectors.scaleColumn(k, size);
                vectors.scaleColumn(k + 1, size);
                int largest = 0;
                double most = -1;
                for (int i = 0; i < n; i++) {
                    double re = vectors.get(i, k);
                    double im = vectors.get(i, k + 1);
                    if (re * re + im * im > most) {
                        most = re * re + im * im;
                        largest = i;
                    }
                }
                Rotation turn = Rotation.of(vectors.get(largest, k), vectors.get(largest, k + 1));
                vectors.rotateColumns(k, k + 1, turn.c(), turn.s());
                vectors.set(largest, k + 1, 0);
            }
        }
    }

    private double norm(int column) {
        double[] x = new double[n];
        System.arraycopy(vectors.a, column * n, x, 0, n);
        return Reflector.norm(x);
    }
}
