package dev.sandframe.frame.compute;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.array.Cast;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.array.TimeUnit;
import java.util.function.DoubleUnaryOperator;

/** Unary operations on numbers, bools and times. */
public final class Unary {
    private Unary() {}

    /** @param type the type to compute in, which is the result's too unless the operation is a test */
    public static NdArray apply(UnaryOp op, NdArray x, DType type, FloatStatus status) {
        if (op.isTest()) {
            return test(op, x);
        }
        return switch (type.kind()) {
            case FLOAT16, FLOAT32, FLOAT64 -> doubles(op, x, type, status);
            case COMPLEX64, COMPLEX128 -> ComplexMath.unary(op, x, type, status);
            case OBJECT, UNICODE, BYTES -> throw FrameException.typeError("objects are computed in Python");
            case BOOL -> op == UnaryOp.INVERT && x.kind() == Kind.BOOL ? inverted(x) : longs(op, x, type, status);
            default -> longs(op, x, type, status);
        };
    }

    /** The operation on one number, as on the elements of a float64 array; a test is not meant. */
    public static double of(UnaryOp op, double x) {
        return FloatMath.unary(op).applyAsDouble(x);
    }

    private static NdArray inverted(NdArray x) {
        byte[] a = x.booleans();
        NdArray result = NdArray.zeros(DType.BOOL, x.shape());
        byte[] r = (byte[]) result.buffer();
        Blocks.each(r.length, (start, n) -> ByteLoops.invert(a, r, start, n));
        return result;
    }

    /** Whether each number is other than zero. */
    public static NdArray truth(NdArray x) {
        return x.kind() == Kind.BOOL ? x : Cast.to(x, DType.BOOL);
    }

    private static NdArray doubles(UnaryOp op, NdArray x, DType type, FloatStatus status) {
        DoubleBlocks a = new DoubleBlocks(x);
        NdArray result = NdArray.zeros(type, x.shape());
        boolean direct = result.buffer() instanceof double[];
        double[] r = direct ? (double[]) result.buffer() : new double[Blocks.SIZE];
        DoubleUnaryOperator f = FloatMath.unary(op, type.kind());
        Blocks.each(result.size(), (start, n) -> {
            a.load(start, n);
            int at = direct ? start : 0;
            map(op, f, a.values(), a.offset(), r, at, n);
            if (!direct) {
                FloatMath.round(r, n, type.kind());
                Elements.storeDoubles(r, n, result.buffer(), start);
            }
            status.note(op, a.values(), a.offset(), r, at, n);
        });
        return result;
    }

    private static void map(UnaryOp op, DoubleUnaryOperator f, double[] x, int xo, double[] r, int ro, int n) {
        switch (op) {
            case NEGATIVE -> {
                for (int i = 0; i < n; i++) {
                    r[ro + i] = -x[xo + i];
                }
            }
            case ABSOLUTE -> {
                for (int i = 0; i < n; i++) {
                    r[ro + i] = Math.abs(x[xo + i]);
                }
            }
            case SQUARE -> {
                for (int i = 0; i < n; i++) {
                    r[ro + i] = x[xo + i] * x[xo + i];
                }
            }
            case SQRT -> {
                for (int i = 0; i < n; i++) {
                    r[ro + i] = Math.sqrt(x[xo + i]);
                }
            }
            case FLOOR -> {
                for (int i = 0; i < n; i++) {
                    r[ro + i] = Math.floor(x[xo + i]);
                }
            }
            case RINT -> {
                for (int i = 0; i < n; i++) {
                    r[ro + i] = Math.rint(x[xo + i]);
                }
            }
            default -> {
                for (int i = 0; i < n; i++) {
                    r[ro + i] = f.applyAsDouble(x[xo + i]);
                }
            }
        }
    }

    private static NdArray longs(UnaryOp op, NdArray x, DType type, FloatStatus status) {
        LongBlocks a = new LongBlocks(x);
        NdArray result = NdArray.zeros(type, x.shape());
        boolean direct = result.buffer() instanceof long[];
        long[] r = direct ? (long[]) result.buffer() : new long[Blocks.SIZE];
        boolean unsigned = type.kind().isUnsigned();
        Blocks.each(result.size(), (start, n) -> {
            a.load(start, n);
            int at = direct ? start : 0;
            map(op, unsigned, type, a.values(), a.offset(), r, at, n, status);
            if (!direct) {
                Elements.storeLongs(r, n, result.buffer(), start);
            }
        });
        return result;
    }

    private static void map(
            UnaryOp op, boolean unsigned, DType type, long[] x, int xo, long[] r, int ro, int n, FloatStatus status) {
        switch (op) {
            case NEGATIVE -> {
                for (int i = 0; i < n; i++) {
                    r[ro + i] = -x[xo + i];
                }
            }
            case POSITIVE, FLOOR, CEIL, TRUNC, RINT -> System.arraycopy(x, xo, r, ro, n);
            case ABSOLUTE -> {
                for (int i = 0; i < n; i++) {
                    r[ro + i] = unsigned ? x[xo + i] : Math.abs(x[xo + i]);
                }
            }
            case SIGN -> {
                for (int i = 0; i < n; i++) {
                    long v = x[xo + i];
                    boolean missing = type.kind().isTime() && v == TimeUnit.NAT;
                    r[ro + i] = missing ? v : unsigned ? (v == 0 ? 0 : 1) : Long.signum(v);
                }
            }
            case SQUARE -> {
                for (int i = 0; i < n; i++) {
                    r[ro + i] = x[xo + i] * x[xo + i];
                }
            }
            case INVERT -> {
                long mask = type.is(Kind.BOOL) ? 1 : -1;
                for (int i = 0; i < n; i++) {
                    r[ro + i] = x[xo + i] ^ mask;
                }
            }
            case RECIPROCAL -> {
                for (int i = 0; i < n; i++) {
                    long v = x[xo + i];
                    if (v == 0) {
                        status.raise(FloatStatus.DIVIDE);
                    }
                    r[ro + i] = v == 0 ? lowest(type.kind()) : v == 1 ? 1 : v == -1 && !unsigned ? -1 : 0;
                }
            }
            case BIT_COUNT -> {
                for (int i = 0; i < n; i++) {
                    r[ro + i] = Long.bitCount(unsigned ? x[xo + i] : Math.abs(x[xo + i]));
                }
            }
            default -> throw new IllegalArgumentException("no operation on integers: " + op);
        }
    }

    private static long lowest(Kind kind) {
        return kind.isUnsigned() ? 0 : -1L << (8 * kind.itemSize() - 1);
    }

    private static NdArray test(UnaryOp op, NdArray x) {
        NdArray result = NdArray.zeros(DType.BOOL, x.shape());
        byte[] r = (byte[]) result.buffer();
        if (x.kind().isTime()) {
            LongBlocks a = new LongBlocks(x);
            Blocks.each(r.length, (start, n) -> {
                a.load(start, n);
                long[] v = a.values();
                int o = a.offset();
                switch (op) {
                    case ISNAN -> {
                        for (int i = 0; i < n; i++) {
                            r[start + i] = (byte) (v[o + i] == TimeUnit.NAT ? 1 : 0);
                        }
                    }
                    case ISFINITE -> {
                        for (int i = 0; i < n; i++) {
                            r[start + i] = (byte) (v[o + i] == TimeUnit.NAT ? 0 : 1);
                        }
                    }
                    default -> {}
                }
            });
        } else if (x.kind().isComplex()) {
            return ComplexMath.test(op, x);
        } else if (x.kind().isFloating()) {
            DoubleBlocks a = new DoubleBlocks(x);
            Blocks.each(r.length, (start, n) -> {
                a.load(start, n);
                test(op, a.values(), a.offset(), r, start, n);
            });
        } else {
            LongBlocks a = new LongBlocks(x);
            Blocks.each(r.length, (start, n) -> {
                a.load(start, n);
                for (int i = 0; i < n; i++) {
                    boolean negative = op == UnaryOp.SIGNBIT
                            && a.values()[a.offset() + i] < 0
                            && !x.kind().isUnsigned();
                    r[start + i] = (byte) (op == UnaryOp.ISFINITE || negative ? 1 : 0);
                }
            });
        }
        return result;
    }

    static void test(UnaryOp op, double[] x, int xo, byte[] r, int ro, int n) {
        switch (op) {
            case ISNAN -> DoubleLoops.isNaN(x, xo, r, ro, n);
            case ISINF -> {
                for (int i = 0; i < n; i++) {
                    r[ro + i] = (byte) (Math.abs(x[xo + i]) == Double.POSITIVE_INFINITY ? 1 : 0);
                }
            }
            case ISFINITE -> {
                for (int i = 0; i < n; i++) {
                    r[ro + i] = (byte) (Math.abs(x[xo + i]) <= Double.MAX_VALUE ? 1 : 0);
                }
            }
            case SIGNBIT -> {
                for (int i = 0; i < n; i++) {
                    r[ro + i] = (byte) (Double.doubleToRawLongBits(x[xo + i]) < 0 ? 1 : 0);
                }
            }
            default -> throw new IllegalArgumentException("no test: " + op);
        }
    }
}
