package dev.sandframe.frame.array;

import dev.sandframe.frame.Interruption;
import org.jspecify.annotations.Nullable;

/** Conversion between element types as numpy's {@code astype} with C semantics: truncation, wrapping, no checks. */
public final class Cast {
    private static final double TWO_63 = 0x1p63;
    private static final int BLOCK = 2048;

    private Cast() {}

    /** A copy under another numeric or time type; references are not converted here. */
    public static NdArray to(NdArray array, DType target) {
        Kind from = array.kind();
        Kind kind = target.kind();
        if (from == kind) {
            return array.reinterpret(target).copy();
        }
        return NdArray.of(target, convert(array, kind), array.shape());
    }

    private static Object convert(NdArray array, Kind kind) {
        return switch (kind) {
            case BOOL -> toBooleans(array);
            case INT8, UINT8 -> narrowToBytes(toInts(array));
            case INT16, UINT16 -> narrowToShorts(toInts(array));
            case INT32 -> narrowToInts(toInts(array));
            case UINT32 -> narrowToInts(toLongs(array));
            case UINT64 -> array.kind().isFloating() ? toUnsignedLongs(toDoubles(array)) : own(array, toLongs(array));
            case INT64, DATETIME64, TIMEDELTA64 -> own(array, toLongs(array));
            case FLOAT16 -> Halves.ofDoubles(toDoubles(array));
            case FLOAT32 -> toFloats(array);
            case FLOAT64 -> own(array, toDoubles(array));
            case COMPLEX64 -> narrowed(toPairs(array));
            case COMPLEX128 -> toPairs(array);
            case OBJECT, UNICODE, BYTES -> throw new IllegalArgumentException("references are boxed elsewhere");
        };
    }

    @SuppressWarnings("ReferenceEquality")
    private static Object own(NdArray array, Object values) {
        if (values != array.buffer()) {
            return values;
        }
        return values instanceof long[] l ? l.clone() : ((double[]) values).clone();
    }

    /** The elements as longs of which the low bits count; floats as the processor makes 32 bits of them, the least where it cannot. */
    private static long[] toInts(NdArray array) {
        long[] r = toLongs(array);
        if (array.kind().isFloating() || array.kind().isComplex()) {
            for (int i = 0; i < r.length; i++) {
                if (r[i] != (int) r[i]) {
                    r[i] = Integer.MIN_VALUE;
                }
            }
        }
        return r;
    }

    /** The elements as longs, truncated; NaN and what is out of range give the smallest long, as on x86-64. */
    static long[] toLongs(NdArray array) {
        Object b = array.whole().buffer();
        int n = array.size();
        if (b instanceof long[] l) {
            return l;
        }
        long[] r = new long[n];
        switch (array.kind()) {
            case BOOL, INT8 -> {
                byte[] s = (byte[]) b;
                for (int i = 0; i < n; i++) {
                    r[i] = s[i];
                }
            }
            case UINT8 -> {
                byte[] s = (byte[]) b;
                for (int i = 0; i < n; i++) {
                    r[i] = s[i] & 0xff;
                }
            }
            case INT16 -> {
                short[] s = (short[]) b;
                for (int i = 0; i < n; i++) {
                    r[i] = s[i];
                }
            }
            case UINT16 -> {
                short[] s = (short[]) b;
                for (int i = 0; i < n; i++) {
                    r[i] = s[i] & 0xffff;
                }
            }
            case INT32 -> {
                int[] s = (int[]) b;
                for (int i = 0; i < n; i++) {
                    r[i] = s[i];
                }
            }
            case UINT32 -> {
                int[] s = (int[]) b;
                for (int i = 0; i < n; i++) {
                    r[i] = s[i] & 0xffffffffL;
                }
            }
            case FLOAT16 -> {
                short[] s = (short[]) b;
                for (int i = 0; i < n; i++) {
                    r[i] = truncate(Float.float16ToFloat(s[i]));
                }
            }
            case FLOAT32 -> {
                float[] s = (float[]) b;
                for (int i = 0; i < n; i++) {
                    r[i] = truncate(s[i]);
                }
            }
            case COMPLEX64 -> {
                float[] s = (float[]) b;
                for (int i = 0; i < n; i++) {
                    r[i] = truncate(s[2 * i]);
                }
            }
            case FLOAT64 -> {
                double[] s = (double[]) b;
                for (int start = 0; start < n; start += BLOCK) {
                    truncate(s, r, start, Math.min(n, start + BLOCK));
                }
            }
            case COMPLEX128 -> {
                double[] s = (double[]) b;
                for (int i = 0; i < n; i++) {
                    r[i] = truncate(s[2 * i]);
                }
            }
            default ->
                throw new IllegalArgumentException(
                        "no numbers in " + array.kind().label());
        }
        return r;
    }

    /** A double as a long, truncated towards zero as the processor does it. */
    public static long truncate(double value) {
        return value >= -TWO_63 && value < TWO_63 ? (long) value : Long.MIN_VALUE;
    }

    /** The doubles of an array as longs, truncated; {@code null} where one is NaN or out of range. */
    public static @Nullable NdArray truncatedOrNull(NdArray array) {
        double[] s = toDoubles(array);
        long[] r = new long[s.length];
        for (int start = 0; start < s.length; start += BLOCK) {
            Interruption.check();
            if (!truncate(s, r, start, Math.min(s.length, start + BLOCK))) {
                return null;
            }
        }
        return NdArray.of(DType.INT64, r, array.shape());
    }

    /** The same from {@code start} to {@code end}: without jumps where all are in range, as they nearly always are, and whether. */
    private static boolean truncate(double[] s, long[] r, int start, int end) {
        long limit = Double.doubleToRawLongBits(TWO_63);
        long signs = -1;
        for (int i = start; i < end; i++) {
            double value = s[i];
            r[i] = (long) value;
            // As bits, sizes are in the order of the numbers, and NaN is above all.
            signs &= (Double.doubleToRawLongBits(value) & Long.MAX_VALUE) - limit;
        }
        if (signs >= 0) {
            for (int i = start; i < end; i++) {
                r[i] = truncate(s[i]);
            }
        }
        return signs < 0;
    }

    /** A long that stands for an unsigned number, as the nearest double. */
    public static double unsignedToDouble(long value) {
        if (value >= 0) {
            return value;
        }
        return ((value >>> 1) | (value & 1)) * 2.0;
    }

    static double[] toDoubles(NdArray array) {
        Object b = array.whole().buffer();
        int n = array.size();
        if (b instanceof double[] d && array.kind() == Kind.FLOAT64) {
            return d;
        }
        double[] r = new double[n];
        switch (b) {
            case float[] s
            when array.kind() == Kind.COMPLEX64 -> {
                for (int i = 0; i < n; i++) {
                    r[i] = s[2 * i];
                }
            }
            case float[] s -> {
                for (int i = 0; i < n; i++) {
                    r[i] = s[i];
                }
            }
            case short[] s
            when array.kind() == Kind.FLOAT16 -> {
                for (int i = 0; i < n; i++) {
                    r[i] = Float.float16ToFloat(s[i]);
                }
            }
            case double[] s -> {
                for (int i = 0; i < n; i++) {
                    r[i] = s[2 * i];
                }
            }
            case long[] s
            when array.kind() == Kind.UINT64 -> {
                for (int i = 0; i < n; i++) {
                    r[i] = unsignedToDouble(s[i]);
                }
            }
            default -> {
                long[] s = toLongs(array);
                int i = 0;
                // A conversion waits for the one before into the same register: here they take turns.
                for (; i < n - 3; i += 4) {
                    double a = s[i];
                    double c = s[i + 1];
                    double d = s[i + 2];
                    double e = s[i + 3];
                    r[i] = a;
                    r[i + 1] = c;
                    r[i + 2] = d;
                    r[i + 3] = e;
                }
                for (; i < n; i++) {
                    r[i] = s[i];
                }
            }
        }
        return r;
    }

    private static float[] toFloats(NdArray array) {
        return narrowed(toDoubles(array));
    }

    private static byte[] toBooleans(NdArray array) {
        byte[] r = new byte[array.size()];
        if (array.kind().isComplex()) {
            double[] s = toPairs(array);
            for (int i = 0; i < r.length; i++) {
                r[i] = (byte) (s[2 * i] != 0 || s[2 * i + 1] != 0 ? 1 : 0);
            }
        } else if (array.kind().isFloating()) {
            double[] s = toDoubles(array);
            for (int i = 0; i < r.length; i++) {
                r[i] = (byte) (s[i] != 0 ? 1 : 0);
            }
        } else {
            long[] s = toLongs(array);
            for (int i = 0; i < r.length; i++) {
                r[i] = (byte) (s[i] != 0 ? 1 : 0);
            }
        }
        return r;
    }

    private static long[] toUnsignedLongs(double[] s) {
        long[] r = new long[s.length];
        for (int i = 0; i < r.length; i++) {
            r[i] = s[i] >= TWO_63 ? truncate(s[i] - TWO_63) ^ Long.MIN_VALUE : truncate(s[i]);
        }
        return r;
    }

    /** Real and imaginary parts in turn; the buffer itself where it already is that. */
    public static double[] toPairs(NdArray array) {
        Object b = array.whole().buffer();
        if (array.kind() == Kind.COMPLEX128) {
            return (double[]) b;
        }
        double[] r = new double[2 * array.size()];
        if (array.kind() == Kind.COMPLEX64) {
            float[] s = (float[]) b;
            for (int i = 0; i < s.length; i++) {
                r[i] = s[i];
            }
            return r;
        }
        double[] s = toDoubles(array);
        for (int i = 0; i < s.length; i++) {
            r[2 * i] = s[i];
        }
        return r;
    }

    private static float[] narrowed(double[] s) {
        float[] r = new float[s.length];
        for (int i = 0; i < r.length; i++) {
            r[i] = (float) s[i];
        }
        return r;
    }

    /** The low byte of each number. */
    public static byte[] narrowToBytes(long[] s) {
        byte[] r = new byte[s.length];
        for (int i = 0; i < r.length; i++) {
            r[i] = (byte) s[i];
        }
        return r;
    }

    /** The low 16 bits of each number. */
    public static short[] narrowToShorts(long[] s) {
        short[] r = new short[s.length];
        for (int i = 0; i < r.length; i++) {
            r[i] = (short) s[i];
        }
        return r;
    }

    /** The low 32 bits of each number. */
    public static int[] narrowToInts(long[] s) {
        int[] r = new int[s.length];
        for (int i = 0; i < r.length; i++) {
            r[i] = (int) s[i];
        }
        return r;
    }

    /** An array of an integer, bool or time kind from longs, narrowed; the longs are not copied where they already fit. */
    public static NdArray fromLongs(long[] values, DType target, int[] shape) {
        Object buffer = switch (target.kind()) {
            case BOOL, INT8, UINT8 -> narrowToBytes(values);
            case INT16, UINT16 -> narrowToShorts(values);
            case INT32, UINT32 -> narrowToInts(values);
            case INT64, UINT64, DATETIME64, TIMEDELTA64 -> values;
            default ->
                throw new IllegalArgumentException(
                        "no integers in " + target.kind().label());
        };
        return NdArray.of(target, buffer, shape);
    }

    /** An array of a complex kind from pairs of doubles, which are not copied where they already fit. */
    public static NdArray fromPairs(double[] pairs, DType target, int[] shape) {
        return target.is(Kind.COMPLEX64)
                ? NdArray.of(target, narrowed(pairs), shape)
                : NdArray.of(target, pairs, shape);
    }

    /** An array of a floating kind from doubles; the doubles are not copied where they already fit. */
    public static NdArray fromDoubles(double[] values, DType target, int[] shape) {
        return target.is(Kind.FLOAT32) || target.is(Kind.FLOAT16)
                ? to(NdArray.of(DType.FLOAT64, values, shape), target)
                : NdArray.of(target, values, shape);
    }
}
