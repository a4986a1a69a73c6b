package dev.sandframe.frame.compute;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.array.Buffers;
import dev.sandframe.frame.array.Cast;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.array.Shape;
import org.jspecify.annotations.Nullable;

/** Choice between two arrays by a mask, and filling under a mask. */
public final class Where {
    private Where() {}

    /** An array under a type: itself where it already is, else converted. */
    public static NdArray under(NdArray array, DType type) {
        return array.kind() == type.kind() || type.kind().isReference() ? array : Cast.to(array, type);
    }

    /** The elements of {@code x} where the mask is set, else those of {@code y}; both are of one type, all three stretched. */
    public static NdArray choose(NdArray mask, NdArray x, NdArray y) {
        int[] shape = common(mask, x, y);
        byte[] m = mask.broadcastTo(shape).booleans();
        if (x.kind().isReference()) {
            return NdArray.of(x.dtype(), references(m, x.broadcastTo(shape), y.broadcastTo(shape)), shape);
        }
        NdArray a = x.broadcastTo(shape);
        NdArray b = y.broadcastTo(shape);
        NdArray result = NdArray.zeros(x.dtype(), shape);
        switch (result.buffer()) {
            case double[] r
            when x.kind() == Kind.FLOAT64 -> {
                DoubleBlocks left = new DoubleBlocks(a);
                DoubleBlocks right = new DoubleBlocks(b);
                Blocks.each(r.length, (start, n) -> {
                    left.load(start, n);
                    right.load(start, n);
                    choose(m, left.values(), left.offset(), right.values(), right.offset(), r, start, n);
                });
            }
            case long[] r -> {
                LongBlocks left = new LongBlocks(a);
                LongBlocks right = new LongBlocks(b);
                Blocks.each(r.length, (start, n) -> {
                    left.load(start, n);
                    right.load(start, n);
                    choose(m, left.values(), left.offset(), right.values(), right.offset(), r, start, n);
                });
            }
            default -> {
                Buffers.copy(b, result);
                fill(result, NdArray.ofBooleans(m).reshape(shape), a);
            }
        }
        return result;
    }

    private static int[] common(NdArray mask, NdArray x, NdArray y) {
        int[] pair = Shape.broadcast(x.shape(), y.shape());
        int[] shape = pair == null ? null : Shape.broadcast(mask.shape(), pair);
        if (shape == null) {
            throw FrameException.valueError("operands could not be broadcast together with shapes "
                    + Shapes.text(mask.shape()) + " " + Shapes.text(x.shape()) + " " + Shapes.text(y.shape()) + " ");
        }
        return shape;
    }

    private static void choose(byte[] m, double[] x, int xo, double[] y, int yo, double[] r, int start, int n) {
        for (int i = 0; i < n; i++) {
            r[start + i] = m[start + i] != 0 ? x[xo + i] : y[yo + i];
        }
    }

    private static void choose(byte[] m, long[] x, int xo, long[] y, int yo, long[] r, int start, int n) {
        for (int i = 0; i < n; i++) {
            r[start + i] = m[start + i] != 0 ? x[xo + i] : y[yo + i];
        }
    }

    private static @Nullable Object[] references(byte[] m, NdArray x, NdArray y) {
        @Nullable Object[] result = new Object[m.length];
        for (int i = 0; i < m.length; i++) {
            NdArray from = m[i] != 0 ? x : y;
            result[i] = Buffers.getObject(from, from.position(i));
        }
        return result;
    }

    /** A copy of doubles with a value in place of NaN. */
    public static NdArray withoutNaN(NdArray array, double value) {
        DoubleBlocks blocks = new DoubleBlocks(array);
        NdArray result = NdArray.zeros(array.dtype(), array.shape());
        double[] r = (double[]) result.buffer();
        Blocks.each(r.length, (start, n) -> {
            blocks.load(start, n);
            DoubleLoops.replaceNaN(blocks.values(), blocks.offset(), value, r, start, n);
        });
        return result;
    }

    /** Stores values, stretched to the array's shape, where the mask of the same shape is set. */
    public static void fill(NdArray target, NdArray mask, NdArray values) {
        byte[] m = mask.booleans();
        NdArray source = (values.sharesBufferWith(target) ? values.copy() : values).broadcastTo(target.shape());
        Runs to = new Runs(target);
        if (values.size() == 1 && to.isSingle()) {
            int f = values.offset();
            int o = to.offset();
            int step = to.step();
            switch (target.buffer()) {
                case double[] t
                when target.kind() == Kind.FLOAT64 -> {
                    double v = ((double[]) values.buffer())[f];
                    for (int i = 0; i < m.length; i++) {
                        if (m[i] != 0) {
                            t[o + i * step] = v;
                        }
                    }
                    return;
                }
                case long[] t -> {
                    long v = ((long[]) values.buffer())[f];
                    for (int i = 0; i < m.length; i++) {
                        if (m[i] != 0) {
                            t[o + i * step] = v;
                        }
                    }
                    return;
                }
                default -> {
                    // The general loop below.
                }
            }
        }
        for (int i = 0; i < m.length; i++) {
            if (m[i] != 0) {
                store(source, source.position(i), target, target.position(i));
            }
        }
    }

    /** Stores the elements of a one-dimensional array, in turn, where the mask is set. */
    public static void place(NdArray target, NdArray mask, NdArray values) {
        byte[] m = mask.booleans();
        NdArray source = values.sharesBufferWith(target) ? values.copy() : values;
        int k = 0;
        for (int i = 0; i < m.length; i++) {
            if (m[i] != 0) {
                store(source, source.position(k % source.size()), target, target.position(i));
                k++;
            }
        }
    }

    private static void store(NdArray source, int from, NdArray target, int to) {
        switch (target.buffer()) {
            case byte[] t -> t[to] = ((byte[]) source.buffer())[from];
            case short[] t -> t[to] = ((short[]) source.buffer())[from];
            case int[] t -> t[to] = ((int[]) source.buffer())[from];
            case long[] t -> t[to] = ((long[]) source.buffer())[from];
            case float[] t
            when target.kind() == Kind.COMPLEX64 -> {
                t[2 * to] = ((float[]) source.buffer())[2 * from];
                t[2 * to + 1] = ((float[]) source.buffer())[2 * from + 1];
            }
            case float[] t -> t[to] = ((float[]) source.buffer())[from];
            case double[] t
            when target.kind() == Kind.COMPLEX128 -> {
                t[2 * to] = ((double[]) source.buffer())[2 * from];
                t[2 * to + 1] = ((double[]) source.buffer())[2 * from + 1];
            }
            case double[] t -> t[to] = ((double[]) source.buffer())[from];
            default -> Buffers.setObject(target, to, Buffers.getObject(source, from));
        }
    }
}
