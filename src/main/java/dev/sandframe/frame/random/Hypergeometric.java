package dev.sandframe.frame.random;

/**
 * How many of a sample drawn without replacement are good, for {@code Generator}: by drawing from the urn where that is short,
 * else by Stadlober's HRUA, a ratio of uniforms under a table mountain hat (1990).
 */
final class Hypergeometric {
    /** 2 √(2/e), the width of the hat. */
    static final double HAT_WIDTH = 1.7155277699214135;

    /** 3 − 2 √(3/e), what discreteness adds to the width. */
    static final double HAT_SHIFT = 0.8989161620588988;

    private Hypergeometric() {}

    static long draw(BitGenerator g, long good, long bad, long sample) {
        return sample >= 10 && sample <= good + bad - 10
                ? byRatio(g, good, bad, sample)
                : fromUrn(g, good, bad, sample);
    }

    /** Draws the sample, or what it leaves where that is less, one by one. */
    private static long fromUrn(BitGenerator g, long good, long bad, long sample) {
        long total = good + bad;
        boolean complement = sample > total / 2;
        long draws = complement ? total - sample : sample;
        long left = total;
        long goodLeft = good;
        while (draws > 0 && goodLeft > 0 && left > goodLeft) {
            left--;
            if (BoundedIntegers.interval(g, left) < goodLeft) {
                goodLeft--;
            }
            draws--;
        }
        if (left == goodLeft) {
            goodLeft -= draws;
        }
        return complement ? goodLeft : good - goodLeft;
    }

    private static long byRatio(BitGenerator g, long good, long bad, long sample) {
        long total = good + bad;
        long fewer = Math.min(good, bad);
        long more = Math.max(good, bad);
        long drawn = Math.min(sample, total - sample);
        double p = (double) fewer / total;
        double q = (double) more / total;
        double centre = drawn * p + 0.5;
        double variance = (double) (total - drawn) * drawn * p * q / (total - 1);
        double deviation = Math.sqrt(variance + 0.5);
        double width = HAT_WIDTH * deviation + HAT_SHIFT;
        long mode = (long) Math.floor((double) (drawn + 1) * (fewer + 1) / (total + 2));
        double peak = logWeight(mode, fewer, more, drawn);
        double end = Math.min(Math.min(drawn, fewer) + 1, Math.floor(centre + 16 * deviation));
        while (true) {
            double u = g.nextDouble();
            double v = g.nextDouble();
            double x = centre + width * (v - 0.5) / u;
            if (x < 0.0 || x >= end) {
                continue;
            }
            long k = (long) Math.floor(x);
            if (accepts(u, peak - logWeight(k, fewer, more, drawn))) {
                if (good > bad) {
                    k = drawn - k;
                }
                return drawn < sample ? good - k : k;
            }
        }
    }

    /** Whether 2 log(u) is at most t, by squeezes first. */
    static boolean accepts(double u, double t) {
        if (u * (4.0 - u) - 3.0 <= t) {
            return true;
        }
        return u * (u - t) < 1.0 && 2.0 * Math.log(u) <= t;
    }

    private static double logWeight(long k, long fewer, long more, long drawn) {
        return logFactorial(k) + logFactorial(fewer - k) + logFactorial(drawn - k) + logFactorial(more - drawn + k);
    }

    /** log(n!): by a table below 126, by Stirling's series from there. */
    private static double logFactorial(long n) {
        if (n < LogFactorials.COUNT) {
            return LogFactorials.of((int) n);
        }
        return (n + 0.5) * Math.log(n) - n + (0.9189385332046728 + 1.0 / n * (1 / 12.0 - 1 / (360.0 * n * n)));
    }
}
