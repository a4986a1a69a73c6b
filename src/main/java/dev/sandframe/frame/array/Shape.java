package dev.sandframe.frame.array;

import org.jspecify.annotations.Nullable;

/** Arithmetic on extents and strides. */
public final class Shape {
    private Shape() {}

    /** The number of elements; 1 for no axes. */
    public static int size(int[] shape) {
        long size = 1;
        for (int extent : shape) {
            size *= extent;
            if (size > Integer.MAX_VALUE - 8) {
                throw new OutOfMemoryError("array of " + size + " elements or more");
            }
        }
        return (int) size;
    }

    /** The strides of a shape in C order. */
    public static int[] rowMajor(int[] shape) {
        int[] strides = new int[shape.length];
        int stride = 1;
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            strides[axis] = stride;
            stride *= Math.max(shape[axis], 1);
        }
        return strides;
    }

    /** Whether elements with these strides follow each other in C order. */
    public static boolean isRowMajor(int[] shape, int[] strides) {
        int expected = 1;
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            if (shape[axis] == 0) {
                return true;
            }
            if (shape[axis] != 1 && strides[axis] != expected) {
                return false;
            }
            expected *= shape[axis];
        }
        return true;
    }

    /** The shape that both broadcast to, or {@code null} when there is none. */
    public static int @Nullable [] broadcast(int[] a, int[] b) {
        int[] result = new int[Math.max(a.length, b.length)];
        for (int i = 1; i <= result.length; i++) {
            int x = i <= a.length ? a[a.length - i] : 1;
            int y = i <= b.length ? b[b.length - i] : 1;
            if (x != y && x != 1 && y != 1) {
                return null;
            }
            result[result.length - i] = x == 1 ? y : x;
        }
        return result;
    }

    /** The strides that show a shape as a larger one: 0 along stretched axes. */
    static int[] broadcastStrides(int[] shape, int[] strides, int[] target) {
        int[] result = new int[target.length];
        for (int i = 1; i <= shape.length; i++) {
            result[target.length - i] =
                    shape[shape.length - i] == 1 && target[target.length - i] != 1 ? 0 : strides[shape.length - i];
        }
        return result;
    }
}
