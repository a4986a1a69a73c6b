package dev.sandframe.bridge;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.array.Buffers;
import dev.sandframe.frame.array.Coded;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.Halves;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Content between Python and Java in bulk. Calls cross the seam in about a microsecond, and so would every element of a
 * foreign array; whole blocks cross as bytes (Python to Java) and as Latin-1 text (Java to Python, where {@code encode} and
 * {@code memoryview.cast} turn them into numbers), texts as one joined text. That is tens of nanoseconds an element.
 */
final class Transfer {
    private Transfer() {}

    /** An array from its little-endian bytes in C order. */
    static NdArray fromBytes(DType dtype, byte[] bytes, int[] shape) {
        ByteBuffer source = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        NdArray array = NdArray.zeros(dtype, shape);
        switch (array.buffer()) {
            case byte[] b -> source.get(b);
            case short[] b -> source.asShortBuffer().get(b);
            case int[] b -> source.asIntBuffer().get(b);
            case long[] b -> source.asLongBuffer().get(b);
            case float[] b -> source.asFloatBuffer().get(b);
            case double[] b -> source.asDoubleBuffer().get(b);
            default ->
                throw FrameException.typeError("no bytes for " + dtype.kind().label());
        }
        return array;
    }

    /** The little-endian bytes of an array in C order, a character each. */
    static String toLatin1(NdArray array) {
        Object buffer = array.whole().buffer();
        int n = java.lang.reflect.Array.getLength(buffer);
        return switch (buffer) {
            case byte[] b -> new String(b, StandardCharsets.ISO_8859_1);
            case short[] b -> {
                ByteBuffer t = target(n, 2);
                t.asShortBuffer().put(b);
                yield text(t);
            }
            case int[] b -> {
                ByteBuffer t = target(n, 4);
                t.asIntBuffer().put(b);
                yield text(t);
            }
            case long[] b -> {
                ByteBuffer t = target(n, 8);
                t.asLongBuffer().put(b);
                yield text(t);
            }
            case float[] b -> {
                ByteBuffer t = target(n, 4);
                t.asFloatBuffer().put(b);
                yield text(t);
            }
            case double[] b -> {
                ByteBuffer t = target(n, 8);
                t.asDoubleBuffer().put(b);
                yield text(t);
            }
            default ->
                throw FrameException.typeError("no bytes of " + array.kind().label());
        };
    }

    /** A buffer with an array of its own, which {@link #text} reads. */
    private static ByteBuffer target(int count, int width) {
        return ByteBuffer.allocate(Math.multiplyExact(count, width)).order(ByteOrder.LITTLE_ENDIAN);
    }

    @SuppressWarnings("ByteBufferBackingArray")
    private static String text(ByteBuffer bytes) {
        return new String(bytes.array(), StandardCharsets.ISO_8859_1);
    }

    /**
     * The texts of an array joined, with the separator as the first character; {@code null} when some element is no text.
     */
    static @Nullable String toJoined(NdArray array) {
        @Nullable Object[] values = array.objects();
        long length = 1;
        boolean zero = false;
        for (Object value : values) {
            if (!(value instanceof String s)) {
                return null;
            }
            zero |= s.indexOf('\0') >= 0;
            length += s.length() + 1L;
        }
        if (length > Integer.MAX_VALUE - 16) {
            throw new OutOfMemoryError("texts of " + length + " characters");
        }
        char separator = zero ? unused(values) : '\0';
        StringBuilder joined = new StringBuilder((int) length).append(separator);
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                joined.append(separator);
            }
            joined.append((String) values[i]);
        }
        return joined.toString();
    }

    private static char unused(@Nullable Object[] values) {
        for (char candidate = 1; candidate < Character.MAX_VALUE; candidate++) {
            boolean occurs = false;
            for (int i = 0; i < values.length && !occurs; i++) {
                occurs = String.valueOf(values[i]).indexOf(candidate) >= 0;
            }
            if (!occurs && !Character.isSurrogate(candidate)) {
                return candidate;
            }
        }
        throw FrameException.valueError("texts that use every character");
    }

    /** One element as Python sees it: a bool, int, float, str or object; times give their count. */
    static @Nullable Object element(NdArray array, int flat) {
        int at = array.position(flat);
        return switch (array.buffer()) {
            case byte[] b when array.kind() == Kind.BOOL -> b[at] != 0;
            case byte[] b -> array.kind() == Kind.UINT8 ? b[at] & 0xff : (int) b[at];
            case short[] b when array.kind() == Kind.FLOAT16 -> (double) Float.float16ToFloat(b[at]);
            case short[] b -> array.kind() == Kind.UINT16 ? b[at] & 0xffff : (int) b[at];
            case int[] b -> array.kind() == Kind.UINT32 ? (Object) (b[at] & 0xffffffffL) : (Object) b[at];
            case long[] b when array.kind() == Kind.UINT64 && b[at] < 0 -> Long.toUnsignedString(b[at]);
            case long[] b -> b[at];
            case float[] b
            when array.kind() == Kind.COMPLEX64 ->
                org.graalvm.polyglot.proxy.ProxyArray.fromArray((double) b[2 * at], (double) b[2 * at + 1]);
            case float[] b -> (double) b[at];
            case double[] b
            when array.kind() == Kind.COMPLEX128 ->
                org.graalvm.polyglot.proxy.ProxyArray.fromArray(b[2 * at], b[2 * at + 1]);
            case double[] b -> b[at];
            case Object[] b -> b[at];
            case Coded b -> b.get(at);
            default -> throw new IllegalStateException("no such buffer");
        };
    }

    /** Stores a number as C would (a complex one as a pair), or a reference. */
    static void setElement(NdArray array, int flat, Value value) {
        int at = array.position(flat);
        switch (array.buffer()) {
            case byte[] b -> b[at] = value.isBoolean() ? (byte) (value.asBoolean() ? 1 : 0) : (byte) value.asLong();
            case short[] b when array.kind() == Kind.FLOAT16 -> b[at] = Halves.of(value.asDouble());
            case short[] b -> b[at] = (short) value.asLong();
            case int[] b -> b[at] = (int) value.asLong();
            case long[] b -> b[at] = value.isString() ? Long.parseUnsignedLong(value.asString()) : value.asLong();
            case float[] b when array.kind() == Kind.FLOAT32 -> b[at] = (float) value.asDouble();
            case float[] b -> {
                b[2 * at] = (float) value.getArrayElement(0).asDouble();
                b[2 * at + 1] = (float) value.getArrayElement(1).asDouble();
            }
            case double[] b when array.kind() == Kind.FLOAT64 -> b[at] = value.asDouble();
            case double[] b -> {
                b[2 * at] = value.getArrayElement(0).asDouble();
                b[2 * at + 1] = value.getArrayElement(1).asDouble();
            }
            case Object[] _ -> Buffers.setObject(array, at, ListTransfer.object(value));
            case Coded b -> b.set(at, ListTransfer.object(value));
            default ->
                throw FrameException.typeError("no numbers in " + array.kind().label());
        }
    }
}
