package dev.sandframe.frame.compute;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.array.NdArray;

/** Counts and sums by small integers. */
public final class Bins {
    private Bins() {}

    /** How often each of the numbers 0, 1, … occurs, at least {@code minimum} of them. */
    public static NdArray counts(NdArray numbers, int minimum) {
        long[] n = numbers.longs();
        long[] result = new long[length(n, minimum)];
        Blocks.each(n.length, (start, count) -> {
            for (int i = start; i < start + count; i++) {
                result[(int) n[i]]++;
            }
        });
        return NdArray.ofLongs(result);
    }

    /** The sums of weights by number, added in order. */
    public static NdArray weights(NdArray numbers, NdArray weights, int minimum) {
        long[] n = numbers.longs();
        double[] w = weights.doubles();
        double[] result = new double[length(n, minimum)];
        Blocks.each(n.length, (start, count) -> {
            for (int i = start; i < start + count; i++) {
                result[(int) n[i]] += w[i];
            }
        });
        return NdArray.ofDoubles(result);
    }

    private static int length(long[] numbers, int minimum) {
        long greatest = -1;
        for (long number : numbers) {
            if (number < 0) {
                throw FrameException.valueError("'list' argument must have no negative elements");
            }
            greatest = Math.max(greatest, number);
        }
        return Math.toIntExact(Math.max(greatest + 1, minimum));
    }
}
