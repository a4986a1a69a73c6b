package dev.sandframe.frame.random;

/** As {@link Hypergeometric}, for {@code RandomState}: other rounding, another way of drawing from the urn. */
final class LegacyHypergeometric {
    private LegacyHypergeometric() {}

    static long draw(BitGenerator g, long good, long bad, long sample) {
        if (sample > 10) {
            return byRatio(g, good, bad, sample);
        }
        return sample > 0 ? fromUrn(g, good, bad, sample) : 0;
    }

    private static long fromUrn(BitGenerator g, long good, long bad, long sample) {
        long rest = bad + good - sample;
        double fewer = Math.min(bad, good);
        double left = fewer;
        long draws = sample;
        while (left > 0.0) {
            left -= Math.floor(g.nextDouble() + left / (rest + draws));
            draws--;
            if (draws == 0) {
                break;
            }
        }
        long found = (long) (fewer - left);
        return good > bad ? sample - found : found;
    }

    private static long byRatio(BitGenerator g, long good, long bad, long sample) {
        long fewer = Math.min(good, bad);
        long total = good + bad;
        long more = Math.max(good, bad);
        long drawn = Math.min(sample, total - sample);
        double p = (double) fewer / total;
        double q = 1.0 - p;
        double centre = drawn * p + 0.5;
        double deviation = Math.sqrt((double) (total - drawn) * sample * p * q / (total - 1) + 0.5);
        double width = Hypergeometric.HAT_WIDTH * deviation + Hypergeometric.HAT_SHIFT;
        long mode = (long) Math.floor((double) (drawn + 1) * (fewer + 1) / (total + 2));
        double peak = logWeight(mode, fewer, more, drawn);
        double end = Math.min(Math.min(drawn, fewer) + 1.0, Math.floor(centre + 16 * deviation));
        while (true) {
            double u = g.nextDouble();
            double v = g.nextDouble();
            double x = centre + width * (v - 0.5) / u;
            if (x < 0.0 || x >= end) {
                continue;
            }
            long k = (long) Math.floor(x);
            if (Hypergeometric.accepts(u, peak - logWeight(k, fewer, more, drawn))) {
                if (good > bad) {
                    k = drawn - k;
                }
                return drawn < sample ? good - k : k;
            }
        }
    }

    private static double logWeight(long k, long fewer, long more, long drawn) {
        return Discrete.logGamma(k + 1)
                + Discrete.logGamma(fewer - k + 1)
                + Discrete.logGamma(drawn - k + 1)
                + Discrete.logGamma(more - drawn + k + 1);
    }
}
