package dev.sandframe.frame.compute;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The roots of unity {@code exp(2 pi i k / n)} as products of two from short tables, each entry reduced to the first octant.
 * numpy's transforms (pocketfft, by Reinecke) find their factors so, and their last digits show it.
 */
final class FourierRoots {
    private static final BigDecimal PI = new BigDecimal("3.14159265358979323846264338327950288419716939937510");

    private final int n;
    private final int shift;
    private final int mask;
    private final double[] fine;
    private final double[] coarse;

    FourierRoots(int n) {
        this.n = n;
        double angle =
                PI.divide(BigDecimal.valueOf(4L * n), MathContext.DECIMAL128).doubleValue();
        int values = (n + 2) / 2;
        int bits = 1;
        while ((1L << bits) * (1L << bits) < values) {
            bits++;
        }
        shift = bits;
        mask = (1 << bits) - 1;
        fine = new double[2 * (mask + 1)];
        coarse = new double[2 * ((values + mask) / (mask + 1))];
        for (int i = 0; i <= mask; i++) {
            entry(fine, i, i, angle);
        }
        for (int i = 0; i < coarse.length / 2; i++) {
            entry(coarse, i, (long) i * (mask + 1), angle);
        }
    }

    private void entry(double[] table, int at, long k, double angle) {
        double re = 1;
        double im = 0;
        if (k != 0) {
            long eighths = 8 * k;
            boolean below = eighths >= 4L * n;
            long x = below ? 8L * n - eighths : eighths;
            boolean left = x >= 2L * n;
            x = left ? x - 2L * n : x;
            boolean first = x < n;
            double a = (first ? x : 2L * n - x) * angle;
            double c = series(a, !first);
            double s = series(a, first);
            re = left ? -s : c;
            im = left ? c : s;
            im = below ? -im : im;
        }
        table[2 * at] = re;
        table[2 * at + 1] = im;
    }

    /** The sine or the cosine of an angle up to an eighth of a circle, correctly rounded: its series in pairs of doubles. */
    private static double series(double a, boolean sine) {
        double squareHigh = a * a;
        double squareLow = Math.fma(a, a, -squareHigh);
        double termHigh = sine ? a : 1;
        double termLow = 0;
        double high = termHigh;
        double low = 0;
        for (int k = sine ? 2 : 1; k < 28 && termHigh != 0; k += 2) {
            double product = termHigh * squareHigh;
            double rest = Math.fma(termHigh, squareHigh, -product) + termHigh * squareLow + termLow * squareHigh;
            double divisor = -(double) k * (k + 1);
            termHigh = product / divisor;
            termLow = (Math.fma(-termHigh, divisor, product) + rest) / divisor;
            double sum = high + termHigh;
            double part = sum - high;
            low += (high - (sum - part)) + (termHigh - part) + termLow;
            high = sum;
        }
        return high + low;
    }

    /** Writes root {@code k} to a place. */
    void get(long k, double[] target, int at) {
        boolean mirrored = 2 * k > n;
        int index = (int) (mirrored ? n - k : k);
        int p = 2 * (index & mask);
        int q = 2 * (index >> shift);
        double re = fine[p] * coarse[q] - fine[p + 1] * coarse[q + 1];
        double im = fine[p] * coarse[q + 1] + fine[p + 1] * coarse[q];
        target[at] = re;
        target[at + 1] = mirrored ? -im : im;
    }
}
