package dev.sandframe.frame.compute;

import dev.sandframe.frame.Interruption;

/**
 * Transforms of real numbers by passes over factors up to five, and back, with the sums in pocketfft's order. Half a transform is
 * kept as the first real part, then pairs, then for an even length the last real part.
 */
final class RealPasses {
    private static final double ROOT_HALF = 0.707106781186547524400844362104849;
    private static final double ROOT = 1.414213562373095048801688724209698;
    private static final double COS3 = -0.5;
    private static final double SIN3 = 0.86602540378443864676;
    private static final double C1 = 0.3090169943749474241;
    private static final double S1 = 0.95105651629515357212;
    private static final double C2 = -0.8090169943749474241;
    private static final double S2 = 0.58778525229247312917;

    private final int n;
    private final int[] factors;
    private final double[][] twiddles;

    /** The pass at work: its operands and results, the length of a block, the number of blocks, the factor, the roots. */
    private double[] cc;

    private double[] ch;
    private int ido;
    private int l1;
    private int p;
    private double[] w;

    RealPasses(int n) {
        this.n = n;
        factors = FourierLengths.factors(n, false);
        twiddles = new double[factors.length][];
        FourierRoots unit = new FourierRoots(n);
        int done = 1;
        for (int k = 0; k < factors.length; k++) {
            int length = n / (done * factors[k]);
            double[] made = new double[(factors[k] - 1) * Math.max(0, length - 1)];
            double[] pair = new double[2];
            for (int j = 1; j < factors[k]; j++) {
                for (int i = 1; i <= (length - 1) / 2; i++) {
                    unit.get((long) j * done * i, pair, 0);
                    made[(j - 1) * (length - 1) + 2 * i - 2] = pair[0];
                    made[(j - 1) * (length - 1) + 2 * i - 1] = pair[1];
                }
            }
            twiddles[k] = made;
            done *= factors[k];
        }
        cc = new double[0];
        ch = cc;
        w = cc;
    }

    /** Whether the passes here know all factors of a length. */
    static boolean canDo(int n) {
        for (int factor : FourierLengths.factors(n, false)) {
            if (factor > 5) {
                return false;
            }
        }
        return true;
    }

    /** Transforms in place and multiplies by a factor. */
    void run(double[] values, double factor, boolean forward) {
        if (n == 1) {
            values[0] *= factor;
            return;
        }
        cc = values;
        ch = new double[n];
        l1 = forward ? n : 1;
        for (int step = 0; step < factors.length; step++) {
            Interruption.check();
            int k = forward ? factors.length - 1 - step : step;
            p = factors[k];
            w = twiddles[k];
            if (forward) {
                ido = n / l1;
                l1 /= p;
            } else {
                ido = n / (p * l1);
            }
            pass(forward);
            double[] t = cc;
            cc = ch;
            ch = t;
            l1 = forward ? l1 : l1 * p;
        }
        for (int i = 0; i < n; i++) {
            values[i] = factor == 1 ? cc[i] : cc[i] * factor;
        }
    }

    private void pass(boolean forward) {
        for (int k = 0; k < l1; k++) {
            switch (p) {
                case 2 -> two(k, forward);
                case 3 -> three(k, forward);
                case 4 -> four(k, forward);
                default -> five(k, forward);
            }
        }
    }

    // Forward, operands stand by block and results by factor; backward it is the other way round.

    private double c(int a, int b, int k) {
        return cc[a + ido * (b + l1 * k)];
    }

    private void h(int a, int b, int k, double value) {
        ch[a + ido * (b + p * k)] = value;
    }

    private double f(int a, int b, int k) {
        return cc[a + ido * (b + p * k)];
    }

    private void g(int a, int k, int b, double value) {
        ch[a + ido * (k + l1 * b)] = value;
    }

    /** The real part of operand {@code j} times the conjugate of its root. */
    private double turnedRe(int i, int k, int j) {
        int at = i - 2 + (j - 1) * (ido - 1);
        return w[at] * c(i - 1, k, j) + w[at + 1] * c(i, k, j);
    }

    private double turnedIm(int i, int k, int j) {
        int at = i - 2 + (j - 1) * (ido - 1);
        return w[at] * c(i, k, j) - w[at + 1] * c(i - 1, k, j);
    }

    /** Stores result {@code j} times its root. */
    private void turn(int i, int k, int j, double re, double im) {
        int at = i - 2 + (j - 1) * (ido - 1);
        g(i, k, j, w[at] * im + w[at + 1] * re);
        g(i - 1, k, j, w[at] * re - w[at + 1] * im);
    }

    private void two(int k, boolean forward) {
        boolean even = (ido & 1) == 0;
        if (forward) {
            h(0, 0, k, c(0, k, 0) + c(0, k, 1));
            h(ido - 1, 1, k, c(0, k, 0) - c(0, k, 1));
            if (even) {
                h(0, 1, k, -c(ido - 1, k, 1));
                h(ido - 1, 0, k, c(ido - 1, k, 0));
            }
        } else {
            g(0, k, 0, f(0, 0, k) + f(ido - 1, 1, k));
            g(0, k, 1, f(0, 0, k) - f(ido - 1, 1, k));
            if (even) {
                g(ido - 1, k, 0, 2 * f(ido - 1, 0, k));
                g(ido - 1, k, 1, -2 * f(0, 1, k));
            }
        }
        for (int i = 2; i < ido; i += 2) {
            int ic = ido - i;
            if (forward) {
                double re = turnedRe(i, k, 1);
                double im = turnedIm(i, k, 1);
                h(i - 1, 0, k, c(i - 1, k, 0) + re);
                h(ic - 1, 1, k, c(i - 1, k, 0) - re);
                h(i, 0, k, im + c(i, k, 0));
                h(ic, 1, k, im - c(i, k, 0));
            } else {
                g(i - 1, k, 0, f(i - 1, 0, k) + f(ic - 1, 1, k));
                g(i, k, 0, f(i, 0, k) - f(ic, 1, k));
                turn(i, k, 1, f(i - 1, 0, k) - f(ic - 1, 1, k), f(i, 0, k) + f(ic, 1, k));
            }
        }
    }

    private void three(int k, boolean forward) {
        if (forward) {
            double sum = c(0, k, 1) + c(0, k, 2);
            h(0, 0, k, c(0, k, 0) + sum);
            h(0, 2, k, SIN3 * (c(0, k, 2) - c(0, k, 1)));
            h(ido - 1, 1, k, c(0, k, 0) + COS3 * sum);
        } else {
            double twice = 2 * f(ido - 1, 1, k);
            double re = f(0, 0, k) + COS3 * twice;
            g(0, k, 0, f(0, 0, k) + twice);
            double im = 2 * SIN3 * f(0, 2, k);
            g(0, k, 2, re + im);
            g(0, k, 1, re - im);
        }
        for (int i = 2; i < ido; i += 2) {
            int ic = ido - i;
            if (forward) {
                double r2 = turnedRe(i, k, 1);
                double i2 = turnedIm(i, k, 1);
                double r3 = turnedRe(i, k, 2);
                double i3 = turnedIm(i, k, 2);
                double sumRe = r2 + r3;
                double sumIm = i2 + i3;
                h(i - 1, 0, k, c(i - 1, k, 0) + sumRe);
                h(i, 0, k, c(i, k, 0) + sumIm);
                double re = c(i - 1, k, 0) + COS3 * sumRe;
                double im = c(i, k, 0) + COS3 * sumIm;
                double sideRe = SIN3 * (i2 - i3);
                double sideIm = SIN3 * (r3 - r2);
                h(i - 1, 2, k, re + sideRe);
                h(ic - 1, 1, k, re - sideRe);
                h(i, 2, k, sideIm + im);
                h(ic, 1, k, sideIm - im);
            } else {
                double sumRe = f(i - 1, 2, k) + f(ic - 1, 1, k);
                double sumIm = f(i, 2, k) - f(ic, 1, k);
                double re = f(i - 1, 0, k) + COS3 * sumRe;
                double im = f(i, 0, k) + COS3 * sumIm;
                g(i - 1, k, 0, f(i - 1, 0, k) + sumRe);
                g(i, k, 0, f(i, 0, k) + sumIm);
                double sideRe = SIN3 * (f(i - 1, 2, k) - f(ic - 1, 1, k));
                double sideIm = SIN3 * (f(i, 2, k) + f(ic, 1, k));
                turn(i, k, 1, re - sideIm, im + sideRe);
                turn(i, k, 2, re + sideIm, im - sideRe);
            }
        }
    }

    private void four(int k, boolean forward) {
        boolean even = (ido & 1) == 0;
        if (forward) {
            double odd = c(0, k, 3) + c(0, k, 1);
            h(0, 2, k, c(0, k, 3) - c(0, k, 1));
            double sum = c(0, k, 0) + c(0, k, 2);
            h(ido - 1, 1, k, c(0, k, 0) - c(0, k, 2));
            h(0, 0, k, sum + odd);
            h(ido - 1, 3, k, sum - odd);
            if (even) {
                double im = -ROOT_HALF * (c(ido - 1, k, 1) + c(ido - 1, k, 3));
                double re = ROOT_HALF * (c(ido - 1, k, 1) - c(ido - 1, k, 3));
                h(ido - 1, 0, k, c(ido - 1, k, 0) + re);
                h(ido - 1, 2, k, c(ido - 1, k, 0) - re);
                h(0, 3, k, im + c(ido - 1, k, 2));
                h(0, 1, k, im - c(ido - 1, k, 2));
            }
        } else {
            double sum = f(0, 0, k) + f(ido - 1, 3, k);
            double difference = f(0, 0, k) - f(ido - 1, 3, k);
            double re = 2 * f(ido - 1, 1, k);
            double im = 2 * f(0, 2, k);
            g(0, k, 0, sum + re);
            g(0, k, 2, sum - re);
            g(0, k, 3, difference + im);
            g(0, k, 1, difference - im);
            if (even) {
                double ti1 = f(0, 3, k) + f(0, 1, k);
                double ti2 = f(0, 3, k) - f(0, 1, k);
                double tr2 = f(ido - 1, 0, k) + f(ido - 1, 2, k);
                double tr1 = f(ido - 1, 0, k) - f(ido - 1, 2, k);
                g(ido - 1, k, 0, tr2 + tr2);
                g(ido - 1, k, 1, ROOT * (tr1 - ti1));
                g(ido - 1, k, 2, ti2 + ti2);
                g(ido - 1, k, 3, -ROOT * (tr1 + ti1));
            }
        }
        for (int i = 2; i < ido; i += 2) {
            int ic = ido - i;
            if (forward) {
                double cr2 = turnedRe(i, k, 1);
                double ci2 = turnedIm(i, k, 1);
                double cr3 = turnedRe(i, k, 2);
                double ci3 = turnedIm(i, k, 2);
                double cr4 = turnedRe(i, k, 3);
                double ci4 = turnedIm(i, k, 3);
                double tr1 = cr4 + cr2;
                double tr4 = cr4 - cr2;
                double ti1 = ci2 + ci4;
                double ti4 = ci2 - ci4;
                double tr2 = c(i - 1, k, 0) + cr3;
                double tr3 = c(i - 1, k, 0) - cr3;
                double ti2 = c(i, k, 0) + ci3;
                double ti3 = c(i, k, 0) - ci3;
                h(i - 1, 0, k, tr2 + tr1);
                h(ic - 1, 3, k, tr2 - tr1);
                h(i, 0, k, ti1 + ti2);
                h(ic, 3, k, ti1 - ti2);
                h(i - 1, 2, k, tr3 + ti4);
                h(ic - 1, 1, k, tr3 - ti4);
                h(i, 2, k, tr4 + ti3);
                h(ic, 1, k, tr4 - ti3);
            } else {
                double tr2 = f(i - 1, 0, k) + f(ic - 1, 3, k);
                double tr1 = f(i - 1, 0, k) - f(ic - 1, 3, k);
                double ti1 = f(i, 0, k) + f(ic, 3, k);
                double ti2 = f(i, 0, k) - f(ic, 3, k);
                double tr4 = f(i, 2, k) + f(ic, 1, k);
                double ti3 = f(i, 2, k) - f(ic, 1, k);
                double tr3 = f(i - 1, 2, k) + f(ic - 1, 1, k);
                double ti4 = f(i - 1, 2, k) - f(ic - 1, 1, k);
                g(i - 1, k, 0, tr2 + tr3);
                g(i, k, 0, ti2 + ti3);
                turn(i, k, 1, tr1 - tr4, ti1 + ti4);
                turn(i, k, 2, tr2 - tr3, ti2 - ti3);
                turn(i, k, 3, tr1 + tr4, ti1 - ti4);
            }
        }
    }

    private void five(int k, boolean forward) {
        if (forward) {
            double cr2 = c(0, k, 4) + c(0, k, 1);
            double ci5 = c(0, k, 4) - c(0, k, 1);
            double cr3 = c(0, k, 3) + c(0, k, 2);
            double ci4 = c(0, k, 3) - c(0, k, 2);
            h(0, 0, k, c(0, k, 0) + cr2 + cr3);
            h(ido - 1, 1, k, c(0, k, 0) + C1 * cr2 + C2 * cr3);
            h(0, 2, k, S1 * ci5 + S2 * ci4);
            h(ido - 1, 3, k, c(0, k, 0) + C2 * cr2 + C1 * cr3);
            h(0, 4, k, S2 * ci5 - S1 * ci4);
        } else {
            double ti5 = f(0, 2, k) + f(0, 2, k);
            double ti4 = f(0, 4, k) + f(0, 4, k);
            double tr2 = f(ido - 1, 1, k) + f(ido - 1, 1, k);
            double tr3 = f(ido - 1, 3, k) + f(ido - 1, 3, k);
            g(0, k, 0, f(0, 0, k) + tr2 + tr3);
            double cr2 = f(0, 0, k) + C1 * tr2 + C2 * tr3;
            double cr3 = f(0, 0, k) + C2 * tr2 + C1 * tr3;
            double ci5 = ti5 * S1 + ti4 * S2;
            double ci4 = ti5 * S2 - ti4 * S1;
            g(0, k, 4, cr2 + ci5);
            g(0, k, 1, cr2 - ci5);
            g(0, k, 3, cr3 + ci4);
            g(0, k, 2, cr3 - ci4);
        }
        for (int i = 2; i < ido; i += 2) {
            if (forward) {
                fiveForward(i, k);
            } else {
                fiveBackward(i, k);
            }
        }
    }

    private void fiveForward(int i, int k) {
        int ic = ido - i;
        double dr2 = turnedRe(i, k, 1);
        double di2 = turnedIm(i, k, 1);
        double dr3 = turnedRe(i, k, 2);
        double di3 = turnedIm(i, k, 2);
        double dr4 = turnedRe(i, k, 3);
        double di4 = turnedIm(i, k, 3);
        double dr5 = turnedRe(i, k, 4);
        double di5 = turnedIm(i, k, 4);
        double cr2 = dr5 + dr2;
        double ci5 = dr5 - dr2;
        double ci2 = di2 + di5;
        double cr5 = di2 - di5;
        double cr3 = dr4 + dr3;
        double ci4 = dr4 - dr3;
        double ci3 = di3 + di4;
        double cr4 = di3 - di4;
        double re = c(i - 1, k, 0);
        double im = c(i, k, 0);
        h(i - 1, 0, k, re + cr2 + cr3);
        h(i, 0, k, im + ci2 + ci3);
        double tr2 = re + C1 * cr2 + C2 * cr3;
        double ti2 = im + C1 * ci2 + C2 * ci3;
        double tr3 = re + C2 * cr2 + C1 * cr3;
        double ti3 = im + C2 * ci2 + C1 * ci3;
        double tr5 = cr5 * S1 + cr4 * S2;
        double tr4 = cr5 * S2 - cr4 * S1;
        double ti5 = ci5 * S1 + ci4 * S2;
        double ti4 = ci5 * S2 - ci4 * S1;
        h(i - 1, 2, k, tr2 + tr5);
        h(ic - 1, 1, k, tr2 - tr5);
        h(i, 2, k, ti5 + ti2);
        h(ic, 1, k, ti5 - ti2);
        h(i - 1, 4, k, tr3 + tr4);
        h(ic - 1, 3, k, tr3 - tr4);
        h(i, 4, k, ti4 + ti3);
        h(ic, 3, k, ti4 - ti3);
    }

    private void fiveBackward(int i, int k) {
        int ic = ido - i;
        double tr2 = f(i - 1, 2, k) + f(ic - 1, 1, k);
        double tr5 = f(i - 1, 2, k) - f(ic - 1, 1, k);
        double ti5 = f(i, 2, k) + f(ic, 1, k);
        double ti2 = f(i, 2, k) - f(ic, 1, k);
        double tr3 = f(i - 1, 4, k) + f(ic - 1, 3, k);
        double tr4 = f(i - 1, 4, k) - f(ic - 1, 3, k);
        double ti4 = f(i, 4, k) + f(ic, 3, k);
        double ti3 = f(i, 4, k) - f(ic, 3, k);
        double re = f(i - 1, 0, k);
        double im = f(i, 0, k);
        g(i - 1, k, 0, re + tr2 + tr3);
        g(i, k, 0, im + ti2 + ti3);
        double cr2 = re + C1 * tr2 + C2 * tr3;
        double ci2 = im + C1 * ti2 + C2 * ti3;
        double cr3 = re + C2 * tr2 + C1 * tr3;
        double ci3 = im + C2 * ti2 + C1 * ti3;
        double cr5 = tr5 * S1 + tr4 * S2;
        double cr4 = tr5 * S2 - tr4 * S1;
        double ci5 = ti5 * S1 + ti4 * S2;
        double ci4 = ti5 * S2 - ti4 * S1;
        turn(i, k, 1, cr2 - ci5, ci2 + cr5);
        turn(i, k, 2, cr3 - ci4, ci3 + cr4);
        turn(i, k, 3, cr3 + ci4, ci3 - cr4);
        turn(i, k, 4, cr2 + ci5, ci2 - cr5);
    }
}
