package dev.sandframe.frame.compute;

import dev.sandframe.frame.array.NdArray;

/** Arithmetic progressions. */
public final class Ranges {
    private Ranges() {}

    public static NdArray longs(long start, long step, int count) {
        long[] r = new long[count];
        Blocks.each(count, (from, n) -> {
            for (int i = from; i < from + n; i++) {
                r[i] = start + i * step;
            }
        });
        return NdArray.ofLongs(r);
    }

    public static NdArray doubles(double start, double step, int count) {
        double[] r = new double[count];
        Blocks.each(count, (from, n) -> {
            for (int i = from; i < from + n; i++) {
                r[i] = start + i * step;
            }
        });
        return NdArray.ofDoubles(r);
    }
}
