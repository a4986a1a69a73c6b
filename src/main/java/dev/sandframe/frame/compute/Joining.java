package dev.sandframe.frame.compute;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.array.Buffers;
import dev.sandframe.frame.array.Coded;
import dev.sandframe.frame.array.NdArray;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Arrays put one after the other, and elements repeated. */
public final class Joining {
    private Joining() {}

    /** Arrays of one type one after the other along an axis. */
    public static NdArray concatenate(NdArray[] arrays, int axis) {
        int[] shape = arrays[0].shape().clone();
        shape[axis] = 0;
        boolean coded = true;
        for (int k = 0; k < arrays.length; k++) {
            NdArray array = arrays[k];
            if (array.dimensions() != shape.length) {
                throw FrameException.valueError(
                        "all the input array dimensions except for the concatenation axis must match"
                                + " exactly, but along dimension 0, the array at index 0 has " + shape.length
                                + " dimension(s) and the array at index " + k + " has " + array.dimensions()
                                + " dimension(s)");
            }
            for (int i = 0; i < shape.length; i++) {
                if (i != axis && array.shape()[i] != shape[i]) {
                    throw FrameException.valueError(
                            "all the input array dimensions except for the concatenation axis must"
                                    + " match exactly, but along dimension " + i + ", the array at index 0 has size "
                                    + shape[i]
                                    + " and the array at index " + k + " has size " + array.shape()[i]);
                }
            }
            shape[axis] = Math.addExact(shape[axis], array.shape()[axis]);
            coded &= array.buffer() instanceof Coded && array.dimensions() == 1;
        }
        if (coded) {
            return NdArray.of(arrays[0].dtype(), mergeCodes(arrays, shape[0]), shape);
        }
        NdArray result = NdArray.zeros(arrays[0].dtype(), shape);
        int at = 0;
        for (NdArray array : arrays) {
            int[] window = array.shape();
            Buffers.copy(array, result.view(at * result.strides()[axis], window, result.strides()));
            at += window[axis];
        }
        return result;
    }

    private static Coded mergeCodes(NdArray[] arrays, int size) {
        int[] codes = new int[size];
        Map<Object, Integer> numbers = new HashMap<>();
        @Nullable Object[] values = new Object[16];
        int at = 0;
        for (NdArray array : arrays) {
            Coded part = array.coded();
            if (part == null) {
                throw new IllegalStateException("not coded");
            }
            int[] renumbered = new int[part.count()];
            for (int i = 0; i < renumbered.length; i++) {
                Object value = part.value(i);
                Integer number = numbers.putIfAbsent(value, numbers.size());
                if (number == null) {
                    number = numbers.size() - 1;
                    if (number == values.length) {
                        values = Arrays.copyOf(values, 2 * number);
                    }
                    values[number] = value;
                }
                renumbered[i] = number;
            }
            for (int code : part.codes()) {
                codes[at++] = renumbered[code];
            }
        }
        return new Coded(codes, Arrays.copyOf(values, numbers.size()));
    }

    /** The positions that repeat each of {@code n} places by its count. */
    public static NdArray repeats(NdArray counts, int n) {
        long[] c = counts.longs();
        if (c.length != 1 && c.length != n) {
            throw FrameException.valueError("operands could not be broadcast together with shape "
                    + Shapes.text(new int[] {n}) + " " + Shapes.text(counts.shape()));
        }
        long total = 0;
        for (int i = 0; i < n; i++) {
            long count = c[c.length == 1 ? 0 : i];
            if (count < 0) {
                throw FrameException.valueError("repeats may not contain negative values.");
            }
            total += count;
        }
        long[] result = new long[Math.toIntExact(total)];
        int at = 0;
        for (int i = 0; i < n; i++) {
            int count = (int) c[c.length == 1 ? 0 : i];
            Arrays.fill(result, at, at + count, i);
            at += count;
        }
        return NdArray.ofLongs(result);
    }
}
