package dev.sandframe.frame.linalg;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.Interruption;

/**
 * The singular value decomposition {@code A = U S V'}: reduction to bidiagonal form, then the implicit QR method with zero
 * shifts where they keep small values exact (Demmel and Kahan 1990).
 */
final class Svd {
    private static final double EPS = 0x1p-53;
    private static final int SWEEPS = 6;

    /** The singular values, descending. */
    final double[] s;

    /** The left vectors as columns: all of them, or as many as there are values. */
    final Matrix u;

    /** The right vectors as rows. */
    final Matrix vt;

    private final int n;
    private final double[] d;
    private final double[] e;
    private final Matrix left;
    private final Matrix right;

    Svd(Matrix a, boolean full) {
        int m = a.rows;
        int k = a.columns;
        n = Math.min(m, k);
        d = new double[n];
        e = new double[Math.max(1, n)];
        left = Matrix.identity(n);
        right = Matrix.identity(n);
        int uColumns = full ? m : n;
        int vRows = full ? k : n;
        if (m >= k) {
            boolean tall = m >= (int) (k * 11 / 6.0) && k > 0 && m > k;
            Matrix work = a;
            Qr qr = null;
            if (tall) {
                qr = new Qr(a);
                work = qr.r(k);
            }
            Reflector[] lefts = new Reflector[n];
            Reflector[] rights = new Reflector[n];
            upper(work, lefts, rights);
            solve();
            Matrix reducedU = extended(left, work.rows, tall ? n : uColumns);
            apply(lefts, reducedU, 0);
            vt = right;
            applyRight(rights, vt, 1);
            if (qr == null) {
                u = reducedU;
            } else {
                u = times(qr.q(uColumns), reducedU, n);
            }
        } else {
            boolean wide = k >= (int) (m * 11 / 6.0) && m > 0;
            Matrix work = a;
            Qr lq = null;
            if (wide) {
                lq = new Qr(a.transposed());
                work = lq.r(m).transposed();
            }
            Reflector[] lefts = new Reflector[n];
            Reflector[] rights = new Reflector[n];
            if (lq != null) {
                upper(work, lefts, rights);
                solve();
                u = extended(left, m, m);
                apply(lefts, u, 0);
                Matrix small = right;
                applyRight(rights, small, 1);
                vt = times(lq.q(vRows), small.transposed(), n).transposed();
            } else {
                lower(work, lefts, rights);
                solveLower();
                u = left;
                apply(lefts, u, 1);
                vt = extendedRows(right, vRows, k);
                applyRight(rights, vt, 0);
            }
        }
        s = d;
    }

    /** Of a real bidiagonal matrix: its diagonal and the elements above it, or below, which are used up. */
    Svd(double[] diagonal, double[] beside, boolean lower) {
        n = diagonal.length;
        d = diagonal;
        e = beside;
        left = Matrix.identity(n);
        right = Matrix.identity(n);
        if (lower) {
            solveLower();
        } else if (n > 0) {
            solve();
        }
        s = d;
        u = left;
        vt = right;
    }

    /** Turns a lower bidiagonal matrix into an upper one, and solves that. */
    private void solveLower() {
        double[] cosines = new double[n];
        double[] sines = new double[n];
        for (int i = 0; i < n - 1; i++) {
            Rotation turn = Rotation.of(d[i], e[i]);
            d[i] = turn.r();
            e[i] = turn.s() * d[i + 1];
            d[i + 1] = turn.c() * d[i + 1];
            cosines[i] = turn.c();
            sines[i] = -turn.s();
        }
        solve();
        for (int i = n - 2; i >= 0; i--) {
            left.rotateRows(i, i + 1, cosines[i], sines[i]);
        }
    }

    /** {@code Q M} where {@code M} is extended by an identity to as many rows as {@code Q} has columns. */
    private static Matrix times(Matrix q, Matrix m, int n) {
        Matrix made = q.copy();
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < q.rows; i++) {
                double sum = 0;
                for (int p = 0; p < n; p++) {
                    sum += q.get(i, p) * m.get(p, j);
                }
                made.set(i, j, sum);
            }
        }
        return made;
    }

    private static Matrix extended(Matrix m, int rows, int columns) {
        Matrix made = new Matrix(rows, columns);
        for (int j = 0; j < columns; j++) {
            for (int i = 0; i < rows; i++) {
                made.set(i, j, i < m.rows && j < m.columns ? m.get(i, j) : i == j ? 1 : 0);
            }
        }
        return made;
    }

    private static Matrix extendedRows(Matrix m, int rows, int columns) {
        return extended(m, rows, columns);
    }

    private void upper(Matrix a, Reflector[] lefts, Reflector[] rights) {
        int m = a.rows;
        int k = a.columns;
        for (int i = 0; i < n; i++) {
            Interruption.check();
            Reflector h = Reflector.of(a.a, i + i * m, 1, m - i);
            lefts[i] = h;
            d[i] = h.beta;
            h.fromLeft(a, i, i + 1, k);
            if (i < k - 1) {
                Reflector g = Reflector.of(a.a, i + (i + 1) * m, m, k - i - 1);
                rights[i] = g;
                e[i] = g.beta;
                g.fromRight(a, i + 1, i + 1, m);
            }
        }
    }

    private void lower(Matrix a, Reflector[] lefts, Reflector[] rights) {
        int m = a.rows;
        int k = a.columns;
        for (int i = 0; i < n; i++) {
            Interruption.check();
            Reflector g = Reflector.of(a.a, i + i * m, m, k - i);
            rights[i] = g;
            d[i] = g.beta;
            g.fromRight(a, i, i + 1, m);
            if (i < m - 1) {
                Reflector h = Reflector.of(a.a, i + 1 + i * m, 1, m - i - 1);
                lefts[i] = h;
                e[i] = h.beta;
                h.fromLeft(a, i + 1, i + 1, k);
            }
        }
    }

    private static void apply(Reflector[] reflectors, Matrix m, int shift) {
        for (int i = reflectors.length - 1; i >= 0; i--) {
            if (reflectors[i] != null) {
                reflectors[i].fromLeft(m, i + shift, 0, m.columns);
            }
        }
    }

    private static void applyRight(Reflector[] reflectors, Matrix m, int shift) {
        for (int i = reflectors.length - 1; i >= 0; i--) {
            if (reflectors[i] != null) {
                reflectors[i].fromRight(m, i + shift, 0, m.rows);
            }
        }
    }

    /** The QR method on the bidiagonal matrix; turns {@link #left} and {@link #right} along. */
    private void solve() {
        if (n == 1) {
            left.set(0, 0, Math.copySign(1, d[0]));
            d[0] = Math.abs(d[0]);
            return;
        }
        double tolerance = Math.max(10, Math.min(100, Math.pow(EPS, -0.125))) * EPS;
        double largest = 0;
        for (int i = 0; i < n; i++) {
            largest = Math.max(largest, Math.abs(d[i]));
            if (i < n - 1) {
                largest = Math.max(largest, Math.abs(e[i]));
            }
        }
        double threshold = threshold(tolerance);
        long budget = (long) SWEEPS * n * n + 30;
        int m = n - 1;
        int oldLow = -1;
        int oldHigh = -1;
        boolean down = true;
        while (m > 0) {
            Interruption.check();
            if (budget-- < 0) {
                throw new FrameException("numpy.linalg.LinAlgError", "SVD did not converge");
            }
            double top = Math.abs(d[m]);
            int low = m;
            boolean split = false;
            for (int l = m - 1; l >= 0; l--) {
                if (Math.abs(e[l]) <= threshold) {
                    e[l] = 0;
                    split = true;
                    low = l + 1;
                    break;
                }
                top = Math.max(top, Math.max(Math.abs(d[l]), Math.abs(e[l])));
                low = l;
            }
            if (split && low == m) {
                m--;
                continue;
            }
            if (low == m - 1) {
                two(m - 1);
                m -= 2;
                continue;
            }
            if (low > oldHigh || m < oldLow) {
                down = Math.abs(d[low]) >= Math.abs(d[m]);
            }
            double smallest = 0;
            boolean cut = false;
            if (down) {
                if (Math.abs(e[m - 1]) <= Math.abs(tolerance) * Math.abs(d[m])) {
                    e[m - 1] = 0;
                    continue;
                }
                double mu = Math.abs(d[low]);
                smallest = mu;
                for (int l = low; l < m; l++) {
                    if (Math.abs(e[l]) <= tolerance * mu) {
                        e[l] = 0;
                        cut = true;
                        break;
                    }
                    mu = Math.abs(d[l + 1]) * (mu / (mu + Math.abs(e[l])));
                    smallest = Math.min(smallest, mu);
                }
            } else {
                if (Math.abs(e[low]) <= Math.abs(tolerance) * Math.abs(d[low])) {
                    e[low] = 0;
                    continue;
                }
                double mu = Math.abs(d[m]);
                smallest = mu;
                for (int l = m - 1; l >= low; l--) {
                    if (Math.abs(e[l]) <= tolerance * mu) {
                        e[l] = 0;
                        cut = true;
                        break;
                    }
                    mu = Math.abs(d[l]) * (mu / (mu + Math.abs(e[l])));
                    smallest = Math.min(smallest, mu);
                }
            }
            if (cut) {
                continue;
            }
            oldLow = low;
            oldHigh = m;
            sweep(low, m, down, shift(low, m, down, tolerance, smallest, top));
        }
        for (int i = 0; i < n; i++) {
            if (d[i] < 0 || d[i] == 0 && 1 / d[i] < 0) {
                d[i] = -d[i];
                right.scaleRow(i, -1);
            }
        }
        sort();
    }

    private double threshold(double tolerance) {
        double least = Double.MIN_NORMAL;
        double smallest = n == 0 ? 0 : Math.abs(d[0]);
        double mu = smallest;
        for (int i = 1; i < n && smallest != 0; i++) {
            mu = Math.abs(d[i]) * (mu / (mu + Math.abs(e[i - 1])));
            smallest = Math.min(smallest, mu);
        }
        smallest /= Math.sqrt(n);
        return Math.max(tolerance * smallest, SWEEPS * (n * (n * least)));
    }

    private double shift(int low, int m, boolean down, double tolerance, double smallest, double top) {
        if (n * tolerance * (smallest / top) <= Math.max(EPS, 0.01 * tolerance)) {
            return 0;
        }
        double first;
        double shift;
        if (down) {
            first = Math.abs(d[low]);
            shift = smallestOf(d[m - 1], e[m - 1], d[m]);
        } else {
            first = Math.abs(d[m]);
            shift = smallestOf(d[low], e[low], d[low + 1]);
        }
        if (first > 0 && (shift / first) * (shift / first) < EPS) {
            return 0;
        }
        return shift;
    }

    /** The smaller singular value of {@code [[f, g], [0, h]]}. */
    private static double smallestOf(double f, double g, double h) {
        double fa = Math.abs(f);
        double ga = Math.abs(g);
        double ha = Math.abs(h);
        double low = Math.min(fa, ha);
        double high = Math.max(fa, ha);
        if (low == 0) {
            return 0;
        }
        if (ga < high) {
            double as = 1 + low / high;
            double at = (high - low) / high;
            double au = (ga / high) * (ga / high);
            double c = 2 / (Math.sqrt(as * as + au) + Math.sqrt(at * at + au));
            return low * c;
        }
        double au = high / ga;
        if (au == 0) {
            return low * high / ga;
        }
        double as = 1 + low / high;
        double at = (high - low) / high;
        double c = 1 / (Math.sqrt(1 + as * au * (as * au)) + Math.sqrt(1 + at * au * (at * au)));
        return 2 * (low * c * au);
    }

    private void sweep(int low, int m, boolean down, double shift) {
        int count = m - low;
        double[] lc = new double[count];
        double[] ls = new double[count];
        double[] rc = new double[count];
        double[] rs = new double[count];
        if (shift == 0) {
            zeroShift(low, m, down, lc, ls, rc, rs);
        } else {
            shifted(low, m, down, shift, lc, ls, rc, rs);
        }
        for (int k = 0; k < count; k++) {
            int i = down ? k : count - 1 - k;
            right.rotateRows(low + i, low + i + 1, rc[i], rs[i]);
            left.rotateColumns(low + i, low + i + 1, lc[i], ls[i]);
        }
    }

    private void zeroShift(int low, int m, boolean down, double[] lc, double[] ls, double[] rc, double[] rs) {
        double cs = 1;
        double oldCs = 1;
        double sn = 0;
        double oldSn = 0;
        if (down) {
            for (int i = low; i < m; i++) {
                Rotation a = Rotation.of(d[i] * cs, e[i]);
                cs = a.c();
                sn = a.s();
                if (i > low) {
                    e[i - 1] = oldSn * a.r();
                }
                Rotation b = Rotation.of(oldCs * a.r(), d[i + 1] * sn);
                oldCs = b.c();
                oldSn = b.s();
                d[i] = b.r();
                rc[i - low] = cs;
                rs[i - low] = sn;
                lc[i - low] = oldCs;
                ls[i - low] = oldSn;
            }
            double h = d[m] * cs;
            d[m] = h * oldCs;
            e[m - 1] = h * oldSn;
        } else {
            for (int i = m; i > low; i--) {
                Rotation a = Rotation.of(d[i] * cs, e[i - 1]);
                cs = a.c();
                sn = a.s();
                if (i < m) {
                    e[i] = oldSn * a.r();
                }
                Rotation b = Rotation.of(oldCs * a.r(), d[i - 1] * sn);
                oldCs = b.c();
                oldSn = b.s();
                d[i] = b.r();
                lc[i - low - 1] = cs;
                ls[i - low - 1] = -sn;
                rc[i - low - 1] = oldCs;
                rs[i - low - 1] = -oldSn;
            }
            double h = d[low] * cs;
            d[low] = h * oldCs;
            e[low] = h * oldSn;
        }
    }

    private void shifted(
            int low, int m, boolean down, double shift, double[] lc, double[] ls, double[] rc, double[] rs) {
        if (down) {
            double f = (Math.abs(d[low]) - shift) * (Math.copySign(1, d[low]) + shift / d[low]);
            double g = e[low];
            for (int i = low; i < m; i++) {
                Rotation a = Rotation.of(f, g);
                if (i > low) {
                    e[i - 1] = a.r();
                }
                f = a.c() * d[i] + a.s() * e[i];
                e[i] = a.c() * e[i] - a.s() * d[i];
                g = a.s() * d[i + 1];
                d[i + 1] = a.c() * d[i + 1];
                Rotation b = Rotation.of(f, g);
                d[i] = b.r();
                f = b.c() * e[i] + b.s() * d[i + 1];
                d[i + 1] = b.c() * d[i + 1] - b.s() * e[i];
                if (i < m - 1) {
                    g = b.s() * e[i + 1];
                    e[i + 1] = b.c() * e[i + 1];
                }
                rc[i - low] = a.c();
                rs[i - low] = a.s();
                lc[i - low] = b.c();
                ls[i - low] = b.s();
            }
            e[m - 1] = f;
        } else {
            double f = (Math.abs(d[m]) - shift) * (Math.copySign(1, d[m]) + shift / d[m]);
            double g = e[m - 1];
            for (int i = m; i > low; i--) {
                Rotation a = Rotation.of(f, g);
                if (i < m) {
                    e[i] = a.r();
                }
                f = a.c() * d[i] + a.s() * e[i - 1];
                e[i - 1] = a.c() * e[i - 1] - a.s() * d[i];
                g = a.s() * d[i - 1];
                d[i - 1] = a.c() * d[i - 1];
                Rotation b = Rotation.of(f, g);
                d[i] = b.r();
                f = b.c() * e[i - 1] + b.s() * d[i - 1];
                d[i - 1] = b.c() * d[i - 1] - b.s() * e[i - 1];
                if (i > low + 1) {
                    g = b.s() * e[i - 2];
                    e[i - 2] = b.c() * e[i - 2];
                }
                lc[i - low - 1] = a.c();
                ls[i - low - 1] = -a.s();
                rc[i - low - 1] = b.c();
                rs[i - low - 1] = -b.s();
            }
            e[low] = f;
        }
    }

    /** Diagonalises the block of two at {@code k}. */
    private void two(int k) {
        double[] r = triangle(d[k], e[k], d[k + 1]);
        d[k] = r[1];
        e[k] = 0;
        d[k + 1] = r[0];
        right.rotateRows(k, k + 1, r[3], r[2]);
        left.rotateColumns(k, k + 1, r[5], r[4]);
    }

    /**
     * The decomposition of {@code [[f, g], [0, h]]}: the smaller and the greater singular value with signs, sine and cosine of
     * the right vectors, then of the left.
     */
    private static double[] triangle(double f, double g, double h) {
        double ft = f;
        double fa = Math.abs(f);
        double ht = h;
        double ha = Math.abs(h);
        int most = 1;
        boolean swap = ha > fa;
        if (swap) {
            most = 3;
            double t = ft;
            ft = ht;
            ht = t;
            t = fa;
            fa = ha;
            ha = t;
        }
        double gt = g;
        double ga = Math.abs(g);
        double ssmin;
        double ssmax;
        double clt;
        double crt;
        double slt;
        double srt;
        if (ga == 0) {
            ssmin = ha;
            ssmax = fa;
            clt = 1;
            crt = 1;
            slt = 0;
            srt = 0;
        } else {
            boolean moderate = true;
            double l0 = 0;
            ssmin = 0;
            ssmax = 0;
            clt = 0;
            crt = 0;
            slt = 0;
            srt = 0;
            if (ga > fa) {
                most = 2;
                if (fa / ga < EPS) {
                    moderate = false;
                    ssmax = ga;
                    ssmin = ha > 1 ? fa / (ga / ha) : fa / ga * ha;
                    clt = 1;
                    slt = ht / gt;
                    srt = 1;
                    crt = ft / gt;
                }
            }
            if (moderate) {
                double dd = fa - ha;
                l0 = dd == fa ? 1 : dd / fa;
                double mm = gt / ft;
                double t = 2 - l0;
                double m2 = mm * mm;
                double t2 = t * t;
                double ss = Math.sqrt(t2 + m2);
                double r = l0 == 0 ? Math.abs(mm) : Math.sqrt(l0 * l0 + m2);
                double aa = 0.5 * (ss + r);
                ssmin = ha / aa;
                ssmax = fa * aa;
                if (m2 == 0) {
                    t = l0 == 0 ? Math.copySign(2, ft) * Math.copySign(1, gt) : gt / Math.copySign(dd, ft) + mm / t;
                } else {
                    t = (mm / (ss + t) + mm / (r + l0)) * (1 + aa);
                }
                double l = Math.sqrt(t * t + 4);
                crt = 2 / l;
                srt = t / l;
                clt = (crt + srt * mm) / aa;
                slt = ht / ft * srt / aa;
            }
        }
        double csl = swap ? srt : clt;
        double snl = swap ? crt : slt;
        double csr = swap ? slt : crt;
        double snr = swap ? clt : srt;
        double sign = switch (most) {
            case 1 -> Math.copySign(1, csr) * Math.copySign(1, csl) * Math.copySign(1, f);
            case 2 -> Math.copySign(1, snr) * Math.copySign(1, csl) * Math.copySign(1, g);
            default -> Math.copySign(1, snr) * Math.copySign(1, snl) * Math.copySign(1, h);
        };
        ssmax = Math.copySign(ssmax, sign);
        ssmin = Math.copySign(ssmin, sign * Math.copySign(1, f) * Math.copySign(1, h));
        return new double[] {ssmin, ssmax, snr, csr, snl, csl};
    }

    private void sort() {
        for (int i = 0; i < n - 1; i++) {
            int smallest = 0;
            for (int j = 1; j < n - i; j++) {
                if (d[j] <= d[smallest]) {
                    smallest = j;
                }
            }
            int last = n - 1 - i;
            if (smallest != last) {
                double t = d[smallest];
                d[smallest] = d[last];
                d[last] = t;
                right.swapRows(smallest, last);
                left.swapColumns(smallest, last);
            }
        }
    }
}
