package dev.sandframe.frame.compute;

import dev.sandframe.frame.Interruption;

/**
 * Transforms of complex numbers by passes over the factors of their number (Temperton 1983), with the sums in pocketfft's order.
 * An element {@code (i, b, c)} of a pass stands at {@code i + ido (b + extent c)}.
 */
final class ComplexPasses {
    private static final double ROOT_HALF = 0.707106781186547524400844362104849;
    private static final double[] COS3 = {1, -0.5};
    private static final double[] SIN3 = {0, 0.86602540378443864676};
    private static final double[] COS5 = {1, 0.3090169943749474241, -0.8090169943749474241};
    private static final double[] SIN5 = {0, 0.95105651629515357212, 0.58778525229247312917};
    private static final double[] COS7 = {1, 0.6234898018587335305, -0.2225209339563144043, -0.9009688679024191262};
    private static final double[] SIN7 = {0, 0.7818314824680298087, 0.9749279121818236070, 0.4338837391175581205};
    private static final double[] COS11 = {
        1,
        0.8412535328311811688,
        0.4154150130018864255,
        -0.1423148382732851404,
        -0.6548607339452850640,
        -0.9594929736144973898
    };
    private static final double[] SIN11 = {
        0,
        0.5406408174555975821,
        0.9096319953545183714,
        0.9898214418809327324,
        0.7557495743542582838,
        0.2817325568414296977
    };

    final int n;
    private final int[] factors;
    private final double[][] twiddles;
    private final double[][] roots;

    ComplexPasses(int n) {
        this.n = n;
        factors = FourierLengths.factors(n, true);
        twiddles = new double[factors.length][];
        roots = new double[factors.length][];
        FourierRoots unit = new FourierRoots(n);
        int l1 = 1;
        for (int k = 0; k < factors.length; k++) {
            int p = factors[k];
            int ido = n / (l1 * p);
            double[] w = new double[2 * (p - 1) * (ido - 1)];
            for (int j = 1; j < p; j++) {
                for (int i = 1; i < ido; i++) {
                    unit.get((long) j * l1 * i, w, 2 * ((j - 1) * (ido - 1) + i - 1));
                }
            }
            twiddles[k] = w;
            double[] own = new double[2 * p];
            for (int j = 0; p > 11 && j < p; j++) {
                unit.get((long) j * l1 * ido, own, 2 * j);
            }
            roots[k] = own;
            l1 *= p;
        }
    }

    /** Transforms pairs in place and multiplies them by a factor. */
    void run(double[] pairs, double factor, boolean forward) {
        if (n == 1) {
            pairs[0] *= factor;
            pairs[1] *= factor;
            return;
        }
        double[] from = pairs;
        double[] to = new double[2 * n];
        int l1 = 1;
        for (int k = 0; k < factors.length; k++) {
            Interruption.check();
            int p = factors[k];
            int ido = n / (l1 * p);
            if (p > 11) {
                general(from, to, ido, l1, p, twiddles[k], roots[k], forward);
            } else {
                pass(from, to, ido, l1, p, twiddles[k], forward);
                double[] t = from;
                from = to;
                to = t;
            }
            l1 *= p;
        }
        for (int i = 0; i < 2 * n; i++) {
            pairs[i] = factor == 1 ? from[i] : from[i] * factor;
        }
    }

    private static void pass(double[] cc, double[] ch, int ido, int l1, int p, double[] w, boolean forward) {
        double[] x = new double[2 * p];
        double[] y = new double[2 * p];
        for (int k = 0; k < l1; k++) {
            for (int i = 0; i < ido; i++) {
                for (int j = 0; j < p; j++) {
                    int at = 2 * (i + ido * (j + p * k));
                    x[2 * j] = cc[at];
                    x[2 * j + 1] = cc[at + 1];
                }
                switch (p) {
                    case 2 -> two(x, y);
                    case 3 -> prime(x, y, p, COS3, SIN3, forward);
                    case 4 -> four(x, y, forward);
                    case 5 -> prime(x, y, p, COS5, SIN5, forward);
                    case 7 -> prime(x, y, p, COS7, SIN7, forward);
                    case 8 -> eight(x, y, forward);
                    default -> prime(x, y, p, COS11, SIN11, forward);
                }
                for (int j = 0; j < p; j++) {
                    int at = 2 * (i + ido * (k + l1 * j));
                    if (i == 0 || j == 0) {
                        ch[at] = y[2 * j];
                        ch[at + 1] = y[2 * j + 1];
                    } else {
                        int tw = 2 * ((j - 1) * (ido - 1) + i - 1);
                        multiply(ch, at, y[2 * j], y[2 * j + 1], w[tw], w[tw + 1], forward);
                    }
                }
            }
        }
    }

    /** Writes the product with a root, or forward with its conjugate. */
    static void multiply(double[] target, int at, double a, double b, double c, double d, boolean conjugate) {
        if (conjugate) {
            target[at] = a * c + b * d;
            target[at + 1] = b * c - a * d;
        } else {
            target[at] = a * c - b * d;
            target[at + 1] = a * d + b * c;
        }
    }

    private static void two(double[] x, double[] y) {
        y[0] = x[0] + x[2];
        y[1] = x[1] + x[3];
        y[2] = x[0] - x[2];
        y[3] = x[1] - x[3];
    }

    private static void four(double[] x, double[] y, boolean forward) {
        double ar = x[0] + x[4];
        double ai = x[1] + x[5];
        double br = x[0] - x[4];
        double bi = x[1] - x[5];
        double cr = x[2] + x[6];
        double ci = x[3] + x[7];
        double dr = x[2] - x[6];
        double di = x[3] - x[7];
        double er = forward ? di : -di;
        double ei = forward ? -dr : dr;
        y[0] = ar + cr;
        y[1] = ai + ci;
        y[2] = br + er;
        y[3] = bi + ei;
        y[4] = ar - cr;
        y[5] = ai - ci;
        y[6] = br - er;
        y[7] = bi - ei;
    }

    private static void eight(double[] x, double[] y, boolean forward) {
        double[] odd = {x[2], x[3], x[6], x[7], x[10], x[11], x[14], x[15]};
        double[] even = {x[0], x[1], x[4], x[5], x[8], x[9], x[12], x[13]};
        double[] o = new double[8];
        double[] e = new double[8];
        four(odd, o, forward);
        four(even, e, forward);
        turn(o, forward);
        for (int j = 0; j < 8; j++) {
            y[j] = e[j] + o[j];
            y[8 + j] = e[j] - o[j];
        }
    }

    /** Turns three numbers by one, two and three eighths of a circle; the second one by swapping its parts. */
    private static void turn(double[] o, boolean forward) {
        double a = o[2];
        double b = o[3];
        o[2] = ROOT_HALF * (forward ? a + b : a - b);
        o[3] = ROOT_HALF * (forward ? b - a : b + a);
        a = o[4];
        o[4] = forward ? o[5] : -o[5];
        o[5] = forward ? -a : a;
        a = o[6];
        b = o[7];
        o[6] = ROOT_HALF * (forward ? b - a : -a - b);
        o[7] = ROOT_HALF * (forward ? -a - b : a - b);
    }

    private static void prime(double[] x, double[] y, int p, double[] cos, double[] sin, boolean forward) {
        double sumRe = x[0];
        double sumIm = x[1];
        int half = p / 2;
        for (int q = 1; q <= half; q++) {
            sumRe += x[2 * q] + x[2 * (p - q)];
            sumIm += x[2 * q + 1] + x[2 * (p - q) + 1];
        }
        y[0] = sumRe;
        y[1] = sumIm;
        for (int m = 1; m <= half; m++) {
            double ar = x[0];
            double ai = x[1];
            double br = 0;
            double bi = 0;
            for (int q = 1; q <= half; q++) {
                int index = m * q % p;
                boolean mirrored = index > half;
                index = mirrored ? p - index : index;
                double c = cos[index];
                double s = mirrored == forward ? sin[index] : -sin[index];
                ar += c * (x[2 * q] + x[2 * (p - q)]);
                ai += c * (x[2 * q + 1] + x[2 * (p - q) + 1]);
                double u = s * (x[2 * q] - x[2 * (p - q)]);
                double v = s * (x[2 * q + 1] - x[2 * (p - q) + 1]);
                bi = q == 1 ? u : bi + u;
                br = q == 1 ? v : br + v;
            }
            y[2 * m] = ar + -br;
            y[2 * m + 1] = ai + bi;
            y[2 * (p - m)] = ar - -br;
            y[2 * (p - m) + 1] = ai - bi;
        }
    }

    /** A pass of a greater prime; the results take the place of the operands. */
    private static void general(
            double[] cc, double[] ch, int ido, int l1, int p, double[] w, double[] root, boolean forward) {
        int half = (p + 1) / 2;
        int lanes = ido * l1;
        double[] c = new double[p];
        double[] s = new double[p];
        for (int j = 0; j < p; j++) {
            c[j] = j == 0 ? 1 : root[2 * j];
            s[j] = j == 0 ? 0 : forward ? -root[2 * j + 1] : root[2 * j + 1];
        }
        for (int k = 0; k < l1; k++) {
            for (int part = 0; part < 2 * ido; part++) {
                ch[part + 2 * ido * k] = cc[part + 2 * ido * p * k];
                for (int j = 1; j < half; j++) {
                    double a = cc[part + 2 * ido * (j + p * k)];
                    double b = cc[part + 2 * ido * (p - j + p * k)];
                    ch[part + 2 * ido * (k + l1 * j)] = a + b;
                    ch[part + 2 * ido * (k + l1 * (p - j))] = a - b;
                }
            }
        }
        for (int at = 0; at < 2 * lanes; at++) {
            double sum = ch[at];
            for (int j = 1; j < half; j++) {
                sum += ch[at + 2 * lanes * j];
            }
            cc[at] = sum;
        }
        for (int l = 1; l < half; l++) {
            Interruption.check();
            for (int lane = 0; lane < lanes; lane++) {
                general(cc, ch, lanes, p, half, l, 2 * lane, c, s);
            }
        }
        for (int j = 1; j < half; j++) {
            for (int k = 0; k < l1; k++) {
                for (int i = 0; i < ido; i++) {
                    int at = 2 * (i + ido * (k + l1 * j));
                    int other = 2 * (i + ido * (k + l1 * (p - j)));
                    double ar = cc[at] + cc[other];
                    double ai = cc[at + 1] + cc[other + 1];
                    double br = cc[at] - cc[other];
                    double bi = cc[at + 1] - cc[other + 1];
                    if (i == 0) {
                        cc[at] = ar;
                        cc[at + 1] = ai;
                        cc[other] = br;
                        cc[other + 1] = bi;
                    } else {
                        int tw = 2 * ((j - 1) * (ido - 1) + i - 1);
                        int last = 2 * ((p - j - 1) * (ido - 1) + i - 1);
                        multiply(cc, at, ar, ai, w[tw], w[tw + 1], forward);
                        multiply(cc, other, br, bi, w[last], w[last + 1], forward);
                    }
                }
            }
        }
    }

    /** The sums with cosines and with sines for one output of one lane, two terms at a time. */
    private static void general(
            double[] cc, double[] ch, int lanes, int p, int half, int l, int at, double[] c, double[] s) {
        int step = 2 * lanes;
        double ar = ch[at] + c[l] * ch[at + step] + c[2 * l] * ch[at + 2 * step];
        double ai = ch[at + 1] + c[l] * ch[at + step + 1] + c[2 * l] * ch[at + 2 * step + 1];
        int last = at + step * (p - 1);
        double br = -(s[l] * ch[last + 1] + s[2 * l] * ch[last - step + 1]);
        double bi = s[l] * ch[last] + s[2 * l] * ch[last - step];
        int index = 2 * l;
        int j = 3;
        for (; j < half - 1; j += 2) {
            int first = (index + l) % p;
            int second = (first + l) % p;
            index = second;
            int up = at + step * j;
            int down = at + step * (p - j);
            ar += ch[up] * c[first] + ch[up + step] * c[second];
            ai += ch[up + 1] * c[first] + ch[up + step + 1] * c[second];
            br -= ch[down + 1] * s[first] + ch[down - step + 1] * s[second];
            bi += ch[down] * s[first] + ch[down - step] * s[second];
        }
        for (; j < half; j++) {
            index = (index + l) % p;
            int up = at + step * j;
            int down = at + step * (p - j);
            ar += ch[up] * c[index];
            ai += ch[up + 1] * c[index];
            br -= ch[down + 1] * s[index];
            bi += ch[down] * s[index];
        }
        cc[at + step * l] = ar;
        cc[at + step * l + 1] = ai;
        cc[at + step * (p - l)] = br;
        cc[at + step * (p - l) + 1] = bi;
    }
}
