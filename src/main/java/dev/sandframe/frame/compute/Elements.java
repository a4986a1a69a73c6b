package dev.sandframe.frame.compute;

import dev.sandframe.frame.array.Cast;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;

/** Conversion of runs of elements to and from the widths in which kernels compute. */
final class Elements {
    private Elements() {}

    static void toDoubles(NdArray array, int position, int step, int count, double[] target, int at) {
        int p = position;
        switch (array.buffer()) {
            case double[] s
            when array.kind() == Kind.FLOAT64 -> {
                for (int i = at; i < at + count; i++, p += step) {
                    target[i] = s[p];
                }
            }
            case double[] s -> {
                for (int i = at; i < at + count; i++, p += step) {
                    target[i] = s[2 * p];
                }
            }
            case float[] s -> {
                int width = array.kind() == Kind.COMPLEX64 ? 2 : 1;
                for (int i = at; i < at + count; i++, p += step) {
                    target[i] = s[width * p];
                }
            }
            case long[] s
            when array.kind() == Kind.UINT64 -> {
                for (int i = at; i < at + count; i++, p += step) {
                    target[i] = Cast.unsignedToDouble(s[p]);
                }
            }
            case long[] s when step == 1 -> widen(s, position, count, target, at);
            case long[] s -> {
                for (int i = at; i < at + count; i++, p += step) {
                    target[i] = s[p];
                }
            }
            case int[] s
            when array.kind() == Kind.INT32 -> {
                for (int i = at; i < at + count; i++, p += step) {
                    target[i] = s[p];
                }
            }
            case int[] s -> {
                for (int i = at; i < at + count; i++, p += step) {
                    target[i] = s[p] & 0xffffffffL;
                }
            }
            case short[] s
            when array.kind() == Kind.FLOAT16 -> {
                for (int i = at; i < at + count; i++, p += step) {
                    target[i] = Float.float16ToFloat(s[p]);
                }
            }
            case short[] s -> {
                int mask = array.kind() == Kind.UINT16 ? 0xffff : -1;
                for (int i = at; i < at + count; i++, p += step) {
                    target[i] = s[p] & mask;
                }
            }
            case byte[] s -> {
                int mask = array.kind() == Kind.UINT8 ? 0xff : -1;
                for (int i = at; i < at + count; i++, p += step) {
                    target[i] = s[p] & mask;
                }
            }
            default ->
                throw new IllegalArgumentException(
                        "no numbers in " + array.kind().label());
        }
    }

    /** A conversion waits for the one before into the same register: here they take turns. */
    private static void widen(long[] s, int position, int count, double[] target, int at) {
        int by = position - at;
        int i = at;
        for (; i < at + count - 3; i += 4) {
            double a = s[i + by];
            double b = s[i + by + 1];
            double c = s[i + by + 2];
            double d = s[i + by + 3];
            target[i] = a;
            target[i + 1] = b;
            target[i + 2] = c;
            target[i + 3] = d;
        }
        for (; i < at + count; i++) {
            target[i] = s[i + by];
        }
    }

    static void toLongs(NdArray array, int position, int step, int count, long[] target, int at) {
        int p = position;
        switch (array.buffer()) {
            case short[] s
            when array.kind() == Kind.FLOAT16 -> {
                for (int i = at; i < at + count; i++, p += step) {
                    target[i] = Cast.truncate(Float.float16ToFloat(s[p]));
                }
            }
            case long[] s -> {
                for (int i = at; i < at + count; i++, p += step) {
                    target[i] = s[p];
                }
            }
            case int[] s -> {
                long mask = array.kind() == Kind.UINT32 ? 0xffffffffL : -1L;
                for (int i = at; i < at + count; i++, p += step) {
                    target[i] = s[p] & mask;
                }
            }
            case short[] s -> {
                int mask = array.kind() == Kind.UINT16 ? 0xffff : -1;
                for (int i = at; i < at + count; i++, p += step) {
                    target[i] = s[p] & mask;
                }
            }
            case byte[] s -> {
                int mask = array.kind() == Kind.UINT8 ? 0xff : -1;
                for (int i = at; i < at + count; i++, p += step) {
                    target[i] = s[p] & mask;
                }
            }
            case float[] s -> {
                int width = array.kind() == Kind.COMPLEX64 ? 2 : 1;
                for (int i = at; i < at + count; i++, p += step) {
                    target[i] = Cast.truncate(s[width * p]);
                }
            }
            case double[] s -> {
                int width = array.kind() == Kind.COMPLEX128 ? 2 : 1;
                for (int i = at; i < at + count; i++, p += step) {
                    target[i] = Cast.truncate(s[width * p]);
                }
            }
            default ->
                throw new IllegalArgumentException(
                        "no numbers in " + array.kind().label());
        }
    }

    /** Real and imaginary parts in turn. */
    static void toPairs(NdArray array, int position, int step, int count, double[] target, int at) {
        if (array.kind() == Kind.COMPLEX128) {
            double[] s = (double[]) array.buffer();
            int p = position;
            for (int i = at; i < at + count; i++, p += step) {
                target[2 * i] = s[2 * p];
                target[2 * i + 1] = s[2 * p + 1];
            }
            return;
        }
        if (array.kind() == Kind.COMPLEX64) {
            float[] s = (float[]) array.buffer();
            int p = position;
            for (int i = at; i < at + count; i++, p += step) {
                target[2 * i] = s[2 * p];
                target[2 * i + 1] = s[2 * p + 1];
            }
            return;
        }
        double[] parts = new double[count];
        toDoubles(array, position, step, count, parts, 0);
        for (int i = 0; i < count; i++) {
            target[2 * (at + i)] = parts[i];
            target[2 * (at + i) + 1] = 0;
        }
    }

    /** Stores doubles as elements of a contiguous buffer, from a position on. */
    static void storeDoubles(double[] source, int count, Object buffer, int position) {
        switch (buffer) {
            case double[] t -> System.arraycopy(source, 0, t, position, count);
            case float[] t -> {
                for (int i = 0; i < count; i++) {
                    t[position + i] = (float) source[i];
                }
            }
            case short[] t -> {
                for (int i = 0; i < count; i++) {
                    t[position + i] = Float.floatToFloat16((float) source[i]);
                }
            }
            default -> throw new IllegalArgumentException("no floating buffer");
        }
    }

    /** Stores the low bits of longs as elements of a contiguous buffer, from a position on. */
    static void storeLongs(long[] source, int count, Object buffer, int position) {
        switch (buffer) {
            case long[] t -> System.arraycopy(source, 0, t, position, count);
            case int[] t -> {
                for (int i = 0; i < count; i++) {
                    t[position + i] = (int) source[i];
                }
            }
            case short[] t -> {
                for (int i = 0; i < count; i++) {
                    t[position + i] = (short) source[i];
                }
            }
            case byte[] t -> {
                for (int i = 0; i < count; i++) {
                    t[position + i] = (byte) source[i];
                }
            }
            default -> throw new IllegalArgumentException("no integer buffer");
        }
    }
}
