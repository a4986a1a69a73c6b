package dev.sandframe.frame.random;

/** Discrete distributions that {@code Generator} and {@code RandomState} share. */
final class Discrete {
    private static final double[] STIRLING = {
        8.333333333333333e-02,
        -2.777777777777778e-03,
        7.936507936507937e-04,
        -5.952380952380952e-04,
        8.417508417508418e-04,
        -1.917526917526918e-03,
        6.410256410256410e-03,
        -2.955065359477124e-02,
        1.796443723688307e-01,
        -1.39243221690590e+00
    };

    private Discrete() {}

    static long poisson(BitGenerator g, double lam) {
        return lam >= 10 ? rejected(g, lam) : lam == 0 ? 0 : multiplied(g, lam);
    }

    private static long multiplied(BitGenerator g, double lam) {
        double limit = Math.exp(-lam);
        long x = 0;
        double product = 1.0;
        while (true) {
            product *= g.nextDouble();
            if (product > limit) {
                x++;
            } else {
                return x;
            }
        }
    }

    /** Hörmann's PTRS (1993). */
    private static long rejected(BitGenerator g, double lam) {
        double root = Math.sqrt(lam);
        double logLam = Math.log(lam);
        double b = 0.931 + 2.53 * root;
        double a = -0.059 + 0.02483 * b;
        double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
        double vr = 0.9277 - 3.6224 / (b - 2);
        while (true) {
            double u = g.nextDouble() - 0.5;
            double v = g.nextDouble();
            double us = 0.5 - Math.abs(u);
            long k = (long) Math.floor((2 * a / us + b) * u + lam + 0.43);
            if (us >= 0.07 && v <= vr) {
                return k;
            }
            if (k < 0 || us < 0.013 && v > us) {
                continue;
            }
            if (Math.log(v) + Math.log(inverseAlpha) - Math.log(a / (us * us) + b)
                    <= -lam + k * logLam - logGamma(k + 1)) {
                return k;
            }
        }
    }

    /** The logarithm of the gamma function by Stirling's series from 7 up. */
    static double logGamma(double x) {
        if (x == 1.0 || x == 2.0) {
            return 0.0;
        }
        int n = x < 7.0 ? (int) (7 - x) : 0;
        double x0 = x + n;
        double x2 = 1.0 / x0 * (1.0 / x0);
        double sum = STIRLING[9];
        for (int k = 8; k >= 0; k--) {
            sum *= x2;
            sum += STIRLING[k];
        }
        double result = sum / x0 + 0.5 * 1.8378770664093453e+00 + (x0 - 0.5) * Math.log(x0) - x0;
        if (x < 7.0) {
            for (int k = 1; k <= n; k++) {
                result -= Math.log(x0 - 1.0);
                x0 -= 1.0;
            }
        }
        return result;
    }

    static long binomial(BitGenerator g, double p, long n) {
        if (n == 0 || p == 0) {
            return 0;
        }
        if (p <= 0.5) {
            return p * n <= 30.0 ? inverted(g, n, p) : btpe(g, n, p);
        }
        double q = 1.0 - p;
        return q * n <= 30.0 ? n - inverted(g, n, q) : n - btpe(g, n, q);
    }

    private static long inverted(BitGenerator g, long n, double p) {
        double q = 1.0 - p;
        double qn = Math.exp(n * Math.log(q));
        double np = n * p;
        long bound = (long) Math.min(n, np + 10.0 * Math.sqrt(np * q + 1));
        long x = 0;
        double px = qn;
        double u = g.nextDouble();
        while (u > px) {
            x++;
            if (x > bound) {
                x = 0;
                px = qn;
                u = g.nextDouble();
            } else {
                u -= px;
                px = (n - x + 1) * p * px / (x * q);
            }
        }
        return x;
    }

    /** Kachitvichyanukul and Schmeiser's BTPE (1988), for p of at most a half. */
    private static long btpe(BitGenerator g, long n, double p) {
        double r = Math.min(p, 1.0 - p);
        double q = 1.0 - r;
        double fm = n * r + r;
        long m = (long) Math.floor(fm);
        double p1 = Math.floor(2.195 * Math.sqrt(n * r * q) - 4.6 * q) + 0.5;
        double xm = m + 0.5;
        double xl = xm - p1;
        double xr = xm + p1;
        double c = 0.134 + 20.5 / (15.3 + m);
        double a = (fm - xl) / (fm - xl * r);
        double laml = a * (1.0 + a / 2.0);
        a = (xr - fm) / (xr * q);
        double lamr = a * (1.0 + a / 2.0);
        double p2 = p1 * (1.0 + 2.0 * c);
        double p3 = p2 + c / laml;
        double p4 = p3 + c / lamr;
        double nrq = n * r * q;
        while (true) {
            double u = g.nextDouble() * p4;
            double v = g.nextDouble();
            long y;
            if (u <= p1) {
                return (long) Math.floor(xm - p1 * v + u);
            }
            if (u <= p2) {
                double x = xl + (u - p1) / c;
                v = v * c + 1.0 - Math.abs(m - x + 0.5) / p1;
                if (v > 1.0) {
                    continue;
                }
                y = (long) Math.floor(x);
            } else if (u <= p3) {
                y = (long) Math.floor(xl + Math.log(v) / laml);
                if (y < 0 || v == 0.0) {
                    continue;
                }
                v = v * (u - p2) * laml;
            } else {
                y = (long) Math.floor(xr - Math.log(v) / lamr);
                if (y > n || v == 0.0) {
                    continue;
                }
                v = v * (u - p3) * lamr;
            }
            if (accepted(n, m, y, v, r, q, nrq, xm)) {
                return y;
            }
        }
    }

    private static boolean accepted(long n, long m, long y, double v, double r, double q, double nrq, double xm) {
        long k = Math.abs(y - m);
        if (!(k > 20 && k < nrq / 2.0 - 1)) {
            double s = r / q;
            double a = s * (n + 1);
            double f = 1.0;
            if (m < y) {
                for (long i = m + 1; i <= y; i++) {
                    f *= a / i - s;
                }
            } else if (m > y) {
                for (long i = y + 1; i <= m; i++) {
                    f /= a / i - s;
                }
            }
            return v <= f;
        }
        double rho = k / nrq * ((k * (k / 3.0 + 0.625) + 0.16666666666666666) / nrq + 0.5);
        double t = (double) (-k * k) / (2 * nrq);
        double logV = Math.log(v);
        if (logV < t - rho) {
            return true;
        }
        if (logV > t + rho) {
            return false;
        }
        double x1 = y + 1;
        double f1 = m + 1;
        double z = n + 1 - m;
        double w = n - y + 1;
        return logV
                <= xm * Math.log(f1 / x1)
                        + (n - m + 0.5) * Math.log(z / w)
                        + (y - m) * Math.log(w * r / (x1 * q))
                        + tail(f1)
                        + tail(z)
                        + tail(x1)
                        + tail(w);
    }

    private static double tail(double x) {
        double square = x * x;
        return (13680. - (462. - (132. - (99. - 140. / square) / square) / square) / square) / x / 166320.;
    }

    static long geometricSearch(BitGenerator g, double p) {
        long x = 1;
        double product = p;
        double sum = p;
        double q = 1.0 - p;
        double u = g.nextDouble();
        while (u > sum) {
            product *= q;
            sum += product;
            x++;
        }
        return x;
    }

    static long geometric(BitGenerator g, double p) {
        if (p >= 0.333333333333333333333333) {
            return geometricSearch(g, p);
        }
        double z = Math.ceil(-Distributions.exponential(g) / Math.log1p(-p));
        return z >= 9.223372036854776e+18 ? Long.MAX_VALUE : (long) z;
    }

    /** Devroye (1986), chapter X.6, from a lower bound on. */
    static long zipf(BitGenerator g, double a) {
        if (a >= 1025) {
            return 1;
        }
        double am1 = a - 1.0;
        double b = Math.pow(2.0, am1);
        double least = Math.pow(9.223372036854775807E18, -am1);
        while (true) {
            double u01 = g.nextDouble();
            double u = u01 * least + (1 - u01);
            double v = g.nextDouble();
            double x = Math.floor(Math.pow(u, -1.0 / am1));
            if (x > 9.223372036854775807E18 || x < 1.0) {
                continue;
            }
            double t = Math.pow(1.0 + 1.0 / x, am1);
            if (v * x * (t - 1.0) / (b - 1.0) <= t / b) {
                return (long) x;
            }
        }
    }

    /** Kemp (1981). */
    static long logSeries(BitGenerator g, double p) {
        double r = Math.log1p(-p);
        while (true) {
            double v = g.nextDouble();
            if (v >= p) {
                return 1;
            }
            double u = g.nextDouble();
            double q = -Math.expm1(r * u);
            if (v <= q * q) {
                double result = Math.floor(1 + Math.log(v) / Math.log(q));
                if (result < 1 || v == 0.0) {
                    continue;
                }
                return (long) result;
            }
            return v >= q ? 1 : 2;
        }
    }
}
