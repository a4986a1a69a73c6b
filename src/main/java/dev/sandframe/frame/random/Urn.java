package dev.sandframe.frame.random;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.NdArray;

/** Samples without replacement from an urn of several colours, counted by colour. */
public final class Urn {
    private Urn() {}

    /** Rows of counts, colour by colour by the hypergeometric distribution. */
    public static NdArray marginals(BitGenerator g, long[] colors, long sample, int rows) {
        int d = colors.length;
        long[] r = new long[Math.multiplyExact(rows, d)];
        long total = total(colors);
        boolean complement = sample > total / 2;
        long draws = complement ? total - sample : sample;
        for (int row = 0; row < rows; row++) {
            Interruption.check();
            int at = row * d;
            long left = draws;
            long others = total;
            for (int j = 0; j < d - 1 && left > 0; j++) {
                others -= colors[j];
                long drawn = Hypergeometric.draw(g, colors[j], others, left);
                r[at + j] = drawn;
                left -= drawn;
            }
            if (left > 0) {
                r[at + d - 1] = left;
            }
            if (complement) {
                invert(r, at, colors);
            }
        }
        return NdArray.of(DType.INT64, r, rows, d);
    }

    /** Rows of counts, by shuffling the front of an array that holds each ball. */
    public static NdArray counts(BitGenerator g, long[] colors, int sample, int rows) {
        int d = colors.length;
        long[] r = new long[Math.multiplyExact(rows, d)];
        int total = Math.toIntExact(total(colors));
        boolean complement = sample > total / 2;
        int draws = complement ? total - sample : sample;
        int[] balls = new int[total];
        int filled = 0;
        for (int color = 0; color < d; color++) {
            for (long k = 0; k < colors[color]; k++) {
                balls[filled++] = color;
            }
        }
        for (int row = 0; row < rows; row++) {
            Interruption.check();
            int at = row * d;
            for (int j = 0; j < draws; j++) {
                int k = j + (int) BoundedIntegers.interval(g, total - j - 1);
                int drawn = balls[k];
                balls[k] = balls[j];
                balls[j] = drawn;
                r[at + drawn]++;
            }
            if (complement) {
                invert(r, at, colors);
            }
        }
        return NdArray.of(DType.INT64, r, rows, d);
    }

    private static long total(long[] colors) {
        long total = 0;
        for (long each : colors) {
            total += each;
        }
        return total;
    }

    private static void invert(long[] counts, int at, long[] colors) {
        for (int j = 0; j < colors.length; j++) {
            counts[at + j] = colors[j] - counts[at + j];
        }
    }
}
