package dev.sandframe.frame.compute;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.array.Shape;
import dev.sandframe.frame.array.TimeUnit;

/** Where the least or greatest element is along an axis: the first of equals. */
public final class Extremes {
    private Extremes() {}

    /**
     * @param skipMissing whether NaN and {@code NaT} are passed over, which gives -1 where nothing is left; else the first of
     *     them wins, as in numpy
     */
    public static NdArray positions(NdArray array, int axis, boolean greatest, boolean skipMissing) {
        int n = array.shape()[axis];
        int[] shape = new int[array.dimensions() - 1];
        for (int i = 0, k = 0; i < array.dimensions(); i++) {
            if (i != axis) {
                shape[k++] = array.shape()[i];
            }
        }
        long[] result = new long[Shape.size(shape)];
        int[] order = new int[array.dimensions()];
        for (int i = 0, k = 0; i < order.length; i++) {
            if (i != axis) {
                order[k++] = i;
            }
        }
        order[order.length - 1] = axis;
        NdArray lanes = array.transpose(order);
        int step = array.strides()[axis];
        for (int lane = 0; lane < result.length; lane++) {
            if ((lane & 1023) == 0) {
                Interruption.check();
            }
            int start = lanes.position(lane * n);
            result[lane] = array.kind().isFloating()
                    ? ofDoubles(array, start, step, n, greatest, skipMissing)
                    : ofLongs(array, start, step, n, greatest, skipMissing);
        }
        return NdArray.of(DType.INT64, result, shape);
    }

    private static int ofDoubles(NdArray array, int start, int step, int n, boolean greatest, boolean skip) {
        double[] block = new double[Math.min(n, Blocks.SIZE)];
        int best = -1;
        double bestValue = 0;
        for (int from = 0; from < n; from += Blocks.SIZE) {
            int count = Math.min(Blocks.SIZE, n - from);
            Elements.toDoubles(array, start + from * step, step, count, block, 0);
            for (int i = 0; i < count; i++) {
                double v = block[i];
                if (Double.isNaN(v)) {
                    if (!skip) {
                        return from + i;
                    }
                } else if (best < 0 || (greatest ? v > bestValue : v < bestValue)) {
                    best = from + i;
                    bestValue = v;
                }
            }
        }
        return best;
    }

    private static int ofLongs(NdArray array, int start, int step, int n, boolean greatest, boolean skip) {
        boolean time = array.kind().isTime();
        long flip = array.kind() == Kind.UINT64 ? Long.MIN_VALUE : 0;
        long[] block = new long[Math.min(n, Blocks.SIZE)];
        int best = -1;
        long bestValue = 0;
        for (int from = 0; from < n; from += Blocks.SIZE) {
            int count = Math.min(Blocks.SIZE, n - from);
            Elements.toLongs(array, start + from * step, step, count, block, 0);
            for (int i = 0; i < count; i++) {
                long v = block[i] ^ flip;
                if (time && v == TimeUnit.NAT) {
                    if (!skip) {
                        return from + i;
                    }
                } else if (best < 0 || (greatest ? v > bestValue : v < bestValue)) {
                    best = from + i;
                    bestValue = v;
                }
            }
        }
        return best;
    }
}
