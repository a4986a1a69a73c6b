package dev.sandframe.frame.compute;

/**
 * numpy's sum of floats: pairwise, in eight strands, within blocks of 8,192 elements (its iterator's buffer), and the blocks'
 * sums added one after the other. The order decides the last bits.
 */
public final class Pairwise {
    private static final int LEAF = 128;
    static final int BUFFER = 8192;

    private Pairwise() {}

    /** {@code start} plus the sum of a run; NaN counts as 0 when skipped. */
    public static double sum(double start, double[] a, int position, int step, int count, boolean skipNaN) {
        double sum = start;
        boolean skipping = false;
        for (int i = 0; i < count; i += BUFFER) {
            int n = Math.min(BUFFER, count - i);
            double part = part(a, position + i * step, step, n, skipping);
            // Looking for NaN costs more than adding: only once a sum shows that there is one.
            if (skipNaN && !skipping && Double.isNaN(part)) {
                skipping = true;
                part = part(a, position + i * step, step, n, true);
            }
            sum += part;
        }
        return sum;
    }

    private static double part(double[] a, int p, int step, int n, boolean skipNaN) {
        if (n <= LEAF) {
            return skipNaN ? leafSkipping(a, p, step, n) : leaf(a, p, step, n);
        }
        int half = n / 2;
        half -= half % 8;
        return part(a, p, step, half, skipNaN) + part(a, p + half * step, step, n - half, skipNaN);
    }

    private static double leaf(double[] a, int p, int step, int n) {
        if (n < 8) {
            double sum = -0.0;
            for (int i = 0; i < n; i++) {
                sum += a[p + i * step];
            }
            return sum;
        }
        double r0 = a[p];
        double r1 = a[p + step];
        double r2 = a[p + 2 * step];
        double r3 = a[p + 3 * step];
        double r4 = a[p + 4 * step];
        double r5 = a[p + 5 * step];
        double r6 = a[p + 6 * step];
        double r7 = a[p + 7 * step];
        int i = 8;
        for (; i < n - n % 8; i += 8) {
            int q = p + i * step;
            r0 += a[q];
            r1 += a[q + step];
            r2 += a[q + 2 * step];
            r3 += a[q + 3 * step];
            r4 += a[q + 4 * step];
            r5 += a[q + 5 * step];
            r6 += a[q + 6 * step];
            r7 += a[q + 7 * step];
        }
        double sum = ((r0 + r1) + (r2 + r3)) + ((r4 + r5) + (r6 + r7));
        for (; i < n; i++) {
            sum += a[p + i * step];
        }
        return sum;
    }

    private static double leafSkipping(double[] a, int p, int step, int n) {
        double r0 = 0;
        double r1 = 0;
        double r2 = 0;
        double r3 = 0;
        double r4 = 0;
        double r5 = 0;
        double r6 = 0;
        double r7 = 0;
        int i = 0;
        for (; i < n - n % 8; i += 8) {
            int q = p + i * step;
            double value = a[q];
            if (value == value) {
                r0 += value;
            }
            value = a[q + step];
            if (value == value) {
                r1 += value;
            }
            value = a[q + 2 * step];
            if (value == value) {
                r2 += value;
            }
            value = a[q + 3 * step];
            if (value == value) {
                r3 += value;
            }
            value = a[q + 4 * step];
            if (value == value) {
                r4 += value;
            }
            value = a[q + 5 * step];
            if (value == value) {
                r5 += value;
            }
            value = a[q + 6 * step];
            if (value == value) {
                r6 += value;
            }
            value = a[q + 7 * step];
            if (value == value) {
                r7 += value;
            }
        }
        double sum = ((r0 + r1) + (r2 + r3)) + ((r4 + r5) + (r6 + r7));
        for (; i < n; i++) {
            sum += known(a[p + i * step]);
        }
        return sum;
    }

    private static double known(double value) {
        return !Double.isNaN(value) ? value : 0;
    }

    /** The same in single precision. */
    static float sum(float start, float[] a, int position, int step, int count, boolean skipNaN) {
        float sum = start;
        for (int i = 0; i < count; i += BUFFER) {
            sum += part(a, position + i * step, step, Math.min(BUFFER, count - i), skipNaN);
        }
        return sum;
    }

    private static float part(float[] a, int p, int step, int n, boolean skipNaN) {
        if (n <= LEAF) {
            return leaf(a, p, step, n, skipNaN);
        }
        int half = n / 2;
        half -= half % 8;
        return part(a, p, step, half, skipNaN) + part(a, p + half * step, step, n - half, skipNaN);
    }

    private static float leaf(float[] a, int p, int step, int n, boolean skipNaN) {
        float[] r = new float[8];
        int i = 0;
        for (; i < n - n % 8; i += 8) {
            for (int k = 0; k < 8; k++) {
                r[k] += known(a[p + (i + k) * step], skipNaN);
            }
        }
        float sum = ((r[0] + r[1]) + (r[2] + r[3])) + ((r[4] + r[5]) + (r[6] + r[7]));
        for (; i < n; i++) {
            sum += known(a[p + i * step], skipNaN);
        }
        return sum;
    }

    private static float known(float value, boolean skipNaN) {
        return skipNaN && Float.isNaN(value) ? 0 : value;
    }

    /** Adds the sum of a run of complex numbers of single precision to a pair. */
    static void sumPairs(float[] a, int position, int step, int count, float[] sum, int at) {
        for (int i = 0; i < count; i += BUFFER / 2) {
            float[] part = partPairs(a, position + i * step, step, Math.min(BUFFER / 2, count - i));
            sum[at] += part[0];
            sum[at + 1] += part[1];
        }
    }

    private static float[] partPairs(float[] a, int p, int step, int n) {
        if (2 * n > LEAF) {
            int half = n;
            half -= half % 8;
            half /= 2;
            float[] left = partPairs(a, p, step, half);
            float[] right = partPairs(a, p + half * step, step, n - half);
            return new float[] {left[0] + right[0], left[1] + right[1]};
        }
        float[] r = new float[8];
        int i = 0;
        for (; i < n - n % 4; i += 4) {
            for (int k = 0; k < 4; k++) {
                r[2 * k] += a[2 * (p + (i + k) * step)];
                r[2 * k + 1] += a[2 * (p + (i + k) * step) + 1];
            }
        }
        float real = (r[0] + r[2]) + (r[4] + r[6]);
        float imaginary = (r[1] + r[3]) + (r[5] + r[7]);
        for (; i < n; i++) {
            real += a[2 * (p + i * step)];
            imaginary += a[2 * (p + i * step) + 1];
        }
        return new float[] {real, imaginary};
    }

    /** Adds the sum of a run of complex numbers to a pair. */
    static void sumPairs(double[] a, int position, int step, int count, double[] sum, int at) {
        for (int i = 0; i < count; i += BUFFER / 2) {
            double[] part = partPairs(a, position + i * step, step, Math.min(BUFFER / 2, count - i));
            sum[at] += part[0];
            sum[at + 1] += part[1];
        }
    }

    private static double[] partPairs(double[] a, int p, int step, int n) {
        if (2 * n > LEAF) {
            int half = n;
            half -= half % 8;
            half /= 2;
            double[] left = partPairs(a, p, step, half);
            double[] right = partPairs(a, p + half * step, step, n - half);
            return new double[] {left[0] + right[0], left[1] + right[1]};
        }
        double[] r = new double[8];
        int i = 0;
        for (; i < n - n % 4; i += 4) {
            for (int k = 0; k < 4; k++) {
                r[2 * k] += a[2 * (p + (i + k) * step)];
                r[2 * k + 1] += a[2 * (p + (i + k) * step) + 1];
            }
        }
        double real = (r[0] + r[2]) + (r[4] + r[6]);
        double imaginary = (r[1] + r[3]) + (r[5] + r[7]);
        for (; i < n; i++) {
            real += a[2 * (p + i * step)];
            imaginary += a[2 * (p + i * step) + 1];
        }
        return new double[] {real, imaginary};
    }
}
