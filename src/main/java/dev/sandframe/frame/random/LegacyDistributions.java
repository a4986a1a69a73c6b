package dev.sandframe.frame.random;

/** The distributions of {@code RandomState} where they differ from those of {@code Generator}; frozen since numpy 1.16. */
final class LegacyDistributions {
    private LegacyDistributions() {}

    /** Marsaglia's polar method, two at a time. */
    static double gauss(Mt19937 g) {
        if (g.hasGauss) {
            double spare = g.gauss;
            g.gauss = 0;
            g.hasGauss = false;
            return spare;
        }
        double x1;
        double x2;
        double r2;
        do {
            x1 = 2.0 * g.nextDouble() - 1.0;
            x2 = 2.0 * g.nextDouble() - 1.0;
            r2 = x1 * x1 + x2 * x2;
        } while (r2 >= 1.0 || r2 == 0.0);
        double f = Math.sqrt(-2.0 * Math.log(r2) / r2);
        g.gauss = f * x1;
        g.hasGauss = true;
        return f * x2;
    }

    static double exponential(BitGenerator g) {
        return -Math.log1p(-g.nextDouble());
    }

    static double gamma(Mt19937 g, double shape) {
        if (shape == 1.0) {
            return exponential(g);
        }
        if (shape == 0.0) {
            return 0.0;
        }
        if (shape < 1.0) {
            while (true) {
                double u = g.nextDouble();
                double v = exponential(g);
                if (u <= 1.0 - shape) {
                    double x = Math.pow(u, 1. / shape);
                    if (x <= v) {
                        return x;
                    }
                } else {
                    double y = -Math.log((1 - u) / shape);
                    double x = Math.pow(1.0 - shape + shape * y, 1. / shape);
                    if (x <= v + y) {
                        return x;
                    }
                }
            }
        }
        double b = shape - 1. / 3.;
        double c = 1. / Math.sqrt(9 * b);
        while (true) {
            double x;
            double v;
            do {
                x = gauss(g);
                v = 1.0 + c * x;
            } while (v <= 0.0);
            v = v * v * v;
            double u = g.nextDouble();
            if (u < 1.0 - 0.0331 * (x * x) * (x * x) || Math.log(u) < 0.5 * x * x + b * (1. - v + Math.log(v))) {
                return b * v;
            }
        }
    }

    static double beta(Mt19937 g, double a, double b) {
        if (a <= 1.0 && b <= 1.0) {
            return Distributions.johnk(g, a, b);
        }
        double x = gamma(g, a);
        double y = gamma(g, b);
        return x / (x + y);
    }

    static double chisquare(Mt19937 g, double df) {
        return 2.0 * gamma(g, df / 2.0);
    }

    static double f(Mt19937 g, double dfnum, double dfden) {
        double top = chisquare(g, dfnum) * dfden;
        double bottom = chisquare(g, dfden) * dfnum;
        return top / bottom;
    }

    static double noncentralChisquare(Mt19937 g, double df, double nonc) {
        if (nonc == 0) {
            return chisquare(g, df);
        }
        if (1 < df) {
            double chi2 = chisquare(g, df - 1);
            double n = gauss(g) + Math.sqrt(nonc);
            return chi2 + n * n;
        }
        long i = Discrete.poisson(g, nonc / 2.0);
        double out = chisquare(g, df + 2 * i);
        return Double.isNaN(nonc) ? Double.NaN : out;
    }

    static double noncentralF(Mt19937 g, double dfnum, double dfden, double nonc) {
        double t = noncentralChisquare(g, dfnum, nonc) * dfden;
        return t / (chisquare(g, dfden) * dfnum);
    }

    static double standardT(Mt19937 g, double df) {
        double top = gauss(g);
        double bottom = gamma(g, df / 2);
        return Math.sqrt(df / 2) * top / Math.sqrt(bottom);
    }

    static double vonMises(Mt19937 g, double mu, double kappa) {
        if (Double.isNaN(kappa)) {
            return Double.NaN;
        }
        if (kappa < 1e-8) {
            return Math.PI * (2 * g.nextDouble() - 1);
        }
        double s;
        if (kappa < 1e-5) {
            s = 1. / kappa + kappa;
        } else {
            double r = 1 + Math.sqrt(1 + 4 * kappa * kappa);
            double rho = (r - Math.sqrt(2 * r)) / (2 * kappa);
            s = (1 + rho * rho) / (2 * rho);
        }
        return Distributions.vonMises(g, mu, kappa, s);
    }

    /** Takes a number from the stream also where the answer is certain, as its first version did. */
    static long binomial(Mt19937 g, double p, long n) {
        if (n == 0 || p == 0) {
            g.nextDouble();
            return 0;
        }
        return Discrete.binomial(g, p, n);
    }

    static long negativeBinomial(Mt19937 g, double n, double p) {
        return Discrete.poisson(g, gamma(g, n) * ((1 - p) / p));
    }

    static long geometric(BitGenerator g, double p) {
        if (p >= 0.333333333333333333333333) {
            return Discrete.geometricSearch(g, p);
        }
        return (long) Math.ceil(Math.log1p(-g.nextDouble()) / Math.log(1 - p));
    }

    static long zipf(BitGenerator g, double a) {
        double am1 = a - 1.0;
        double b = Math.pow(2.0, am1);
        while (true) {
            double u = 1.0 - g.nextDouble();
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

    static long logSeries(BitGenerator g, double p) {
        double r = Math.log(1.0 - p);
        while (true) {
            double v = g.nextDouble();
            if (v >= p) {
                return 1;
            }
            double u = g.nextDouble();
            double q = 1.0 - Math.exp(r * u);
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
