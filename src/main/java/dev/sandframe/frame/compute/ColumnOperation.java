package dev.sandframe.frame.compute;

import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import org.jspecify.annotations.Nullable;

/**
 * The operations of columns that need no word in Python: of 64-bit integers, floats and truths with columns of the same length
 * or with plain numbers. Nothing is told of floating-point exceptions, as pandas tells nothing.
 */
public final class ColumnOperation {
    private ColumnOperation() {}

    /** The result, or {@code null} where Python is to decide. */
    public static @Nullable NdArray of(String name, NdArray x, NdArray y) {
        BinaryOp op = operation(name);
        if (op == null || x.dimensions() != 1 || y.dimensions() == 1 && x.size() != y.size()) {
            return null;
        }
        DType type = type(op, x.kind(), y.kind());
        return type == null ? null : Binary.apply(op, x, y, type, new FloatStatus(false));
    }

    /** The same of a table with one of the same shape, a row, or a number. */
    static @Nullable NdArray ofTable(String name, NdArray table, NdArray other) {
        BinaryOp op = operation(name);
        DType type = op == null ? null : type(op, table.kind(), other.kind());
        return op == null || type == null ? null : Binary.apply(op, table, other, type, new FloatStatus(false));
    }

    private static @Nullable BinaryOp operation(String name) {
        return switch (name) {
            case "add" -> BinaryOp.ADD;
            case "sub" -> BinaryOp.SUBTRACT;
            case "mul" -> BinaryOp.MULTIPLY;
            case "truediv" -> BinaryOp.DIVIDE;
            case "eq" -> BinaryOp.EQUAL;
            case "ne" -> BinaryOp.NOT_EQUAL;
            case "lt" -> BinaryOp.LESS;
            case "le" -> BinaryOp.LESS_EQUAL;
            case "gt" -> BinaryOp.GREATER;
            case "ge" -> BinaryOp.GREATER_EQUAL;
            case "and" -> BinaryOp.BITWISE_AND;
            case "or" -> BinaryOp.BITWISE_OR;
            case "xor" -> BinaryOp.BITWISE_XOR;
            default -> null;
        };
    }

    /** What is computed in. */
    private static @Nullable DType type(BinaryOp op, Kind x, Kind y) {
        if (op == BinaryOp.BITWISE_AND || op == BinaryOp.BITWISE_OR || op == BinaryOp.BITWISE_XOR) {
            return x == Kind.BOOL && y == Kind.BOOL ? DType.BOOL : null;
        }
        boolean whole = x == Kind.INT64 && y == Kind.INT64;
        if (!whole && !(isNumber(x) && isNumber(y))) {
            return null;
        }
        return whole && op != BinaryOp.DIVIDE ? DType.INT64 : DType.FLOAT64;
    }

    private static boolean isNumber(Kind kind) {
        return kind == Kind.INT64 || kind == Kind.FLOAT64;
    }
}
