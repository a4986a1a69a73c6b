package dev.sandframe.frame.random;

/** The distributions of numpy's {@code Generator}: one draw a call. */
final class Distributions {
    private static final double TINY_BETA = 3e-103;

    private Distributions() {}

    /** Marsaglia and Tsang's ziggurat. */
    static double normal(BitGenerator g) {
        Ziggurat z = Ziggurat.NORMAL;
        while (true) {
            long r = g.next64();
            int layer = (int) r & 0xff;
            long bits = r >>> 8;
            boolean negative = (bits & 1) != 0;
            long size = bits >>> 1 & 0xfffffffffffffL;
            double x = size * z.w[layer];
            if (negative) {
                x = -x;
            }
            if (size < z.k[layer]) {
                return x;
            }
            if (layer == 0) {
                while (true) {
                    double xx = -Ziggurat.NORMAL_INVERSE_R * Math.log1p(-g.nextDouble());
                    double yy = -Math.log1p(-g.nextDouble());
                    if (yy + yy > xx * xx) {
                        return (size >>> 8 & 1) != 0 ? -(Ziggurat.NORMAL_R + xx) : Ziggurat.NORMAL_R + xx;
                    }
                }
            }
            if ((z.f[layer - 1] - z.f[layer]) * g.nextDouble() + z.f[layer] < Math.exp(-0.5 * x * x)) {
                return x;
            }
        }
    }

    static double exponential(BitGenerator g) {
        Ziggurat z = Ziggurat.EXPONENTIAL;
        while (true) {
            long r = g.next64() >>> 3;
            int layer = (int) r & 0xff;
            long size = r >>> 8;
            double x = size * z.w[layer];
            if (size < z.k[layer]) {
                return x;
            }
            if (layer == 0) {
                return Ziggurat.EXPONENTIAL_R - Math.log1p(-g.nextDouble());
            }
            if ((z.f[layer - 1] - z.f[layer]) * g.nextDouble() + z.f[layer] < Math.exp(-x)) {
                return x;
            }
        }
    }

    /** Marsaglia and Tsang (2000) from 1 up, Ahrens and Dieter (1974) below. */
    static double gamma(BitGenerator g, double shape) {
        if (shape == 1) {
            return exponential(g);
        }
        if (shape == 0) {
            return 0;
        }
        if (shape < 1) {
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
                x = normal(g);
                v = 1.0 + c * x;
            } while (v <= 0.0);
            v = v * v * v;
            double u = g.nextDouble();
            if (u < 1.0 - 0.0331 * (x * x) * (x * x) || Math.log(u) < 0.5 * x * x + b * (1. - v + Math.log(v))) {
                return b * v;
            }
        }
    }

    static double beta(BitGenerator g, double a, double b) {
        if (a <= 1.0 && b <= 1.0) {
            if (a < TINY_BETA && b < TINY_BETA) {
                double u = g.nextDouble();
                return (a + b) * u < a ? 1 : 0;
            }
            return johnk(g, a, b);
        }
        double x = gamma(g, a);
        double y = gamma(g, b);
        return x / (x + y);
    }

    /** Jöhnk's algorithm (1964). */
    static double johnk(BitGenerator g, double a, double b) {
        while (true) {
            double u = g.nextDouble();
            double v = g.nextDouble();
            double x = Math.pow(u, 1.0 / a);
            double y = Math.pow(v, 1.0 / b);
            double sum = x + y;
            if (sum <= 1.0 && u + v > 0.0) {
                if (sum > 0) {
                    return x / sum;
                }
                double logX = Math.log(u) / a;
                double logY = Math.log(v) / b;
                double logM = Math.max(logX, logY);
                logX -= logM;
                logY -= logM;
                return Math.exp(logX - Math.log(Math.exp(logX) + Math.exp(logY)));
            }
        }
    }

    static double chisquare(BitGenerator g, double df) {
        return 2.0 * gamma(g, df / 2.0);
    }

    static double f(BitGenerator g, double dfnum, double dfden) {
        double top = chisquare(g, dfnum) * dfden;
        double bottom = chisquare(g, dfden) * dfnum;
        return top / bottom;
    }

    static double noncentralChisquare(BitGenerator g, double df, double nonc) {
        if (Double.isNaN(nonc)) {
            return Double.NaN;
        }
        if (nonc == 0) {
            return chisquare(g, df);
        }
        if (1 < df) {
            double chi2 = chisquare(g, df - 1);
            double n = normal(g) + Math.sqrt(nonc);
            return chi2 + n * n;
        }
        long i = Discrete.poisson(g, nonc / 2.0);
        return chisquare(g, df + 2 * i);
    }

    static double noncentralF(BitGenerator g, double dfnum, double dfden, double nonc) {
        double t = noncentralChisquare(g, dfnum, nonc) * dfden;
        return t / (chisquare(g, dfden) * dfnum);
    }

    static double standardT(BitGenerator g, double df) {
        double top = normal(g);
        double bottom = gamma(g, df / 2);
        return Math.sqrt(df / 2) * top / Math.sqrt(bottom);
    }

    static double laplace(BitGenerator g, double loc, double scale) {
        while (true) {
            double u = g.nextDouble();
            if (u >= 0.5) {
                return loc - scale * Math.log(2.0 - u - u);
            }
            if (u > 0.0) {
                return loc + scale * Math.log(u + u);
            }
        }
    }

    static double gumbel(BitGenerator g, double loc, double scale) {
        while (true) {
            double u = 1.0 - g.nextDouble();
            if (u < 1.0) {
                return loc - scale * Math.log(-Math.log(u));
            }
        }
    }

    static double logistic(BitGenerator g, double loc, double scale) {
        while (true) {
            double u = g.nextDouble();
            if (u > 0.0) {
                return loc + scale * Math.log(u / (1.0 - u));
            }
        }
    }

    static double triangular(BitGenerator g, double left, double mode, double right) {
        double base = right - left;
        double leftBase = mode - left;
        double ratio = leftBase / base;
        double leftProduct = leftBase * base;
        double rightProduct = (right - mode) * base;
        double u = g.nextDouble();
        return u <= ratio ? left + Math.sqrt(u * leftProduct) : right - Math.sqrt((1.0 - u) * rightProduct);
    }

    /** Michael, Schucany and Haas (1976), on a normal draw. */
    static double wald(double normal, BitGenerator g, double mean, double scale) {
        double half = mean / (2 * scale);
        double y = mean * normal * normal;
        double x = mean + half * (y - Math.sqrt(4 * scale * y + y * y));
        double u = g.nextDouble();
        return u <= mean / (mean + x) ? x : mean * mean / x;
    }

    /** Best and Fisher (1979). */
    static double vonMises(BitGenerator g, double mu, double kappa) {
        if (Double.isNaN(kappa)) {
            return Double.NaN;
        }
        if (kappa < 1e-8) {
            return Math.PI * (2 * g.nextDouble() - 1);
        }
        double s;
        if (kappa < 1e-5) {
            s = 1. / kappa + kappa;
        } else if (kappa <= 1e6) {
            double r = 1 + Math.sqrt(1 + 4 * kappa * kappa);
            double rho = (r - Math.sqrt(2 * r)) / (2 * kappa);
            s = (1 + rho * rho) / (2 * rho);
        } else {
            double result = mu + Math.sqrt(1. / kappa) * normal(g);
            if (result < -Math.PI) {
                result += 2 * Math.PI;
            }
            if (result > Math.PI) {
                result -= 2 * Math.PI;
            }
            return result;
        }
        return vonMises(g, mu, kappa, s);
    }

    static double vonMises(BitGenerator g, double mu, double kappa, double s) {
        double w;
        while (true) {
            double u = g.nextDouble();
            double z = Math.cos(Math.PI * u);
            w = (1 + s * z) / (s + z);
            double y = kappa * (s - w);
            double v = g.nextDouble();
            if (y * (2 - y) - v >= 0 || Math.log(y / v) + 1 - y >= 0) {
                break;
            }
        }
        double u = g.nextDouble();
        double result = Math.acos(w);
        if (u < 0.5) {
            result = -result;
        }
        result += mu;
        boolean negative = result < 0;
        double mod = Math.abs(result);
        mod = (mod + Math.PI) % (2 * Math.PI) - Math.PI;
        return negative ? -mod : mod;
    }
}
