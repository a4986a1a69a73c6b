package dev.sandframe.frame.array;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Allocation and copying of the primitive arrays under {@link NdArray}, one loop a width. */
public final class Buffers {
    private Buffers() {}

    /** A zeroed buffer for a number of elements. */
    public static Object allocate(Kind kind, int size) {
        return switch (kind) {
            case BOOL, INT8, UINT8 -> new byte[size];
            case INT16, UINT16, FLOAT16 -> new short[size];
            case INT32, UINT32 -> new int[size];
            case INT64, UINT64, DATETIME64, TIMEDELTA64 -> new long[size];
            case FLOAT32 -> new float[size];
            case FLOAT64 -> new double[size];
            case COMPLEX64 -> new float[Math.multiplyExact(2, size)];
            case COMPLEX128 -> new double[Math.multiplyExact(2, size)];
            case OBJECT -> new Object[size];
            case UNICODE, BYTES -> {
                Object[] empty = new Object[size];
                Arrays.fill(empty, "");
                yield empty;
            }
        };
    }

    /** The number of elements that a buffer holds. */
    public static int length(Kind kind, Object buffer) {
        if (buffer instanceof Coded coded) {
            return coded.length();
        }
        int length = java.lang.reflect.Array.getLength(buffer);
        return kind.isComplex() ? length / 2 : length;
    }

    /** A new buffer with the elements of an array in C order. */
    public static Object gather(NdArray array) {
        if (array.buffer() instanceof Coded coded) {
            return coded.with((int[]) gather(codes(array, coded)));
        }
        Object target = allocate(array.kind(), array.size());
        copy(array, NdArray.of(array.dtype(), target, array.shape()));
        return target;
    }

    /** Copies elements of one array to another of the same shape and kind; correct where the two overlap only in whole. */
    public static void copy(NdArray source, NdArray target) {
        if (source.size() == 0) {
            return;
        }
        if (source.buffer() instanceof Coded || target.buffer() instanceof Coded) {
            copyObjects(source, target);
            return;
        }
        int width = source.kind().isComplex() ? 2 : 1;
        if (source.isContiguous() && target.isContiguous()) {
            System.arraycopy(
                    source.buffer(),
                    source.offset() * width,
                    target.buffer(),
                    target.offset() * width,
                    source.size() * width);
            return;
        }
        int axes = source.dimensions();
        if (axes == 0) {
            copyRun(source, source.offset(), 1, target, target.offset(), 1, 1);
            return;
        }
        int last = axes - 1;
        int run = source.shape()[last];
        int runs = source.size() / run;
        int[] index = new int[axes];
        int from = source.offset();
        int to = target.offset();
        for (int done = 0; done < runs; done++) {
            copyRun(source, from, source.strides()[last], target, to, target.strides()[last], run);
            for (int axis = last - 1; axis >= 0; axis--) {
                from += source.strides()[axis];
                to += target.strides()[axis];
                if (++index[axis] < source.shape()[axis]) {
                    break;
                }
                from -= source.strides()[axis] * source.shape()[axis];
                to -= target.strides()[axis] * source.shape()[axis];
                index[axis] = 0;
            }
        }
    }

    /** The codes of an array on a coded buffer, in the same window. */
    public static NdArray codes(NdArray array, Coded coded) {
        return NdArray.of(DType.INT32, coded.codes(), coded.length())
                .view(array.offset(), array.shape(), array.strides());
    }

    private static void copyObjects(NdArray source, NdArray target) {
        for (int i = 0; i < source.size(); i++) {
            setObject(target, target.position(i), getObject(source, source.position(i)));
        }
    }

    /** The reference at a position of the buffer. */
    public static @Nullable Object getObject(NdArray array, int position) {
        return array.buffer() instanceof Coded coded
                ? coded.get(position)
                : ((@Nullable Object[]) array.buffer())[position];
    }

    /** Stores a reference at a position of the buffer. */
    public static void setObject(NdArray array, int position, @Nullable Object value) {
        if (array.buffer() instanceof Coded coded) {
            coded.set(position, value);
        } else {
            ((@Nullable Object[]) array.buffer())[position] = value;
        }
    }

    private static void copyRun(NdArray source, int from, int fromStep, NdArray target, int to, int toStep, int count) {
        switch (source.buffer()) {
            case byte[] s -> {
                byte[] t = (byte[]) target.buffer();
                for (int i = 0, f = from, g = to; i < count; i++, f += fromStep, g += toStep) {
                    t[g] = s[f];
                }
            }
            case short[] s -> {
                short[] t = (short[]) target.buffer();
                for (int i = 0, f = from, g = to; i < count; i++, f += fromStep, g += toStep) {
                    t[g] = s[f];
                }
            }
            case int[] s -> {
                int[] t = (int[]) target.buffer();
                for (int i = 0, f = from, g = to; i < count; i++, f += fromStep, g += toStep) {
                    t[g] = s[f];
                }
            }
            case long[] s -> {
                long[] t = (long[]) target.buffer();
                for (int i = 0, f = from, g = to; i < count; i++, f += fromStep, g += toStep) {
                    t[g] = s[f];
                }
            }
            case float[] s
            when source.kind() == Kind.COMPLEX64 -> {
                float[] t = (float[]) target.buffer();
                for (int i = 0, f = from, g = to; i < count; i++, f += fromStep, g += toStep) {
                    t[2 * g] = s[2 * f];
                    t[2 * g + 1] = s[2 * f + 1];
                }
            }
            case float[] s -> {
                float[] t = (float[]) target.buffer();
                for (int i = 0, f = from, g = to; i < count; i++, f += fromStep, g += toStep) {
                    t[g] = s[f];
                }
            }
            case double[] s
            when source.kind() == Kind.COMPLEX128 -> {
                double[] t = (double[]) target.buffer();
                for (int i = 0, f = from, g = to; i < count; i++, f += fromStep, g += toStep) {
                    t[2 * g] = s[2 * f];
                    t[2 * g + 1] = s[2 * f + 1];
                }
            }
            case double[] s -> {
                double[] t = (double[]) target.buffer();
                for (int i = 0, f = from, g = to; i < count; i++, f += fromStep, g += toStep) {
                    t[g] = s[f];
                }
            }
            case Object[] s -> {
                Object[] t = (Object[]) target.buffer();
                for (int i = 0, f = from, g = to; i < count; i++, f += fromStep, g += toStep) {
                    t[g] = s[f];
                }
            }
            default -> throw new IllegalStateException("no such buffer");
        }
    }
}
