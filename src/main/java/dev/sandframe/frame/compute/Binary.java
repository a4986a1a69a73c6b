package dev.sandframe.frame.compute;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.array.Cast;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.array.Shape;

/** Binary operations on numbers, bools and times with broadcasting. */
public final class Binary {
    private Binary() {}

    /**
     * @param type the type to compute in, which is the result's too unless the operation is a comparison; operands of times
     *     must have its unit, and {@code NaT} spreads
     */
    public static NdArray apply(BinaryOp op, NdArray x, NdArray y, DType type, FloatStatus status) {
        int[] shape = shape(x, y);
        return switch (type.kind()) {
            case FLOAT16, FLOAT32, FLOAT64 ->
                doubles(op, x.broadcastTo(shape), y.broadcastTo(shape), type, shape, status);
            case COMPLEX64, COMPLEX128 ->
                ComplexMath.binary(op, x.broadcastTo(shape), y.broadcastTo(shape), type, shape, status);
            case BOOL -> booleans(op, x.broadcastTo(shape), y.broadcastTo(shape), shape, status);
            case OBJECT, UNICODE, BYTES -> throw FrameException.typeError("objects are computed in Python");
            default -> longs(op, x.broadcastTo(shape), y.broadcastTo(shape), type, shape, status);
        };
    }

    /** The common shape of two operands. */
    public static int[] shape(NdArray x, NdArray y) {
        int[] shape = Shape.broadcast(x.shape(), y.shape());
        if (shape == null) {
            throw FrameException.valueError("operands could not be broadcast together with shapes "
                    + Shapes.text(x.shape()) + " " + Shapes.text(y.shape()) + " ");
        }
        return shape;
    }

    private static NdArray doubles(BinaryOp op, NdArray x, NdArray y, DType type, int[] shape, FloatStatus status) {
        DoubleBlocks a = new DoubleBlocks(narrowed(x, type));
        DoubleBlocks b = new DoubleBlocks(narrowed(y, type));
        if (op.isComparison()) {
            NdArray result = NdArray.zeros(DType.BOOL, shape);
            byte[] r = (byte[]) result.buffer();
            boolean ordered = op != BinaryOp.EQUAL && op != BinaryOp.NOT_EQUAL;
            if (ordered && b.isConstant() && !Double.isNaN(b.values()[0])) {
                double number = b.values()[0];
                Blocks.each(r.length, (start, n) -> {
                    a.load(start, n);
                    DoubleLoops.compareWith(op, a.values(), a.offset(), number, r, start, n);
                });
                return result;
            }
            Blocks.each(r.length, (start, n) -> {
                a.load(start, n);
                b.load(start, n);
                DoubleLoops.compare(op, a.values(), a.offset(), b.values(), b.offset(), r, start, n);
            });
            return result;
        }
        NdArray result = NdArray.zeros(type, shape);
        if (result.buffer() instanceof double[] r) {
            Blocks.each(r.length, (start, n) -> {
                a.load(start, n);
                b.load(start, n);
                DoubleLoops.apply(op, a.values(), a.offset(), b.values(), b.offset(), r, start, n);
                status.note(op, a.values(), a.offset(), b.values(), b.offset(), r, start, n);
            });
        } else {
            double[] block = new double[Blocks.SIZE];
            Blocks.each(result.size(), (start, n) -> {
                a.load(start, n);
                b.load(start, n);
                if (op == BinaryOp.NEXTAFTER) {
                    FloatMath.nextAfter(a.values(), a.offset(), b.values(), b.offset(), block, n, type.kind());
                } else {
                    DoubleLoops.apply(op, a.values(), a.offset(), b.values(), b.offset(), block, 0, n);
                }
                FloatMath.round(block, n, type.kind());
                status.note(op, a.values(), a.offset(), b.values(), b.offset(), block, 0, n);
                Elements.storeDoubles(block, n, result.buffer(), start);
            });
        }
        return result;
    }

    /** A wider operand is a number of Python's: it takes the type that is computed in first. */
    private static NdArray narrowed(NdArray operand, DType type) {
        return operand.kind().itemSize() > type.kind().itemSize() && operand.size() > 0
                ? Cast.to(operand.view(operand.offset(), new int[0], new int[0]), type)
                        .broadcastTo(operand.shape())
                : operand;
    }

    private static NdArray longs(BinaryOp op, NdArray x, NdArray y, DType type, int[] shape, FloatStatus status) {
        LongBlocks a = new LongBlocks(x);
        LongBlocks b = new LongBlocks(y);
        boolean unsigned = type.kind().isUnsigned();
        boolean time = type.kind().isTime();
        if (op.isComparison()) {
            NdArray result = NdArray.zeros(DType.BOOL, shape);
            byte[] r = (byte[]) result.buffer();
            long flip = type.is(Kind.UINT64) ? Long.MIN_VALUE : 0;
            Blocks.each(r.length, (start, n) -> {
                a.load(start, n);
                b.load(start, n);
                LongLoops.compare(op, flip, a.values(), a.offset(), b.values(), b.offset(), r, start, n);
                if (time) {
                    LongLoops.settleNat(op, a.values(), a.offset(), b.values(), b.offset(), r, start, n);
                }
            });
            return result;
        }
        NdArray result = NdArray.zeros(type, shape);
        long[] direct = result.buffer() instanceof long[] l ? l : null;
        long[] r = direct != null ? direct : new long[Blocks.SIZE];
        Blocks.each(result.size(), (start, n) -> {
            a.load(start, n);
            b.load(start, n);
            int at = direct != null ? start : 0;
            LongLoops.apply(op, unsigned, a.values(), a.offset(), b.values(), b.offset(), r, at, n, status);
            if (time) {
                LongLoops.spreadNat(a.values(), a.offset(), b.values(), b.offset(), r, at, n);
            }
            if (direct == null) {
                Elements.storeLongs(r, n, result.buffer(), start);
            }
        });
        return result;
    }

    private static NdArray booleans(BinaryOp op, NdArray x, NdArray y, int[] shape, FloatStatus status) {
        if (x.kind() != Kind.BOOL || y.kind() != Kind.BOOL) {
            return booleans(op, Unary.truth(x), Unary.truth(y), shape, status);
        }
        BinaryOp logical = switch (op) {
            case ADD, MAXIMUM, FMAX, BITWISE_OR -> BinaryOp.BITWISE_OR;
            case MULTIPLY, MINIMUM, FMIN, BITWISE_AND -> BinaryOp.BITWISE_AND;
            case NOT_EQUAL, BITWISE_XOR -> BinaryOp.BITWISE_XOR;
            default -> op;
        };
        if (logical != BinaryOp.BITWISE_AND && logical != BinaryOp.BITWISE_OR && logical != BinaryOp.BITWISE_XOR) {
            return longs(op, x, y, DType.BOOL, shape, status);
        }
        NdArray result = NdArray.zeros(DType.BOOL, shape);
        byte[] r = (byte[]) result.buffer();
        byte[] a = x.booleans();
        byte[] b = y.booleans();
        Blocks.each(r.length, (start, n) -> ByteLoops.apply(logical, a, b, r, start, n));
        return result;
    }
}
