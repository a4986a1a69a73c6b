package dev.sandframe.frame.compute;

import dev.sandframe.frame.array.Cast;
import dev.sandframe.frame.array.NdArray;

/** Questions about all elements at once. */
public final class Checks {
    private Checks() {}

    /** Whether some element of a floating array is infinite or NaN. */
    public static boolean anyNonFinite(NdArray array) {
        if (!array.kind().isFloating() && !array.kind().isComplex()) {
            return false;
        }
        if (array.kind().isComplex()) {
            double[] pairs = Cast.toPairs(array);
            return FloatStatus.anyNonFinite(pairs, 0, pairs.length);
        }
        DoubleBlocks blocks = new DoubleBlocks(array);
        boolean[] found = new boolean[1];
        Blocks.each(array.size(), (start, n) -> {
            if (!found[0]) {
                blocks.load(start, n);
                found[0] = FloatStatus.anyNonFinite(blocks.values(), blocks.offset(), n);
            }
        });
        return found[0];
    }

    /** Whether all elements are finite and their size is below a bound. */
    public static boolean allFiniteBelow(NdArray array, double bound) {
        DoubleBlocks blocks = new DoubleBlocks(array);
        boolean[] all = {true};
        Blocks.each(array.size(), (start, n) -> {
            if (all[0]) {
                blocks.load(start, n);
                all[0] = allBelow(blocks.values(), blocks.offset(), n, bound);
            }
        });
        return all[0];
    }

    private static boolean allBelow(double[] v, int offset, int n, double bound) {
        // As bits, sizes are in the order of the numbers, and NaN is above all: a difference below zero everywhere has
        // its sign.
        long limit = Double.doubleToRawLongBits(bound);
        long signs = -1;
        for (int i = offset; i < offset + n; i++) {
            signs &= (Double.doubleToRawLongBits(v[i]) & Long.MAX_VALUE) - limit;
        }
        return signs < 0;
    }
}
