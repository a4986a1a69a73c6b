package dev.sandframe.bridge;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.array.Buffers;
import dev.sandframe.frame.array.Cast;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;

/** Making arrays, looking at them through other windows, and moving their content to and from Python in bulk. */
final class ArrayVerbs {
    private ArrayVerbs() {}

    static void register(Verbs verbs) {
        verbs.add("array_zeros", a -> NdArray.zeros(a.dtype(0), a.integers(1)));
        verbs.add("array_from_bytes", a -> Transfer.fromBytes(a.dtype(0), a.bytes(1), a.integers(2)));
        verbs.add("array_infer", a -> ListTransfer.infer(a.value(0)));
        verbs.add("array_texts", a -> ListTransfer.texts(a.value(0)));
        verbs.add("array_objects", a -> ListTransfer.objects(a.value(0)));
        verbs.add("array_scalar", a -> {
            NdArray made = NdArray.zeros(a.dtype(0));
            Transfer.setElement(made, 0, a.value(1));
            return made;
        });
        verbs.add("array_scalar_object", a -> NdArray.of(DType.OBJECT, new Object[] {ListTransfer.object(a.value(0))}));
        verbs.add("array_bytes", a -> Transfer.toLatin1(a.array(0)));
        verbs.add("array_text", a -> Transfer.toJoined(a.array(0)));
        verbs.add("array_fill_list", a -> {
            verbs.fill(a.value(1), a.array(0).objects());
            return null;
        });
        verbs.add("array_dtype", a -> a.array(0).dtype().code());
        verbs.add("array_shape", a -> boxed(a.array(0).shape()));
        verbs.add("array_strides", a -> boxed(a.array(0).strides()));
        verbs.add("array_offset", a -> a.array(0).offset());
        verbs.add("array_length", a -> a.array(0).dimensions() == 1 ? a.array(0).size() : -1);
        verbs.add("array_same_buffer", a -> a.array(0).sharesBufferWith(a.array(1)));
        verbs.add("array_is_contiguous", a -> a.array(0).isContiguous());
        verbs.add("array_is_writable", a -> a.array(0).isWritable());
        verbs.add("array_with_writable", a -> a.array(0).withWritable(a.truth(1)));
        verbs.add("array_view", a -> a.array(0).view(a.integer(1), a.integers(2), a.integers(3)));
        verbs.add("array_slice", a -> a.array(0).slice(a.integer(1), a.integer(2), a.integer(3)));
        verbs.add("array_at", a -> a.array(0).at(a.integer(1)));
        verbs.add("array_transpose", a -> a.array(0).transpose(a.integers(1)));
        verbs.add("array_reshape", a -> a.array(0).reshape(a.integers(1)));
        verbs.add("array_broadcast", a -> a.array(0).broadcastTo(a.integers(1)));
        verbs.add(
                "same_layout",
                a -> a.dtype(0).kind().itemSize() == a.dtype(1).kind().itemSize()
                        && !a.dtype(0).kind().isReference()
                        && !a.dtype(1).kind().isReference()
                        && a.dtype(0).kind().isComplex() == a.dtype(1).kind().isComplex()
                        && (a.dtype(0).kind().isFloating() == a.dtype(1).kind().isFloating()
                                || a.dtype(0).kind().itemSize() == 2));
        verbs.add("array_reinterpret", a -> a.array(0).reinterpret(a.dtype(1)));
        verbs.add("array_copy", a -> a.array(0).copy());
        verbs.add("array_cast", a -> Cast.to(a.array(0), a.dtype(1)));
        verbs.add("array_get", a -> Transfer.element(a.array(0), a.integer(1)));
        verbs.add("array_item", a -> {
            int flat = place(a, 1);
            return flat < 0 ? null : Transfer.element(a.array(0), flat);
        });
        verbs.add("array_assign", a -> {
            assign(a.target(0), a.array(1));
            return null;
        });
        verbs.add("array_put", a -> {
            int flat = place(a, 2);
            return flat >= 0 && put(a.target(0), flat, a.value(1));
        });
    }

    /**
     * Where in C order the element stands that the arguments from a place on mean: a position for each axis, counted from either
     * end; -1 when they are anything else.
     */
    private static int place(Arguments a, int from) {
        NdArray array = a.array(0);
        int axes = a.count() - from;
        if (axes != array.dimensions()) {
            return -1;
        }
        int flat = 0;
        for (int axis = 0; axis < axes; axis++) {
            Value key = a.value(from + axis);
            if (key.isBoolean() || !key.fitsInInt()) {
                return -1;
            }
            int count = array.shape()[axis];
            int at = key.asInt();
            at = at < 0 ? at + count : at;
            if (at < 0 || at >= count) {
                return -1;
            }
            flat = flat * count + at;
        }
        return flat;
    }

    /**
     * Writes one element by its place in C order: a number that a float64 or int64 array holds exactly, or a text into an array of
     * objects; false when it is anything else.
     */
    private static boolean put(NdArray target, int flat, Value value) {
        if (value.isBoolean()) {
            return false;
        }
        switch (target.buffer()) {
            case double[] d
            when target.kind() == Kind.FLOAT64 && value.fitsInDouble() -> d[target.position(flat)] = value.asDouble();
            case long[] l
            when target.kind() == Kind.INT64 && value.fitsInLong() -> l[target.position(flat)] = value.asLong();
            case Object _
            when target.kind() == Kind.OBJECT && value.isString() ->
                Buffers.setObject(target, target.position(flat), ListTransfer.object(value));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Copies elements of an array of the same kind into a window, stretched to its shape. */
    private static void assign(NdArray target, NdArray source) {
        if (source.kind() != target.kind()
                && !(source.kind().isReference() && target.kind().isReference())) {
            throw FrameException.typeError("cannot assign " + source.kind().label() + " to "
                    + target.kind().label());
        }
        NdArray from = source.sharesBufferWith(target) ? source.copy() : source;
        Buffers.copy(from.broadcastTo(target.shape()), target);
    }

    private static ProxyArray boxed(int[] values) {
        Object[] result = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = values[i];
        }
        return ProxyArray.fromArray(result);
    }
}
