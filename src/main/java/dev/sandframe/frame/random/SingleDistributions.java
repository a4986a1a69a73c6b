package dev.sandframe.frame.random;

/** The distributions that numpy's {@code Generator} draws in single precision, too. */
final class SingleDistributions {
    private static final float NORMAL_R = (float) Ziggurat.NORMAL_R;
    private static final float NORMAL_INVERSE_R = (float) Ziggurat.NORMAL_INVERSE_R;
    private static final float EXPONENTIAL_R = (float) Ziggurat.EXPONENTIAL_R;

    private SingleDistributions() {}

    /** As {@link Distributions#normal}, of 32 bits. */
    static float normal(BitGenerator g) {
        Ziggurat z = Ziggurat.NORMAL;
        while (true) {
            int r = g.next32();
            int layer = r & 0xff;
            boolean negative = (r >>> 8 & 1) != 0;
            int size = r >>> 9 & 0x7fffff;
            float x = size * z.singleW[layer];
            if (negative) {
                x = -x;
            }
            if (size < z.singleK[layer]) {
                return x;
            }
            if (layer == 0) {
                while (true) {
                    float xx = -NORMAL_INVERSE_R * (float) Math.log1p(-g.nextFloat());
                    float yy = -(float) Math.log1p(-g.nextFloat());
                    if (yy + yy > xx * xx) {
                        return (size >>> 8 & 1) != 0 ? -(NORMAL_R + xx) : NORMAL_R + xx;
                    }
                }
            }
            if ((z.singleF[layer - 1] - z.singleF[layer]) * g.nextFloat() + z.singleF[layer] < Math.exp(-0.5 * x * x)) {
                return x;
            }
        }
    }

    /** As {@link Distributions#exponential}, of 32 bits. */
    static float exponential(BitGenerator g) {
        Ziggurat z = Ziggurat.EXPONENTIAL;
        while (true) {
            int r = g.next32() >>> 1;
            int layer = r & 0xff;
            int size = r >>> 8;
            float x = size * z.singleW[layer];
            if (size < z.singleK[layer]) {
                return x;
            }
            if (layer == 0) {
                return EXPONENTIAL_R - (float) Math.log1p(-g.nextFloat());
            }
            if ((z.singleF[layer - 1] - z.singleF[layer]) * g.nextFloat() + z.singleF[layer] < (float) Math.exp(-x)) {
                return x;
            }
        }
    }

    /** As {@link Distributions#gamma}. */
    static float gamma(BitGenerator g, float shape) {
        if (shape == 1.0f) {
            return exponential(g);
        }
        if (shape == 0.0f) {
            return 0.0f;
        }
        if (shape < 1.0f) {
            while (true) {
                float u = g.nextFloat();
                float v = exponential(g);
                if (u <= 1.0f - shape) {
                    float x = (float) Math.pow(u, 1.0f / shape);
                    if (x <= v) {
                        return x;
                    }
                } else {
                    float y = -(float) Math.log((1.0f - u) / shape);
                    float x = (float) Math.pow(1.0f - shape + shape * y, 1.0f / shape);
                    if (x <= v + y) {
                        return x;
                    }
                }
            }
        }
        float b = shape - 1.0f / 3.0f;
        float c = 1.0f / (float) Math.sqrt(9.0f * b);
        while (true) {
            float x;
            float v;
            do {
                x = normal(g);
                v = 1.0f + c * x;
            } while (v <= 0.0f);
            v = v * v * v;
            float u = g.nextFloat();
            if (u < 1.0f - 0.0331f * (x * x) * (x * x)
                    || (float) Math.log(u) < 0.5f * x * x + b * (1.0f - v + (float) Math.log(v))) {
                return b * v;
            }
        }
    }
}
