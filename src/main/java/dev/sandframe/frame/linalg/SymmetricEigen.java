package dev.sandframe.frame.linalg;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.Interruption;

/**
 * Eigenvalues and vectors of a symmetric matrix, of which the lower triangle is read: reduction to tridiagonal form, then the
 * implicit QL and QR methods (Dubrulle, Martin and Wilkinson 1968).
 */
final class SymmetricEigen {
    private static final double EPS = 0x1p-53;
    private static final int SWEEPS = 30;

    /** The eigenvalues, ascending. */
    final double[] d;

    /** The eigenvectors as columns. */
    final Matrix z;

    private final double[] e;

    SymmetricEigen(Matrix a) {
        int n = a.rows;
        d = new double[n];
        e = new double[Math.max(1, n)];
        Reflector[] reflectors = tridiagonal(a);
        z = Matrix.identity(n);
        iterate();
        sort();
        for (int i = reflectors.length - 1; i >= 0; i--) {
            Interruption.check();
            reflectors[i].fromLeft(z, i + 1, 0, n);
        }
    }

    /** Of a tridiagonal matrix: its diagonal and the elements beside it, which are used up. */
    SymmetricEigen(double[] diagonal, double[] beside) {
        d = diagonal;
        e = beside;
        z = Matrix.identity(diagonal.length);
        iterate();
        sort();
    }

    private Reflector[] tridiagonal(Matrix a) {
        int n = a.rows;
        Reflector[] reflectors = new Reflector[Math.max(0, n - 1)];
        for (int i = 0; i < n - 1; i++) {
            Interruption.check();
            Reflector h = Reflector.of(a.a, i + 1 + i * n, 1, n - i - 1);
            reflectors[i] = h;
            e[i] = h.beta;
            if (h.tau != 0) {
                update(a, i + 1, h);
            }
            d[i] = a.get(i, i);
        }
        if (n > 0) {
            d[n - 1] = a.get(n - 1, n - 1);
        }
        return reflectors;
    }

    /** {@code A := H A H} on the trailing block, by a rank-two update of its lower triangle. */
    private static void update(Matrix a, int from, Reflector h) {
        int m = h.v.length;
        double[] w = new double[m];
        for (int j = 0; j < m; j++) {
            double t = h.tau * h.v[j];
            double sum = 0;
            w[j] += t * a.get(from + j, from + j);
            for (int i = j + 1; i < m; i++) {
                w[i] += t * a.get(from + i, from + j);
                sum += a.get(from + i, from + j) * h.v[i];
            }
            w[j] += h.tau * sum;
        }
        double dot = 0;
        for (int i = 0; i < m; i++) {
            dot += w[i] * h.v[i];
        }
        double alpha = -0.5 * h.tau * dot;
        for (int i = 0; i < m; i++) {
            w[i] += alpha * h.v[i];
        }
        for (int j = 0; j < m; j++) {
            for (int i = j; i < m; i++) {
                a.a[from + i + (from + j) * a.rows] -= h.v[i] * w[j] + w[i] * h.v[j];
            }
        }
    }

    private void iterate() {
        int n = d.length;
        int left = SWEEPS * n;
        int start = 0;
        while (start < n) {
            if (start > 0) {
                e[start - 1] = 0;
            }
            int m = start;
            while (m < n - 1) {
                double size = Math.abs(e[m]);
                if (size == 0) {
                    break;
                }
                if (size <= Math.sqrt(Math.abs(d[m])) * Math.sqrt(Math.abs(d[m + 1])) * EPS) {
                    e[m] = 0;
                    break;
                }
                m++;
            }
            int l = start;
            int end = m;
            start = m + 1;
            if (end == l) {
                continue;
            }
            left = Math.abs(d[end]) < Math.abs(d[l]) ? upwards(l, end, left) : downwards(l, end, left);
        }
    }

    /** The QL method on a block. */
    private int downwards(int first, int end, int budget) {
        int left = budget;
        int l = first;
        while (l <= end) {
            int m = l;
            while (m < end
                    && Math.abs(e[m]) * Math.abs(e[m])
                            > EPS * EPS * Math.abs(d[m]) * Math.abs(d[m + 1]) + Double.MIN_NORMAL) {
                m++;
            }
            if (m < end) {
                e[m] = 0;
            }
            double p = d[l];
            if (m == l) {
                l++;
                continue;
            }
            if (m == l + 1) {
                double[] two = pair(d[l], e[l], d[l + 1]);
                rotate(l, l + 1, two[2], two[3]);
                d[l] = two[0];
                d[l + 1] = two[1];
                e[l] = 0;
                l += 2;
                continue;
            }
            if (left-- == 0) {
                throw new FrameException("numpy.linalg.LinAlgError", "Eigenvalues did not converge");
            }
            Interruption.check();
            double g = (d[l + 1] - p) / (2 * e[l]);
            double r = Math.hypot(g, 1);
            g = d[m] - p + e[l] / (g + Math.copySign(r, g));
            double s = 1;
            double c = 1;
            p = 0;
            double[] cosines = new double[m - l];
            double[] sines = new double[m - l];
            for (int i = m - 1; i >= l; i--) {
                double f = s * e[i];
                double b = c * e[i];
                Rotation turn = Rotation.of(g, f);
                c = turn.c();
                s = turn.s();
                if (i != m - 1) {
                    e[i + 1] = turn.r();
                }
                g = d[i + 1] - p;
                r = (d[i] - g) * s + 2 * c * b;
                p = s * r;
                d[i + 1] = g + p;
                g = c * r - b;
                cosines[i - l] = c;
                sines[i - l] = -s;
            }
            for (int k = m - l - 1; k >= 0; k--) {
                rotate(l + k, l + k + 1, cosines[k], sines[k]);
            }
            d[l] -= p;
            e[l] = g;
        }
        return left;
    }

    /** The QR method on a block, whose last element is now the smaller end. */
    private int upwards(int end, int first, int budget) {
        int left = budget;
        int l = first;
        while (l >= end) {
            int m = l;
            while (m > end
                    && Math.abs(e[m - 1]) * Math.abs(e[m - 1])
                            > EPS * EPS * Math.abs(d[m]) * Math.abs(d[m - 1]) + Double.MIN_NORMAL) {
                m--;
            }
            if (m > end) {
                e[m - 1] = 0;
            }
            double p = d[l];
            if (m == l) {
                l--;
                continue;
            }
            if (m == l - 1) {
                double[] two = pair(d[l - 1], e[l - 1], d[l]);
                rotate(l - 1, l, two[2], two[3]);
                d[l - 1] = two[0];
                d[l] = two[1];
                e[l - 1] = 0;
                l -= 2;
                continue;
            }
            if (left-- == 0) {
                throw new FrameException("numpy.linalg.LinAlgError", "Eigenvalues did not converge");
            }
            Interruption.check();
            double g = (d[l - 1] - p) / (2 * e[l - 1]);
            double r = Math.hypot(g, 1);
            g = d[m] - p + e[l - 1] / (g + Math.copySign(r, g));
            double s = 1;
            double c = 1;
            p = 0;
            double[] cosines = new double[l - m];
            double[] sines = new double[l - m];
            for (int i = m; i < l; i++) {
                double f = s * e[i];
                double b = c * e[i];
                Rotation turn = Rotation.of(g, f);
                c = turn.c();
                s = turn.s();
                if (i != m) {
                    e[i - 1] = turn.r();
                }
                g = d[i] - p;
                r = (d[i + 1] - g) * s + 2 * c * b;
                p = s * r;
                d[i] = g + p;
                g = c * r - b;
                cosines[i - m] = c;
                sines[i - m] = s;
            }
            for (int k = 0; k < l - m; k++) {
                rotate(m + k, m + k + 1, cosines[k], sines[k]);
            }
            d[l] -= p;
            e[l - 1] = g;
        }
        return left;
    }

    /** Turns two columns of the vectors: {@code x' = c x + s y}, {@code y' = c y - s x}. */
    private void rotate(int x, int y, double c, double s) {
        z.rotateColumns(x, y, c, s);
    }

    /** The eigenvalues of {@code [[a, b], [b, c]]}, the greater in size first, and the first's vector. */
    static double[] pair(double a, double b, double c) {
        double sm = a + c;
        double df = a - c;
        double adf = Math.abs(df);
        double tb = b + b;
        double ab = Math.abs(tb);
        double acmx = Math.abs(a) > Math.abs(c) ? a : c;
        double acmn = Math.abs(a) > Math.abs(c) ? c : a;
        double rt;
        if (adf > ab) {
            rt = adf * Math.sqrt(1 + (ab / adf) * (ab / adf));
        } else if (adf < ab) {
            rt = ab * Math.sqrt(1 + (adf / ab) * (adf / ab));
        } else {
            rt = ab * Math.sqrt(2);
        }
        double rt1;
        double rt2;
        int sign1;
        if (sm < 0) {
            rt1 = 0.5 * (sm - rt);
            sign1 = -1;
            rt2 = acmx / rt1 * acmn - b / rt1 * b;
        } else if (sm > 0) {
            rt1 = 0.5 * (sm + rt);
            sign1 = 1;
            rt2 = acmx / rt1 * acmn - b / rt1 * b;
        } else {
            rt1 = 0.5 * rt;
            rt2 = -0.5 * rt;
            sign1 = 1;
        }
        int sign2 = df >= 0 ? 1 : -1;
        double cs = df >= 0 ? df + rt : df - rt;
        double cs1;
        double sn1;
        if (Math.abs(cs) > ab) {
            double ct = -tb / cs;
            sn1 = 1 / Math.sqrt(1 + ct * ct);
            cs1 = ct * sn1;
        } else if (ab == 0) {
            cs1 = 1;
            sn1 = 0;
        } else {
            double tn = -cs / tb;
            cs1 = 1 / Math.sqrt(1 + tn * tn);
            sn1 = tn * cs1;
        }
        if (sign1 == sign2) {
            double tn = cs1;
            cs1 = -sn1;
            sn1 = tn;
        }
        return new double[] {rt1, rt2, cs1, sn1};
    }

    private void sort() {
        int n = d.length;
        for (int i = 0; i < n - 1; i++) {
            int k = i;
            for (int j = i + 1; j < n; j++) {
                if (d[j] < d[k]) {
                    k = j;
                }
            }
            if (k != i) {
                double t = d[k];
                d[k] = d[i];
                d[i] = t;
                z.swapColumns(i, k);
            }
        }
    }
}
