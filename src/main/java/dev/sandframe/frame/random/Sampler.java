package dev.sandframe.frame.random;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.NdArray;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The distributions by name, and arrays of draws from them. */
public final class Sampler {
    @FunctionalInterface
    private interface Continuous {
        double draw(BitGenerator g, double a, double b, double c);
    }

    @FunctionalInterface
    private interface Legacy {
        double draw(Mt19937 g, double a, double b, double c);
    }

    private static final Map<String, Continuous> GENERATOR = new HashMap<>();
    private static final Map<String, Legacy> LEGACY = new HashMap<>();

    static {
        shared("random", (g, a, b, c) -> g.nextDouble());
        shared("uniform", (g, a, b, c) -> a + b * g.nextDouble());
        shared("laplace", (g, a, b, c) -> Distributions.laplace(g, a, b));
        shared("gumbel", (g, a, b, c) -> Distributions.gumbel(g, a, b));
        shared("logistic", (g, a, b, c) -> Distributions.logistic(g, a, b));
        shared("triangular", Distributions::triangular);
        shared("poisson", (g, a, b, c) -> Discrete.poisson(g, a));

        Map<String, Continuous> n = GENERATOR;
        n.put("binomial", (g, a, b, c) -> Discrete.binomial(g, b, (long) a));
        n.put("standard_normal", (g, a, b, c) -> Distributions.normal(g));
        n.put("normal", (g, a, b, c) -> a + b * Distributions.normal(g));
        n.put("lognormal", (g, a, b, c) -> Math.exp(a + b * Distributions.normal(g)));
        n.put("standard_exponential", (g, a, b, c) -> Distributions.exponential(g));
        n.put("exponential", (g, a, b, c) -> a * Distributions.exponential(g));
        n.put("standard_gamma", (g, a, b, c) -> Distributions.gamma(g, a));
        n.put("gamma", (g, a, b, c) -> b * Distributions.gamma(g, a));
        n.put("beta", (g, a, b, c) -> Distributions.beta(g, a, b));
        n.put("chisquare", (g, a, b, c) -> Distributions.chisquare(g, a));
        n.put("noncentral_chisquare", (g, a, b, c) -> Distributions.noncentralChisquare(g, a, b));
        n.put("f", (g, a, b, c) -> Distributions.f(g, a, b));
        n.put("noncentral_f", Distributions::noncentralF);
        n.put("standard_cauchy", (g, a, b, c) -> Distributions.normal(g) / Distributions.normal(g));
        n.put("standard_t", (g, a, b, c) -> Distributions.standardT(g, a));
        n.put("pareto", (g, a, b, c) -> Math.expm1(Distributions.exponential(g) / a));
        n.put("weibull", (g, a, b, c) -> a == 0 ? 0 : Math.pow(Distributions.exponential(g), 1. / a));
        n.put("power", (g, a, b, c) -> Math.pow(-Math.expm1(-Distributions.exponential(g)), 1. / a));
        n.put("rayleigh", (g, a, b, c) -> a * Math.sqrt(2.0 * Distributions.exponential(g)));
        n.put("wald", (g, a, b, c) -> Distributions.wald(Distributions.normal(g), g, a, b));
        n.put("vonmises", (g, a, b, c) -> Distributions.vonMises(g, a, b));
        n.put("negative_binomial", (g, a, b, c) -> Discrete.poisson(g, (1 - b) / b * Distributions.gamma(g, a)));
        n.put("geometric", (g, a, b, c) -> Discrete.geometric(g, a));
        n.put("zipf", (g, a, b, c) -> Discrete.zipf(g, a));
        n.put("hypergeometric", (g, a, b, c) -> Hypergeometric.draw(g, (long) a, (long) b, (long) c));
        n.put("logseries", (g, a, b, c) -> Discrete.logSeries(g, a));

        Map<String, Legacy> l = LEGACY;
        l.put("standard_normal", (g, a, b, c) -> LegacyDistributions.gauss(g));
        l.put("normal", (g, a, b, c) -> a + b * LegacyDistributions.gauss(g));
        l.put("lognormal", (g, a, b, c) -> Math.exp(a + b * LegacyDistributions.gauss(g)));
        l.put("standard_exponential", (g, a, b, c) -> LegacyDistributions.exponential(g));
        l.put("exponential", (g, a, b, c) -> a * LegacyDistributions.exponential(g));
        l.put("standard_gamma", (g, a, b, c) -> LegacyDistributions.gamma(g, a));
        l.put("gamma", (g, a, b, c) -> b * LegacyDistributions.gamma(g, a));
        l.put("beta", (g, a, b, c) -> LegacyDistributions.beta(g, a, b));
        l.put("chisquare", (g, a, b, c) -> LegacyDistributions.chisquare(g, a));
        l.put("noncentral_chisquare", (g, a, b, c) -> LegacyDistributions.noncentralChisquare(g, a, b));
        l.put("f", (g, a, b, c) -> LegacyDistributions.f(g, a, b));
        l.put("noncentral_f", LegacyDistributions::noncentralF);
        l.put("standard_cauchy", (g, a, b, c) -> LegacyDistributions.gauss(g) / LegacyDistributions.gauss(g));
        l.put("standard_t", (g, a, b, c) -> LegacyDistributions.standardT(g, a));
        l.put("pareto", (g, a, b, c) -> Math.exp(LegacyDistributions.exponential(g) / a) - 1);
        l.put("weibull", (g, a, b, c) -> a == 0 ? 0 : Math.pow(LegacyDistributions.exponential(g), 1. / a));
        l.put("power", (g, a, b, c) -> Math.pow(1 - Math.exp(-LegacyDistributions.exponential(g)), 1. / a));
        l.put("rayleigh", (g, a, b, c) -> a * Math.sqrt(-2.0 * Math.log1p(-g.nextDouble())));
        l.put("wald", (g, a, b, c) -> Distributions.wald(LegacyDistributions.gauss(g), g, a, b));
        l.put("vonmises", (g, a, b, c) -> LegacyDistributions.vonMises(g, a, b));
        l.put("binomial", (g, a, b, c) -> LegacyDistributions.binomial(g, b, (long) a));
        l.put("negative_binomial", (g, a, b, c) -> LegacyDistributions.negativeBinomial(g, a, b));
        l.put("geometric", (g, a, b, c) -> LegacyDistributions.geometric(g, a));
        l.put("zipf", (g, a, b, c) -> LegacyDistributions.zipf(g, a));
        l.put("hypergeometric", (g, a, b, c) -> LegacyHypergeometric.draw(g, (long) a, (long) b, (long) c));
        l.put("logseries", (g, a, b, c) -> LegacyDistributions.logSeries(g, a));
    }

    private Sampler() {}

    private static void shared(String name, Continuous function) {
        GENERATOR.put(name, function);
        LEGACY.put(name, function::draw);
    }

    /**
     * An array of draws.
     *
     * @param legacy whether as {@code RandomState}, for which the generator must be MT19937
     * @param parameters up to three arrays of doubles, stretched to the shape
     */
    public static NdArray draws(BitGenerator g, boolean legacy, String name, NdArray[] parameters, int[] shape) {
        Continuous function = GENERATOR.get(name);
        Legacy old = legacy ? LEGACY.get(name) : null;
        if (function == null) {
            throw FrameException.typeError("no distribution '" + name + "'");
        }
        NdArray result = NdArray.zeros(DType.FLOAT64, shape);
        double[] r = (double[]) result.buffer();
        double[][] p = new double[3][];
        for (int k = 0; k < 3; k++) {
            p[k] = k >= parameters.length
                    ? new double[1]
                    : parameters[k].size() == 1
                            ? parameters[k].doubles()
                            : parameters[k].broadcastTo(shape).doubles();
        }
        double[] a = p[0];
        double[] b = p[1];
        double[] c = p[2];
        int ai = a.length == 1 ? 0 : 1;
        int bi = b.length == 1 ? 0 : 1;
        int ci = c.length == 1 ? 0 : 1;
        for (int i = 0; i < r.length; i++) {
            if ((i & 0x3fff) == 0) {
                Interruption.check();
            }
            r[i] = old != null
                    ? old.draw((Mt19937) g, a[i * ai], b[i * bi], c[i * ci])
                    : function.draw(g, a[i * ai], b[i * bi], c[i * ci]);
        }
        return result;
    }

    /** Single-precision numbers in [0, 1). */
    public static NdArray floats(BitGenerator g, int[] shape) {
        NdArray result = NdArray.zeros(DType.FLOAT32, shape);
        float[] r = (float[]) result.buffer();
        for (int i = 0; i < r.length; i++) {
            r[i] = g.nextFloat();
        }
        return result;
    }

    /** Single-precision draws from a distribution of one parameter, which {@code standard_gamma} alone has. */
    public static NdArray singles(BitGenerator g, String name, NdArray parameter, int[] shape) {
        NdArray result = NdArray.zeros(DType.FLOAT32, shape);
        float[] r = (float[]) result.buffer();
        double[] p = parameter.size() == 1
                ? parameter.doubles()
                : parameter.broadcastTo(shape).doubles();
        for (int i = 0; i < r.length; i++) {
            if ((i & 0x3fff) == 0) {
                Interruption.check();
            }
            r[i] = switch (name) {
                case "standard_normal" -> SingleDistributions.normal(g);
                case "standard_exponential" -> SingleDistributions.exponential(g);
                case "standard_gamma" -> SingleDistributions.gamma(g, (float) p[p.length == 1 ? 0 : i]);
                default -> throw FrameException.typeError("no distribution '" + name + "' of single precision");
            };
        }
        return result;
    }

    /** Raw 64-bit numbers (32-bit ones of MT19937), as {@code BitGenerator.random_raw} gives them. */
    public static NdArray raw(BitGenerator g, int[] shape) {
        NdArray result = NdArray.zeros(DType.UINT64, shape);
        long[] r = (long[]) result.buffer();
        for (int i = 0; i < r.length; i++) {
            r[i] = g instanceof Mt19937 ? g.next32() & 0xffffffffL : g.next64();
        }
        return result;
    }

    /**
     * Integers from {@code low} to {@code low + range}.
     *
     * @param masked whether by masking, as {@code RandomState}
     * @param range unsigned
     * @param width bits of the result's type, 1 for bool
     */
    public static NdArray integers(BitGenerator g, boolean masked, long low, long range, int width, int[] shape) {
        NdArray result = NdArray.zeros(DType.INT64, shape);
        new BoundedIntegers(g, masked).fill((long[]) result.buffer(), low, range, width);
        return result;
    }

    /** Integers each from a range of its own. */
    public static NdArray integers(BitGenerator g, boolean masked, NdArray lows, NdArray ranges, int width) {
        long[] low = lows.longs();
        long[] range = ranges.longs();
        long[] r = new long[low.length];
        BoundedIntegers bounded = new BoundedIntegers(g, masked);
        for (int i = 0; i < r.length; i++) {
            r[i] = low[i] + bounded.next(range[i], width);
        }
        return NdArray.of(DType.INT64, r, lows.shape());
    }

    /** The positions from 0 to {@code n} shuffled, as both interfaces shuffle. */
    public static NdArray shuffled(BitGenerator g, int n) {
        long[] r = new long[n];
        for (int i = 0; i < n; i++) {
            r[i] = i;
        }
        for (int i = n - 1; i >= 1; i--) {
            if ((i & 0x3fff) == 0) {
                Interruption.check();
            }
            int j = (int) BoundedIntegers.interval(g, i);
            long swap = r[j];
            r[j] = r[i];
            r[i] = swap;
        }
        return NdArray.ofLongs(r);
    }

    /** {@code size} of the positions from 0 to {@code n} without repetition, as {@code Generator.choice} picks them. */
    public static NdArray choice(BitGenerator g, int n, int size, boolean shuffle) {
        BoundedIntegers bounded = new BoundedIntegers(g, false);
        int cutoff = shuffle ? 50 : 20;
        if (n > 10000 && size > n / cutoff) {
            long[] all = new long[n];
            for (int i = 0; i < n; i++) {
                all[i] = i;
            }
            shuffleTail(bounded, all, n, Math.max(n - size, 1));
            return NdArray.ofLongs(Arrays.copyOfRange(all, n - size, n));
        }
        // Floyd's algorithm.
        long[] picked = new long[size];
        LongOpenHashSet known = new LongOpenHashSet(size);
        for (int j = n - size; j < n; j++) {
            long value = bounded.next(j, 64);
            if (!known.add(value)) {
                value = j;
                known.add(value);
            }
            picked[j - n + size] = value;
        }
        if (shuffle) {
            shuffleTail(bounded, picked, size, 1);
        }
        return NdArray.ofLongs(picked);
    }

    private static void shuffleTail(BoundedIntegers bounded, long[] values, int n, int first) {
        for (int i = n - 1; i >= first; i--) {
            int j = (int) bounded.next(i, 64);
            long swap = values[j];
            values[j] = values[i];
            values[i] = swap;
        }
    }

    /** Rows of counts of {@code n} draws among categories. */
    public static NdArray multinomial(BitGenerator g, long n, double[] p, int rows) {
        int d = p.length;
        long[] r = new long[Math.multiplyExact(rows, d)];
        for (int row = 0; row < rows; row++) {
            multinomialRow(g, n, p, 0, r, row * d, d);
        }
        return NdArray.of(DType.INT64, r, rows, d);
    }

    /** Rows of counts, each of a number of draws and among categories of its own. */
    public static NdArray multinomialEach(BitGenerator g, long[] n, double[] p, int d) {
        long[] r = new long[Math.multiplyExact(n.length, d)];
        for (int row = 0; row < n.length; row++) {
            multinomialRow(g, n[row], p, row * d, r, row * d, d);
        }
        return NdArray.of(DType.INT64, r, n.length, d);
    }

    private static void multinomialRow(BitGenerator g, long n, double[] p, int from, long[] r, int at, int d) {
        Interruption.check();
        double remaining = 1.0;
        long left = n;
        for (int j = 0; j < d - 1; j++) {
            long drawn = Discrete.binomial(g, p[from + j] / remaining, left);
            r[at + j] = drawn;
            left -= drawn;
            if (left <= 0) {
                break;
            }
            remaining -= p[from + j];
        }
        if (left > 0) {
            r[at + d - 1] = left;
        }
    }
}
