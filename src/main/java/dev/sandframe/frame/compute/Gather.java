package dev.sandframe.frame.compute;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.Buffers;
import dev.sandframe.frame.array.Coded;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.array.Shape;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Picking elements by position or mask. */
public final class Gather {
    private static final int ADDITIONS = 1 << 16;

    private Gather() {}

    /**
     * The elements along an axis at given positions, negative ones counted from the end.
     *
     * @param axisName the axis that an error names
     */
    public static NdArray take(NdArray array, NdArray indices, int axis, int axisName) {
        return take(array, indices, axis, axisName, null);
    }

    /** The same, but -1 stands for the only element of {@code fill}, which must be of the array's kind. */
    public static NdArray takeOrFill(NdArray array, NdArray indices, int axis, NdArray fill) {
        return take(array, indices, axis, axis, fill);
    }

    private static NdArray take(NdArray array, NdArray indices, int axis, int axisName, @Nullable NdArray fill) {
        int[] shape = array.shape();
        int extent = shape[axis];
        int[] resultShape = splice(shape, axis, indices.shape());
        LongBlocks blocks = new LongBlocks(indices);
        int step = array.strides()[axis];
        if (array.dimensions() == 1) {
            Object result = allocate(array, indices.size());
            int[] positions = new int[Blocks.SIZE];
            Blocks.each(indices.size(), (start, n) -> {
                blocks.load(start, n);
                locate(blocks, n, extent, axisName, fill != null, array.offset(), step, positions);
                move(array, positions, n, result, start, fill);
            });
            return NdArray.of(array.dtype(), finish(array, result), resultShape);
        }
        NdArray result =
                NdArray.of(array.dtype(), finish(array, allocate(array, Shape.size(resultShape))), resultShape);
        int[] outer = Arrays.copyOf(shape, axis);
        int[] inner = Arrays.copyOfRange(shape, axis + 1, shape.length);
        int[] slotShape = concat(outer, inner);
        int[] fromStrides = without(array.strides(), axis);
        int k = indices.dimensions();
        int[] toStrides = concat(
                Arrays.copyOf(result.strides(), axis),
                Arrays.copyOfRange(result.strides(), axis + k, result.dimensions()));
        int[] slots = new int[Blocks.SIZE];
        int slotStep = Shape.size(inner);
        Blocks.each(indices.size(), (start, n) -> {
            blocks.load(start, n);
            locate(blocks, n, extent, axisName, fill != null, array.offset(), step, slots);
            for (int i = 0; i < n; i++) {
                NdArray target = result.view((start + i) * slotStep, slotShape, toStrides);
                NdArray source = slots[i] < 0 && fill != null
                        ? fill.broadcastTo(slotShape)
                        : array.view(slots[i], slotShape, fromStrides);
                Buffers.copy(source, target);
            }
        });
        return result;
    }

    private static void locate(
            LongBlocks blocks, int n, int extent, int axis, boolean fill, int offset, int step, int[] positions) {
        long[] v = blocks.values();
        int o = blocks.offset();
        for (int i = 0; i < n; i++) {
            long at = v[o + i];
            if (fill && at == -1) {
                positions[i] = -1;
                continue;
            }
            if (at < 0) {
                at += extent;
            }
            if (at < 0 || at >= extent) {
                throw outOfBounds(v[o + i], axis, extent);
            }
            positions[i] = offset + (int) at * step;
        }
    }

    static FrameException outOfBounds(long index, int axis, int extent) {
        return new FrameException(
                "IndexError", "index " + index + " is out of bounds for axis " + axis + " with size " + extent);
    }

    /**
     * The elements whose first axes are indexed by arrays, stretched to a common shape: the result's shape is that one followed
     * by the axes left over.
     *
     * @param axes the axes that errors name
     */
    public static NdArray at(NdArray array, NdArray[] indices, int[] axes) {
        int[] common = commonShape(indices);
        int[] rest = Arrays.copyOfRange(array.shape(), indices.length, array.dimensions());
        int[] restStrides = Arrays.copyOfRange(array.strides(), indices.length, array.dimensions());
        int count = Shape.size(common);
        int[] resultShape = concat(common, rest);
        IndexBlocks blocks = new IndexBlocks(array, indices, axes, common);
        if (rest.length == 0) {
            Object result = allocate(array, count);
            Blocks.each(count, (start, n) -> move(array, blocks.load(start, n), n, result, start, null));
            return NdArray.of(array.dtype(), finish(array, result), resultShape);
        }
        NdArray result =
                NdArray.of(array.dtype(), finish(array, allocate(array, Shape.size(resultShape))), resultShape);
        int slot = Shape.size(rest);
        int[] slotStrides = Shape.rowMajor(rest);
        Blocks.each(count, (start, n) -> {
            int[] positions = blocks.load(start, n);
            for (int i = 0; i < n; i++) {
                Buffers.copy(
                        array.view(positions[i], rest, restStrides),
                        result.view((start + i) * slot, rest, slotStrides));
            }
        });
        return result;
    }

    /** Stores values, stretched, at the places that {@link #at} would read. */
    public static void put(NdArray array, NdArray[] indices, int[] axes, NdArray values) {
        int[] common = commonShape(indices);
        int[] rest = Arrays.copyOfRange(array.shape(), indices.length, array.dimensions());
        int[] restStrides = Arrays.copyOfRange(array.strides(), indices.length, array.dimensions());
        int[] shape = concat(common, rest);
        NdArray source = values.sharesBufferWith(array) ? values.copy() : values;
        NdArray from = stretch(source, shape);
        IndexBlocks blocks = new IndexBlocks(array, indices, axes, common);
        int slot = Shape.size(rest);
        boolean constant = source.size() == 1;
        NdArray flat = constant ? source : from.copy();
        int[] slotStrides = Shape.rowMajor(rest);
        int count = Shape.size(common);
        blocks.checkAll(count);
        Blocks.each(count, (start, n) -> {
            int[] positions = blocks.load(start, n);
            for (int i = 0; i < n; i++) {
                NdArray target = array.view(positions[i], rest, restStrides);
                NdArray piece = constant
                        ? source.reshape().broadcastTo(rest)
                        : flat.view((start + i) * slot, rest, slotStrides);
                if (slot == 1) {
                    copyOne(piece, target);
                } else {
                    Buffers.copy(piece, target);
                }
            }
        });
    }

    private static NdArray stretch(NdArray source, int[] shape) {
        NdArray trimmed = source;
        while (trimmed.dimensions() > shape.length && trimmed.shape()[0] == 1) {
            trimmed = trimmed.at(0);
        }
        if (!Arrays.equals(Shape.broadcast(trimmed.shape(), shape), shape)) {
            throw FrameException.valueError("shape mismatch: value array of shape " + Shapes.text(source.shape())
                    + " could not be broadcast to indexing result of shape " + Shapes.text(shape));
        }
        return trimmed.broadcastTo(shape);
    }

    private static void copyOne(NdArray source, NdArray target) {
        int from = source.offset();
        int to = target.offset();
        switch (target.buffer()) {
            case byte[] t -> t[to] = ((byte[]) source.buffer())[from];
            case short[] t -> t[to] = ((short[]) source.buffer())[from];
            case int[] t -> t[to] = ((int[]) source.buffer())[from];
            case long[] t -> t[to] = ((long[]) source.buffer())[from];
            case float[] t when target.kind() == Kind.FLOAT32 -> t[to] = ((float[]) source.buffer())[from];
            case double[] t when target.kind() == Kind.FLOAT64 -> t[to] = ((double[]) source.buffer())[from];
            default -> Buffers.copy(source, target);
        }
    }

    /** The common shape of index arrays. */
    public static int[] commonShape(NdArray[] indices) {
        int[] common = indices[0].shape();
        for (NdArray index : indices) {
            int[] next = Shape.broadcast(common, index.shape());
            if (next == null) {
                StringBuilder shapes = new StringBuilder();
                for (NdArray each : indices) {
                    shapes.append(Shapes.text(each.shape())).append(' ');
                }
                throw new FrameException(
                        "IndexError",
                        "shape mismatch: indexing arrays could not be broadcast together with shapes " + shapes);
            }
            common = next;
        }
        return common;
    }

    /** The elements of a one-dimensional array where a mask of the same length is set. */
    public static NdArray select(NdArray array, NdArray mask) {
        byte[] m = mask.booleans();
        int n = array.length();
        int count = count(m);
        Object result = allocate(array, count);
        int[] positions = new int[Blocks.SIZE];
        int step = array.strides()[0];
        int done = 0;
        for (int start = 0; start < n; start += Blocks.SIZE) {
            Interruption.check();
            int k = 0;
            for (int i = start, p = array.offset() + start * step, end = Math.min(n, start + Blocks.SIZE);
                    i < end;
                    i++, p += step) {
                positions[k & Blocks.SIZE - 1] = p;
                k += m[i];
            }
            move(array, positions, k, result, done, null);
            done += k;
        }
        return NdArray.of(array.dtype(), finish(array, result), count);
    }

    /** The positions where a mask is set, and the elements of columns of its length at these, block by block. */
    public static NdArray[] rows(NdArray mask, NdArray[] columns) {
        byte[] m = mask.booleans();
        int count = count(m);
        long[] rows = new long[count];
        Object[] results = new Object[columns.length];
        for (int c = 0; c < columns.length; c++) {
            if (columns[c].dimensions() != 1 || columns[c].size() != m.length) {
                throw FrameException.valueError("a column is not of the mask's length");
            }
            results[c] = allocate(columns[c], count);
        }
        int[] numbers = new int[Blocks.SIZE];
        int[] positions = new int[Blocks.SIZE];
        int done = 0;
        for (int start = 0; start < m.length; start += Blocks.SIZE) {
            Interruption.check();
            int k = 0;
            for (int i = start, end = Math.min(m.length, start + Blocks.SIZE); i < end; i++) {
                numbers[k & Blocks.SIZE - 1] = i;
                k += m[i];
            }
            for (int i = 0; i < k; i++) {
                rows[done + i] = numbers[i];
            }
            for (int c = 0; c < columns.length; c++) {
                move(columns[c], within(columns[c], numbers, k, positions), k, results[c], done, null);
            }
            done += k;
        }
        NdArray[] answer = new NdArray[columns.length + 1];
        answer[0] = NdArray.ofLongs(rows);
        for (int c = 0; c < columns.length; c++) {
            answer[c + 1] = NdArray.of(columns[c].dtype(), finish(columns[c], results[c]), count);
        }
        return answer;
    }

    /** The elements of columns of one length at positions, which must exist, block by block: a position is read once for all. */
    public static NdArray[] rowsAt(NdArray indices, NdArray[] columns) {
        int extent = columns.length == 0 ? 0 : columns[0].length();
        Object[] results = new Object[columns.length];
        for (int c = 0; c < columns.length; c++) {
            if (columns[c].dimensions() != 1 || columns[c].size() != extent) {
                throw FrameException.valueError("the columns are not of one length");
            }
            results[c] = allocate(columns[c], indices.size());
        }
        LongBlocks blocks = new LongBlocks(indices);
        int[] numbers = new int[Blocks.SIZE];
        int[] positions = new int[Blocks.SIZE];
        Blocks.each(indices.size(), (start, n) -> {
            blocks.load(start, n);
            locate(blocks, n, extent, 0, false, 0, 1, numbers);
            for (int c = 0; c < columns.length; c++) {
                move(columns[c], within(columns[c], numbers, n, positions), n, results[c], start, null);
            }
        });
        NdArray[] answer = new NdArray[columns.length];
        for (int c = 0; c < columns.length; c++) {
            answer[c] = NdArray.of(columns[c].dtype(), finish(columns[c], results[c]), indices.size());
        }
        return answer;
    }

    /** Where the elements with given numbers are in a column's buffer. */
    private static int[] within(NdArray column, int[] numbers, int n, int[] positions) {
        int step = column.strides()[0];
        int offset = column.offset();
        if (step == 1 && offset == 0) {
            return numbers;
        }
        for (int i = 0; i < n; i++) {
            positions[i] = offset + numbers[i] * step;
        }
        return positions;
    }

    /** How many elements of a mask are set. */
    public static int count(byte[] mask) {
        return ByteLoops.count(mask, 0, mask.length);
    }

    /** The positions of elements other than zero, an array for each axis. */
    public static NdArray[] nonzero(NdArray array) {
        byte[] m = Unary.truth(array).booleans();
        int count = count(m);
        int axes = array.dimensions();
        long[][] result = new long[axes][count];
        int[] index = new int[axes];
        int k = 0;
        if (axes == 1) {
            for (int i = 0; k < count; i++) {
                if (m[i] != 0) {
                    result[0][k++] = i;
                }
            }
        } else {
            for (int i = 0; k < count; i++) {
                if (m[i] != 0) {
                    for (int axis = 0; axis < axes; axis++) {
                        result[axis][k] = index[axis];
                    }
                    k++;
                }
                for (int axis = axes - 1; axis >= 0 && ++index[axis] == array.shape()[axis]; axis--) {
                    index[axis] = 0;
                }
            }
        }
        NdArray[] arrays = new NdArray[axes];
        for (int axis = 0; axis < axes; axis++) {
            arrays[axis] = NdArray.ofLongs(result[axis]);
        }
        return arrays;
    }

    /** A buffer for elements of an array's kind, as codes where the array is coded. */
    static Object allocate(NdArray array, int size) {
        return array.buffer() instanceof Coded ? new int[size] : Buffers.allocate(array.kind(), size);
    }

    /** The buffer made of what {@link #allocate} gave. */
    static Object finish(NdArray array, Object buffer) {
        return array.buffer() instanceof Coded coded ? coded.with((int[]) buffer) : buffer;
    }

    /** Copies the elements at buffer positions to a run of a result; a negative position stands for the fill. */
    static void move(NdArray array, int[] positions, int n, Object result, int start, @Nullable NdArray fill) {
        Object source = array.buffer() instanceof Coded coded ? coded.codes() : array.buffer();
        if (fill == null) {
            plain(array, source, positions, n, result, start);
            return;
        }
        int f = fill.offset();
        switch (source) {
            case byte[] s -> {
                byte[] r = (byte[]) result;
                byte v = ((byte[]) fill.buffer())[f];
                for (int i = 0; i < n; i++) {
                    r[start + i] = positions[i] < 0 ? v : s[positions[i]];
                }
            }
            case short[] s -> {
                short[] r = (short[]) result;
                short v = ((short[]) fill.buffer())[f];
                for (int i = 0; i < n; i++) {
                    r[start + i] = positions[i] < 0 ? v : s[positions[i]];
                }
            }
            case int[] s -> {
                int[] r = (int[]) result;
                int v = array.buffer() instanceof Coded coded
                        ? coded.number(Buffers.getObject(fill, f))
                        : ((int[]) fill.buffer())[f];
                for (int i = 0; i < n; i++) {
                    r[start + i] = positions[i] < 0 ? v : s[positions[i]];
                }
            }
            case long[] s -> {
                long[] r = (long[]) result;
                long v = ((long[]) fill.buffer())[f];
                for (int i = 0; i < n; i++) {
                    r[start + i] = positions[i] < 0 ? v : s[positions[i]];
                }
            }
            case float[] s
            when array.kind() == Kind.COMPLEX64 -> {
                float[] r = (float[]) result;
                float[] v = (float[]) fill.buffer();
                for (int i = 0; i < n; i++) {
                    boolean out = positions[i] < 0;
                    r[2 * (start + i)] = out ? v[2 * f] : s[2 * positions[i]];
                    r[2 * (start + i) + 1] = out ? v[2 * f + 1] : s[2 * positions[i] + 1];
                }
            }
            case float[] s -> {
                float[] r = (float[]) result;
                float v = ((float[]) fill.buffer())[f];
                for (int i = 0; i < n; i++) {
                    r[start + i] = positions[i] < 0 ? v : s[positions[i]];
                }
            }
            case double[] s
            when array.kind() == Kind.COMPLEX128 -> {
                double[] r = (double[]) result;
                double[] v = (double[]) fill.buffer();
                for (int i = 0; i < n; i++) {
                    boolean out = positions[i] < 0;
                    r[2 * (start + i)] = out ? v[2 * f] : s[2 * positions[i]];
                    r[2 * (start + i) + 1] = out ? v[2 * f + 1] : s[2 * positions[i] + 1];
                }
            }
            case double[] s -> {
                double[] r = (double[]) result;
                double v = ((double[]) fill.buffer())[f];
                for (int i = 0; i < n; i++) {
                    r[start + i] = positions[i] < 0 ? v : s[positions[i]];
                }
            }
            case Object[] s -> {
                @Nullable Object[] r = (@Nullable Object[]) result;
                Object v = Buffers.getObject(fill, f);
                for (int i = 0; i < n; i++) {
                    r[start + i] = positions[i] < 0 ? v : s[positions[i]];
                }
            }
            default -> throw new IllegalStateException("no such buffer");
        }
    }

    private static void plain(NdArray array, Object source, int[] positions, int n, Object result, int start) {
        switch (source) {
            case byte[] s -> {
                byte[] r = (byte[]) result;
                for (int i = 0; i < n; i++) {
                    r[start + i] = s[positions[i]];
                }
            }
            case short[] s -> {
                short[] r = (short[]) result;
                for (int i = 0; i < n; i++) {
                    r[start + i] = s[positions[i]];
                }
            }
            case int[] s -> {
                int[] r = (int[]) result;
                for (int i = 0; i < n; i++) {
                    r[start + i] = s[positions[i]];
                }
            }
            case long[] s -> {
                long[] r = (long[]) result;
                for (int i = 0; i < n; i++) {
                    r[start + i] = s[positions[i]];
                }
            }
            case float[] s
            when array.kind() == Kind.COMPLEX64 -> {
                float[] r = (float[]) result;
                for (int i = 0; i < n; i++) {
                    r[2 * (start + i)] = s[2 * positions[i]];
                    r[2 * (start + i) + 1] = s[2 * positions[i] + 1];
                }
            }
            case float[] s -> {
                float[] r = (float[]) result;
                for (int i = 0; i < n; i++) {
                    r[start + i] = s[positions[i]];
                }
            }
            case double[] s
            when array.kind() == Kind.COMPLEX128 -> {
                double[] r = (double[]) result;
                for (int i = 0; i < n; i++) {
                    r[2 * (start + i)] = s[2 * positions[i]];
                    r[2 * (start + i) + 1] = s[2 * positions[i] + 1];
                }
            }
            case double[] s -> {
                double[] r = (double[]) result;
                for (int i = 0; i < n; i++) {
                    r[start + i] = s[positions[i]];
                }
            }
            case Object[] s -> {
                Object[] r = (Object[]) result;
                for (int i = 0; i < n; i++) {
                    r[start + i] = s[positions[i]];
                }
            }
            default -> throw new IllegalStateException("no such buffer");
        }
    }

    private static int[] splice(int[] shape, int axis, int[] inserted) {
        return concat(concat(Arrays.copyOf(shape, axis), inserted), Arrays.copyOfRange(shape, axis + 1, shape.length));
    }

    private static int[] without(int[] values, int axis) {
        return concat(Arrays.copyOf(values, axis), Arrays.copyOfRange(values, axis + 1, values.length));
    }

    static int[] concat(int[] a, int[] b) {
        int[] result = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, result, a.length, b.length);
        return result;
    }

    /** Buffer positions from index arrays, block by block. */
    private static final class IndexBlocks {
        private final NdArray array;
        private final LongBlocks[] blocks;
        private final int[] axes;
        private final int[] positions = new int[Blocks.SIZE];

        IndexBlocks(NdArray array, NdArray[] indices, int[] axes, int[] common) {
            this.array = array;
            this.axes = axes;
            this.blocks = new LongBlocks[indices.length];
            for (int k = 0; k < indices.length; k++) {
                blocks[k] = new LongBlocks(indices[k].broadcastTo(common));
            }
        }

        void checkAll(int count) {
            Blocks.each(count, this::load);
        }

        int[] load(int start, int n) {
            Arrays.fill(positions, 0, n, array.offset());
            for (int k = 0; k < blocks.length; k++) {
                blocks[k].load(start, n);
                long[] v = blocks[k].values();
                int o = blocks[k].offset();
                int extent = array.shape()[k];
                int step = array.strides()[k];
                for (int i = 0; i < n; i++) {
                    long at = v[o + i] < 0 ? v[o + i] + extent : v[o + i];
                    if (at < 0 || at >= extent) {
                        throw outOfBounds(v[o + i], axes[k], extent);
                    }
                    positions[i] += (int) at * step;
                }
            }
            return positions;
        }
    }

    /** Adds numbers one after the other to elements at places in C order, which may be the same more than once. */
    public static void add(NdArray target, long[] places, NdArray values) {
        switch (target.buffer()) {
            case double[] sums -> {
                double[] numbers = values.doubles();
                for (int i = 0; i < places.length; i++) {
                    if (i % ADDITIONS == 0) {
                        Interruption.check();
                    }
                    sums[target.position((int) places[i])] += numbers[i];
                }
            }
            case long[] sums -> {
                long[] numbers = values.longs();
                for (int i = 0; i < places.length; i++) {
                    if (i % ADDITIONS == 0) {
                        Interruption.check();
                    }
                    sums[target.position((int) places[i])] += numbers[i];
                }
            }
            default -> throw FrameException.typeError("cannot add numbers here");
        }
    }
}
