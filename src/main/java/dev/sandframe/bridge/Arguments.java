package dev.sandframe.bridge;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.NdArray;
import java.math.BigInteger;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** What Python passed to a verb, read by position and type; a wrong type is a {@code TypeError} for the guest. */
final class Arguments {
    private final Value[] values;

    Arguments(Value[] values) {
        this.values = values;
    }

    int count() {
        return values.length;
    }

    Value value(int i) {
        if (i >= values.length) {
            throw FrameException.typeError("kernel function needs more than " + values.length + " arguments");
        }
        return values[i];
    }

    boolean isNone(int i) {
        return i >= values.length || values[i].isNull();
    }

    NdArray array(int i) {
        return handle(i, NdArray.class);
    }

    /** An array that a verb is about to write to. */
    NdArray target(int i) {
        NdArray array = array(i);
        if (!array.isWritable()) {
            throw FrameException.valueError("assignment destination is read-only");
        }
        return array;
    }

    /** An array, or a bool, int, float or str as an array without axes. */
    NdArray operand(int i) {
        return operand(value(i), i);
    }

    /** A list or tuple of such. */
    NdArray[] operands(int i) {
        Value list = value(i);
        NdArray[] result = new NdArray[length(list, i)];
        for (int k = 0; k < result.length; k++) {
            result[k] = operand(list.getArrayElement(k), i);
        }
        return result;
    }

    private static NdArray operand(Value value, int i) {
        NdArray array = Handle.heldOrNull(value, NdArray.class);
        if (array != null) {
            return array;
        }
        if (value.isBoolean()) {
            return NdArray.of(DType.BOOL, new byte[] {(byte) (value.asBoolean() ? 1 : 0)});
        }
        return switch (value.as(Object.class)) {
            case Integer n -> NdArray.of(DType.INT64, new long[] {n});
            case Long n -> NdArray.of(DType.INT64, new long[] {n});
            case BigInteger n -> NdArray.of(DType.UINT64, new long[] {n.longValue()});
            case Number n -> NdArray.of(DType.FLOAT64, new double[] {value.asDouble()});
            case String s -> NdArray.of(DType.OBJECT, new Object[] {s});
            default -> throw FrameException.typeError("kernel argument " + i + " is neither an array nor a scalar");
        };
    }

    @Nullable
    NdArray arrayOrNull(int i) {
        return isNone(i) ? null : array(i);
    }

    /** A Java object that Python holds. */
    <T> T handle(int i, Class<T> type) {
        T held = Handle.heldOrNull(value(i), type);
        if (held == null) {
            throw FrameException.typeError("kernel argument " + i + " is no handle of the kind expected");
        }
        return held;
    }

    /** A list or tuple of arrays. */
    NdArray[] arrays(int i) {
        Value list = value(i);
        NdArray[] result = new NdArray[length(list, i)];
        for (int k = 0; k < result.length; k++) {
            NdArray array = Handle.heldOrNull(list.getArrayElement(k), NdArray.class);
            if (array == null) {
                throw FrameException.typeError("kernel argument " + i + " holds something that is no array");
            }
            result[k] = array;
        }
        return result;
    }

    int integer(int i) {
        return integer(value(i), i);
    }

    private static int integer(Value value, int i) {
        if (value.fitsInInt()) {
            return value.asInt();
        }
        // Sizes are integers of 32 bits here; what Python can count to is more than an array can hold.
        throw value.fitsInBigInteger() && value.asBigInteger().signum() > 0
                ? new FrameException("MemoryError", "an array cannot be so large")
                : FrameException.typeError("kernel argument " + i + " is no 32-bit integer");
    }

    long longInteger(int i) {
        Value value = value(i);
        if (!value.fitsInLong()) {
            throw FrameException.typeError("kernel argument " + i + " is no 64-bit integer");
        }
        return value.asLong();
    }

    /** A signed or unsigned 64-bit integer; an unsigned one beyond a long gives its bits. */
    long wideInteger(int i) {
        Value value = value(i);
        if (value.fitsInLong()) {
            return value.asLong();
        }
        if (!value.fitsInBigInteger() || value.asBigInteger().bitLength() > 64) {
            throw FrameException.typeError("kernel argument " + i + " is no 64-bit integer");
        }
        return value.asBigInteger().longValue();
    }

    double number(int i) {
        Value value = value(i);
        if (!value.fitsInDouble()) {
            if (value.fitsInLong()) {
                return value.asLong();
            }
            throw FrameException.typeError("kernel argument " + i + " is no number");
        }
        return value.asDouble();
    }

    boolean truth(int i) {
        Value value = value(i);
        if (!value.isBoolean()) {
            throw FrameException.typeError("kernel argument " + i + " is no bool");
        }
        return value.asBoolean();
    }

    String text(int i) {
        Value value = value(i);
        if (!value.isString()) {
            throw FrameException.typeError("kernel argument " + i + " is no str");
        }
        return value.asString();
    }

    @Nullable
    String textOrNull(int i) {
        return isNone(i) ? null : text(i);
    }

    DType dtype(int i) {
        return DType.of(integer(i));
    }

    /** A list or tuple of integers. */
    int[] integers(int i) {
        Value list = value(i);
        int[] result = new int[length(list, i)];
        for (int k = 0; k < result.length; k++) {
            result[k] = integer(list.getArrayElement(k), i);
        }
        return result;
    }

    /** A list or tuple of texts; {@code None} gives {@code null}. */
    @Nullable
    String[] texts(int i) {
        Value list = value(i);
        @Nullable String[] result = new String[length(list, i)];
        for (int k = 0; k < result.length; k++) {
            Value item = list.getArrayElement(k);
            result[k] = item.isNull() ? null : item.asString();
        }
        return result;
    }

    /** The bytes of a {@code bytes}, {@code bytearray} or {@code array}. */
    byte[] bytes(int i) {
        Value value = value(i);
        if (!value.hasBufferElements()) {
            throw FrameException.typeError("kernel argument " + i + " is no bytes-like object");
        }
        byte[] result = new byte[Math.toIntExact(value.getBufferSize())];
        value.readBuffer(0, result, 0, result.length);
        return result;
    }

    private static int length(Value list, int i) {
        if (!list.hasArrayElements()) {
            throw FrameException.typeError("kernel argument " + i + " is no list");
        }
        return Math.toIntExact(list.getArraySize());
    }
}
