package dev.sandframe.bridge;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.array.Shape;
import java.util.Arrays;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Arrays from Python lists, with numpy's inference for lists of plain values; about a tenth of a microsecond an element. */
final class ListTransfer {
    private static final int BOOL = 1;
    private static final int INT = 2;
    private static final int FLOAT = 4;
    private static final int TEXT = 8;
    private static final int NONE = 16;
    private static final int MAX_AXES = 64;

    private @Nullable Object[] leaves = new Object[16];
    private int count;
    private int met;
    private int[] shape = new int[0];
    private boolean simple = true;

    private ListTransfer() {}

    /**
     * The array of a list or of lists in lists whose leaves are bools, ints, floats, texts or {@code None}; {@code null} where
     * there is anything else or the lists are ragged, which is then for Python to sort out.
     */
    static @Nullable NdArray infer(Value list) {
        ListTransfer transfer = new ListTransfer();
        transfer.collect(list, 0);
        return transfer.simple ? transfer.result() : null;
    }

    private void collect(Value list, int depth) {
        int length = Math.toIntExact(list.getArraySize());
        if (depth == shape.length) {
            if (count > 0 || depth == MAX_AXES) {
                simple = false;
                return;
            }
            shape = Arrays.copyOf(shape, depth + 1);
            shape[depth] = length;
        } else if (shape[depth] != length) {
            simple = false;
            return;
        }
        for (int i = 0; i < length && simple; i++) {
            if ((i & 0xffff) == 0xffff) {
                Interruption.check();
            }
            Value value = list.getArrayElement(i);
            if (value.hasArrayElements() && !value.isString() && isList(value)) {
                collect(value, depth + 1);
            } else if (depth + 1 < shape.length) {
                simple = false;
            } else {
                leaf(value);
            }
        }
    }

    private static boolean isList(Value value) {
        String type = value.getMetaObject().getMetaSimpleName();
        return type.equals("list") || type.equals("tuple");
    }

    private void leaf(Value value) {
        Object plain;
        if (value.isNull()) {
            plain = null;
            met |= NONE;
        } else {
            plain = plain(value);
            switch (plain) {
                case Boolean b -> met |= BOOL;
                case Long l -> met |= INT;
                case Double d -> met |= FLOAT;
                case String s -> met |= TEXT;
                default -> {
                    simple = false;
                    return;
                }
            }
        }
        if (count == leaves.length) {
            leaves = Arrays.copyOf(leaves, 2 * count);
        }
        leaves[count++] = plain;
    }

    /** The Java object for a bool, int, float or str of exactly that type, or numpy's float64; any other value as it is. */
    private static Object plain(Value value) {
        if (value.hasMembers()) {
            return value.isNumber() && value.getMetaObject().getMetaSimpleName().equals("float64")
                    ? (Object) value.asDouble()
                    : value;
        }
        return exact(value);
    }

    private static Object exact(Value value) {
        Object plain = value.as(Object.class);
        return switch (plain) {
            case Integer i -> (Object) i.longValue();
            case Boolean b -> b;
            case Long l -> l;
            case Double d -> d;
            case String s -> s;
            case null, default -> value;
        };
    }

    /** The object array of a list whose elements all are texts; {@code null} for any other list. */
    static @Nullable NdArray texts(Value list) {
        Object[] result = new Object[Math.toIntExact(list.getArraySize())];
        for (int i = 0; i < result.length; i++) {
            if ((i & 0xffff) == 0xffff) {
                Interruption.check();
            }
            Value value = list.getArrayElement(i);
            if (!value.isString() || value.hasMembers()) {
                return null;
            }
            result[i] = value.asString();
        }
        return NdArray.ofObjects(result);
    }

    /** One value as an element of an object array. */
    static @Nullable Object object(Value value) {
        return value.isNull() ? null : value.hasMembers() ? value : exact(value);
    }

    /** The object array of a list, whatever it holds. */
    static NdArray objects(Value list) {
        int length = Math.toIntExact(list.getArraySize());
        @Nullable Object[] result = new Object[length];
        for (int i = 0; i < length; i++) {
            if ((i & 0xffff) == 0xffff) {
                Interruption.check();
            }
            result[i] = object(list.getArrayElement(i));
        }
        return NdArray.ofObjects(result);
    }

    private @Nullable NdArray result() {
        if (Shape.size(shape) != count) {
            return null;
        }
        if (count == 0 || (met & ~(BOOL | INT | FLOAT)) == 0 && (met & FLOAT) != 0) {
            double[] r = new double[count];
            for (int i = 0; i < count; i++) {
                Object v = leaves[i];
                r[i] = v instanceof Double d ? d : v instanceof Long l ? l : Boolean.TRUE.equals(v) ? 1 : 0;
            }
            return NdArray.of(DType.FLOAT64, r, shape);
        }
        if ((met & ~(BOOL | INT)) == 0 && (met & INT) != 0) {
            long[] r = new long[count];
            for (int i = 0; i < count; i++) {
                r[i] = leaves[i] instanceof Long l ? l : Boolean.TRUE.equals(leaves[i]) ? 1 : 0;
            }
            return NdArray.of(DType.INT64, r, shape);
        }
        if (met == BOOL) {
            byte[] r = new byte[count];
            for (int i = 0; i < count; i++) {
                r[i] = (byte) (Boolean.TRUE.equals(leaves[i]) ? 1 : 0);
            }
            return NdArray.of(DType.BOOL, r, shape);
        }
        @Nullable Object[] objects = count == leaves.length ? leaves : Arrays.copyOf(leaves, count);
        if (met == TEXT) {
            int longest = 0;
            for (int i = 0; i < count; i++) {
                String s = String.valueOf(objects[i]);
                longest = Math.max(longest, s.codePointCount(0, s.length()));
            }
            return NdArray.of(new DType(Kind.UNICODE, Math.max(1, longest)), objects, shape);
        }
        return (met & NONE) != 0 ? NdArray.of(DType.OBJECT, objects, shape) : null;
    }
}
