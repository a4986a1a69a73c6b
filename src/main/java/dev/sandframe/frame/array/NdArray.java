package dev.sandframe.frame.array;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An n-dimensional array: a window (offset, shape, strides, all counted in elements) on a primitive buffer that other arrays
 * may share. Writing through one window is seen through the others, as in numpy.
 *
 * <p>The buffer's Java type follows the kind: {@code byte[]} for bool and 8-bit integers, {@code short[]}, {@code int[]},
 * {@code long[]} for integers and times, {@code short[]} of bits for half precision, {@code float[]}, {@code double[]}, the last
 * two of pairs for complex numbers, {@code Object[]} for references. Elements of an object array are {@code null} for {@code None}, {@code Boolean},
 * {@code Long}, {@code Double}, {@code String}, and a polyglot value for every other Python object; such an array may also
 * stand on a {@link Coded} buffer.
 *
 * <p>Not thread-safe: confined to the thread that runs the guest.
 */
public final class NdArray {
    private final DType dtype;
    private final Object buffer;
    private final int offset;
    private final int[] shape;
    private final int[] strides;
    private final int size;
    private final boolean writable;

    private NdArray(DType dtype, Object buffer, int offset, int[] shape, int[] strides, boolean writable) {
        this.writable = writable;
        this.dtype = dtype;
        this.buffer = buffer;
        this.offset = offset;
        this.shape = shape;
        this.strides = strides;
        this.size = Shape.size(shape);
    }

    /** An array over a whole buffer, in C order. The buffer is not copied. */
    public static NdArray of(DType dtype, Object buffer, int... shape) {
        return new NdArray(dtype, buffer, 0, shape, Shape.rowMajor(shape), true);
    }

    public static NdArray ofLongs(long[] values) {
        return of(DType.INT64, values, values.length);
    }

    public static NdArray ofDoubles(double[] values) {
        return of(DType.FLOAT64, values, values.length);
    }

    /** A bool array of zeros and ones. */
    public static NdArray ofBooleans(byte[] values) {
        return of(DType.BOOL, values, values.length);
    }

    public static NdArray ofObjects(@Nullable Object[] values) {
        return of(DType.OBJECT, values, values.length);
    }

    /** A zeroed array; the elements of an object array are {@code None}, those of a text array are empty. */
    public static NdArray zeros(DType dtype, int... shape) {
        return of(dtype, Buffers.allocate(dtype.kind(), Shape.size(shape)), shape);
    }

    public DType dtype() {
        return dtype;
    }

    public Kind kind() {
        return dtype.kind();
    }

    /** The shared buffer; see the class comment for its type. */
    public Object buffer() {
        return buffer;
    }

    /** Whether writing to one of the two may be seen in the other: both are windows on one and the same buffer. */
    @SuppressWarnings("ReferenceEquality")
    public boolean sharesBufferWith(NdArray other) {
        return buffer == other.buffer;
    }

    /** The position of the first element in the buffer. */
    public int offset() {
        return offset;
    }

    /** The extents; not to be written to. */
    public int[] shape() {
        return shape;
    }

    /** The distance of neighbours along each axis, in elements; not to be written to. */
    public int[] strides() {
        return strides;
    }

    public int dimensions() {
        return shape.length;
    }

    public int size() {
        return size;
    }

    /** The length of the first axis. */
    public int length() {
        return shape[0];
    }

    /** Whether the elements follow each other in C order. */
    public boolean isContiguous() {
        return Shape.isRowMajor(shape, strides);
    }

    /** Whether this array is exactly its buffer, so that the buffer can stand for it. */
    public boolean isWhole() {
        return offset == 0 && size == Buffers.length(kind(), buffer) && isContiguous();
    }

    /** Whether the guest may write through this window; the windows made of it inherit the answer. */
    public boolean isWritable() {
        return writable;
    }

    /** The same window, open for writing or not. */
    public NdArray withWritable(boolean open) {
        return open == writable ? this : new NdArray(dtype, buffer, offset, shape, strides, open);
    }

    /** Another window on the same buffer. */
    public NdArray view(int newOffset, int[] newShape, int[] newStrides) {
        return new NdArray(dtype, buffer, newOffset, newShape, newStrides, writable);
    }

    /** The same bits under another type of the same width. */
    public NdArray reinterpret(DType other) {
        return new NdArray(other, buffer, offset, shape, strides, writable);
    }

    /** The real or imaginary parts of a complex array, shared. */
    public NdArray complexPart(boolean imaginary) {
        int[] doubled = new int[strides.length];
        for (int i = 0; i < doubled.length; i++) {
            doubled[i] = 2 * strides[i];
        }
        DType part = kind() == Kind.COMPLEX64 ? DType.FLOAT32 : DType.FLOAT64;
        return new NdArray(part, buffer, 2 * offset + (imaginary ? 1 : 0), shape, doubled, writable);
    }

    /** Elements {@code start, start + step, …} along the first axis, shared. */
    public NdArray slice(int start, int step, int count) {
        int[] newShape = shape.clone();
        int[] newStrides = strides.clone();
        newShape[0] = count;
        newStrides[0] = strides[0] * step;
        return view(count == 0 ? offset : offset + start * strides[0], newShape, newStrides);
    }

    /** The element or sub-array at a position of the first axis, shared. */
    public NdArray at(int position) {
        return view(
                offset + position * strides[0],
                Arrays.copyOfRange(shape, 1, shape.length),
                Arrays.copyOfRange(strides, 1, strides.length));
    }

    /** The axes in another order, shared. */
    public NdArray transpose(int[] axes) {
        int[] newShape = new int[axes.length];
        int[] newStrides = new int[axes.length];
        for (int i = 0; i < axes.length; i++) {
            newShape[i] = shape[axes[i]];
            newStrides[i] = strides[axes[i]];
        }
        return view(offset, newShape, newStrides);
    }

    /** The same elements in C order under another shape: shared where this array is contiguous, else a copy. */
    public NdArray reshape(int... newShape) {
        NdArray base = isContiguous() ? this : copy();
        return base.view(base.offset, newShape, Shape.rowMajor(newShape));
    }

    /** Stretched to a shape that it broadcasts to, shared, with strides of 0 along stretched axes. */
    public NdArray broadcastTo(int[] target) {
        if (Arrays.equals(shape, target)) {
            return this;
        }
        return view(offset, target, Shape.broadcastStrides(shape, strides, target));
    }

    /** A copy of its own in C order. */
    public NdArray copy() {
        return of(dtype, Buffers.gather(this), shape);
    }

    /** This array, or a copy of it that is exactly its buffer. */
    public NdArray whole() {
        return isWhole() ? this : copy();
    }

    /** The elements in C order as longs; the buffer itself where it already is that. Times give their counts. */
    public long[] longs() {
        return Cast.toLongs(this);
    }

    /** The elements in C order as doubles; the buffer itself where it already is that. */
    public double[] doubles() {
        return Cast.toDoubles(this);
    }

    /** The elements of a bool array in C order, as zeros and ones. */
    public byte[] booleans() {
        return (byte[]) whole().buffer;
    }

    /** The elements of a reference array in C order. */
    public @Nullable Object[] objects() {
        if (buffer instanceof Coded) {
            @Nullable Object[] result = new Object[size];
            Buffers.copy(this, of(dtype, result, shape));
            return result;
        }
        return (Object[]) whole().buffer;
    }

    /** The dictionary-coded buffer of exactly these elements, where this array has one. */
    public @Nullable Coded coded() {
        return buffer instanceof Coded ? (Coded) whole().buffer : null;
    }

    /** The position in the buffer of the element with a number in C order. */
    public int position(int flat) {
        int at = offset;
        int rest = flat;
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            at += rest % shape[axis] * strides[axis];
            rest /= shape[axis];
        }
        return at;
    }
}
