package dev.sandframe.frame.sort;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.array.Buffers;
import dev.sandframe.frame.array.Cast;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.array.TimeUnit;
import dev.sandframe.frame.compute.Gather;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Sorting along the last axis, orders by several keys, and searching in sorted arrays. */
public final class Sorting {
    private static final int HALF_INFINITY = 0x7c00;
    private static final short HALF_NAN = 0x7e00;

    private Sorting() {}

    /** A sorted copy along the last axis; {@code null} for objects that only Python can compare. */
    public static @Nullable NdArray sort(NdArray array) {
        NdArray copy = array.copy();
        int n = copy.dimensions() == 0 ? 1 : copy.shape()[copy.dimensions() - 1];
        if (copy.kind().isReference()) {
            NdArray order = argsort(array);
            if (order == null) {
                return null;
            }
            return copy.dimensions() == 1 ? Gather.take(array, order, 0, 0) : byOrder(array, order, n);
        }
        for (int start = 0; n > 0 && start < copy.size(); start += n) {
            sortRun(copy, start, start + n);
        }
        return copy;
    }

    private static void sortRun(NdArray copy, int from, int to) {
        switch (copy.buffer()) {
            case double[] d when copy.kind() == Kind.FLOAT64 -> Arrays.sort(d, from, to);
            case float[] f when copy.kind() == Kind.FLOAT32 -> Arrays.sort(f, from, to);
            case long[] l
            when copy.kind() == Kind.UINT64 -> {
                flip(l, from, to);
                Arrays.sort(l, from, to);
                flip(l, from, to);
            }
            case long[] l -> {
                Arrays.sort(l, from, to);
                if (copy.kind().isTime()) {
                    missingLast(l, from, to);
                }
            }
            case int[] i when copy.kind() == Kind.INT32 -> Arrays.sort(i, from, to);
            case short[] s when copy.kind() == Kind.INT16 -> Arrays.sort(s, from, to);
            case short[] s when copy.kind() == Kind.FLOAT16 -> sortHalves(s, from, to);
            case byte[] b when copy.kind() != Kind.UINT8 -> Arrays.sort(b, from, to);
            default -> {
                NdArray run = copy.view(from, new int[] {to - from}, new int[] {1});
                NdArray order = argsort(run);
                if (order != null) {
                    Buffers.copy(Gather.take(run.copy(), order, 0, 0), run);
                }
            }
        }
    }

    /** Halves as whole numbers in the same order, every NaN the greatest. */
    private static void sortHalves(short[] s, int from, int to) {
        for (int i = from; i < to; i++) {
            int bits = s[i];
            boolean missing = (bits & Short.MAX_VALUE) > HALF_INFINITY;
            s[i] = missing ? Short.MAX_VALUE : (short) (bits ^ (bits >> 15 & Short.MAX_VALUE));
        }
        Arrays.sort(s, from, to);
        for (int i = from; i < to; i++) {
            int key = s[i];
            s[i] = key == Short.MAX_VALUE ? HALF_NAN : (short) (key ^ (key >> 15 & Short.MAX_VALUE));
        }
    }

    private static void flip(long[] l, int from, int to) {
        for (int i = from; i < to; i++) {
            l[i] ^= Long.MIN_VALUE;
        }
    }

    /** Moves the missing times, which sort first as numbers, to the end. */
    private static void missingLast(long[] l, int from, int to) {
        int k = from;
        while (k < to && l[k] == TimeUnit.NAT) {
            k++;
        }
        int missing = k - from;
        if (missing > 0) {
            System.arraycopy(l, k, l, from, to - k);
            Arrays.fill(l, to - missing, to, TimeUnit.NAT);
        }
    }

    private static NdArray byOrder(NdArray array, NdArray order, int n) {
        NdArray source = array.whole();
        NdArray result = array.copy();
        long[] positions = order.longs();
        for (int i = 0; i < positions.length; i++) {
            int lane = i / n * n;
            Buffers.setObject(result, i, Buffers.getObject(source, lane + (int) positions[i]));
        }
        return result;
    }

    /** The positions that sort an array along the last axis; {@code null} for objects that only Python can compare. */
    public static @Nullable NdArray argsort(NdArray array) {
        int axes = array.dimensions();
        int n = axes == 0 ? 1 : array.shape()[axes - 1];
        long[] result = new long[array.size()];
        NdArray flat = axes <= 1 ? array : array.whole();
        for (int start = 0; n > 0 && start < result.length; start += n) {
            NdArray run = axes <= 1 ? array.reshape(n) : flat.view(flat.offset() + start, new int[] {n}, new int[] {1});
            if (array.kind().isComplex()) {
                widen(complexOrder(run), result, start);
                continue;
            }
            int[] order = array.kind().isReference() ? Argsort.ofTexts(run) : Argsort.of(run);
            if (order == null) {
                return null;
            }
            widen(order, result, start);
        }
        return NdArray.of(DType.INT64, result, array.shape());
    }

    /**
     * The same as numpy's default sort gives them, which leaves equal elements in an order of its own; {@code null} for objects
     * that only Python can compare. Above {@value ValueOrder#QUICK} elements, of which nobody reads all, equal ones keep their order.
     */
    public static @Nullable NdArray quickOrder(NdArray array) {
        NdArray stable = argsort(array);
        if (stable == null || array.kind() == Kind.COMPLEX128) {
            return stable;
        }
        int axes = array.dimensions();
        int n = axes == 0 ? 1 : array.shape()[axes - 1];
        if (n < 4 || n > ValueOrder.QUICK) {
            return stable;
        }
        long[] result = stable.longs();
        NdArray flat = axes <= 1 ? array : array.whole();
        for (int start = 0; start < result.length; start += n) {
            NdArray run = axes <= 1 ? array.reshape(n) : flat.view(flat.offset() + start, new int[] {n}, new int[] {1});
            int[] order = new int[n];
            for (int i = 0; i < n; i++) {
                order[i] = (int) result[start + i];
            }
            widen(quick(run, order), result, start);
        }
        return NdArray.of(DType.INT64, result, array.shape());
    }

    private static int[] quick(NdArray run, int[] order) {
        if (!run.kind().isReference()) {
            long[] keys = SortKeys.of(run);
            boolean holes = run.kind().isFloating() && keys[order[order.length - 1]] == Long.MAX_VALUE;
            return holes ? order : ValueOrder.quick(keys, order, run.kind());
        }
        @Nullable Object[] values = run.objects();
        int[] ranks = new int[order.length];
        for (int i = 1; i < order.length; i++) {
            boolean same = String.valueOf(values[order[i]]).equals(values[order[i - 1]]);
            ranks[i] = ranks[i - 1] + (same ? 0 : 1);
        }
        return ValueOrder.quick(order, ranks, run.kind());
    }

    private static void widen(int[] order, long[] result, int start) {
        for (int i = 0; i < order.length; i++) {
            result[start + i] = order[i];
        }
    }

    private static int[] complexOrder(NdArray run) {
        double[] pairs = Cast.toPairs(run);
        long[] real = new long[run.size()];
        long[] imaginary = new long[run.size()];
        for (int i = 0; i < real.length; i++) {
            real[i] = SortKeys.key(pairs[2 * i]);
            imaginary[i] = SortKeys.key(pairs[2 * i + 1]);
        }
        return then(real, Argsort.ofKeys(imaginary));
    }

    /** Refines an order by a key that counts more. */
    private static int[] then(long[] keys, int[] order) {
        long[] moved = new long[keys.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = keys[order[i]];
        }
        int[] next = Argsort.ofKeys(moved);
        for (int i = 0; i < next.length; i++) {
            next[i] = order[next[i]];
        }
        return next;
    }

    /** The order by several keys of one length, the last of which counts most, as numpy's {@code lexsort}. */
    public static NdArray lexsort(NdArray[] keys) {
        int[] order = null;
        for (NdArray key : keys) {
            long[] k = key.kind().isReference() ? ranks(key) : SortKeys.of(key);
            order = order == null ? Argsort.ofKeys(k) : then(k, order);
        }
        long[] result = new long[order == null ? 0 : order.length];
        if (order != null) {
            widen(order, result, 0);
        }
        return NdArray.ofLongs(result);
    }

    /** Dense ranks of texts. */
    private static long[] ranks(NdArray texts) {
        int[] order = Argsort.ofTexts(texts);
        if (order == null) {
            throw FrameException.typeError("'<' not supported between instances of objects");
        }
        @Nullable Object[] values = texts.objects();
        long[] ranks = new long[order.length];
        long rank = 0;
        for (int i = 0; i < order.length; i++) {
            if (i > 0 && !String.valueOf(values[order[i]]).equals(values[order[i - 1]])) {
                rank++;
            }
            ranks[order[i]] = rank;
        }
        return ranks;
    }

    /**
     * Where numbers or times would be inserted in a sorted array of the same type.
     *
     * @param right whether after equal elements
     */
    public static NdArray search(NdArray sorted, NdArray values, boolean right) {
        long[] s = SortKeys.of(sorted);
        long[] v = SortKeys.of(values);
        long[] result = new long[v.length];
        for (int i = 0; i < v.length; i++) {
            int low = 0;
            int high = s.length;
            while (low < high) {
                int middle = low + high >>> 1;
                if (s[middle] < v[i] || right && s[middle] == v[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            result[i] = low;
        }
        return NdArray.of(DType.INT64, result, values.shape());
    }
}
