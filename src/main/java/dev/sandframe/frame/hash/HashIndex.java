package dev.sandframe.frame.hash;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import org.jspecify.annotations.Nullable;

/** Positions by element: of each distinct element the first. Built once over an array that is not written to afterwards. */
public final class HashIndex {
    private static final int BLOCK = 1 << 14;

    private final Kind kind;
    private final @Nullable LongTable longs;
    private final @Nullable Object2IntOpenHashMap<Object> objects;
    private final int[] firsts;
    private final int size;

    private HashIndex(
            Kind kind,
            @Nullable LongTable longs,
            @Nullable Object2IntOpenHashMap<Object> objects,
            int[] firsts,
            int size) {
        this.kind = kind;
        this.longs = longs;
        this.objects = objects;
        this.firsts = firsts;
        this.size = size;
    }

    /** @return {@code null} where the array holds objects that only Python can hash */
    public static @Nullable HashIndex of(NdArray array) {
        int n = array.size();
        int[] firsts = new int[n];
        if (!array.kind().isReference()) {
            LongTable table = new LongTable(n);
            long[] keys = Keys.longs(array);
            for (int i = 0; i < n; i++) {
                if ((i & BLOCK - 1) == 0) {
                    Interruption.check();
                }
                int before = table.count();
                if (table.add(keys[i]) == before) {
                    firsts[before] = i;
                }
            }
            return new HashIndex(array.kind(), table, null, firsts, n);
        }
        Object2IntOpenHashMap<Object> numbers = new Object2IntOpenHashMap<>(n);
        numbers.defaultReturnValue(-1);
        @Nullable Object[] values = array.objects();
        for (int i = 0; i < n; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            Object key = Keys.canonical(values[i]);
            if (key == null) {
                return null;
            }
            numbers.putIfAbsent(key, i);
        }
        return new HashIndex(array.kind(), null, numbers, firsts, n);
    }

    /** Whether no element occurs twice. */
    public boolean isUnique() {
        return distinct() == size;
    }

    /** How many distinct elements there are. */
    public int distinct() {
        return longs != null ? longs.count() : objects != null ? objects.size() : 0;
    }

    /** The first position of the only element of an array, or -1. Numbers are found by value, whatever their type. */
    public int position(NdArray scalar) {
        if (longs == null) {
            Object key = Keys.canonical(scalar.kind().isReference() ? scalar.objects()[0] : plain(scalar));
            return key == null || objects == null ? -1 : objects.getInt(key);
        }
        if (scalar.kind().isReference() || scalar.kind().isTime() != kind.isTime()) {
            return -1;
        }
        if (kind.isFloating()) {
            return first(longs.find(Keys.bits(scalar.doubles()[0])));
        }
        if (scalar.kind().isFloating()) {
            double value = scalar.doubles()[0];
            if (value != Math.rint(value) || Math.abs(value) >= 0x1p63) {
                return -1;
            }
        } else if (scalar.kind() == Kind.UINT64 != (kind == Kind.UINT64) && scalar.longs()[0] < 0) {
            return -1;
        }
        return first(longs.find(scalar.longs()[0]));
    }

    private static @Nullable Object plain(NdArray scalar) {
        return scalar.kind() == Kind.BOOL
                ? (Object) (scalar.booleans()[0] != 0)
                : scalar.kind().isFloating() ? (Object) scalar.doubles()[0] : (Object) scalar.longs()[0];
    }

    private int first(int number) {
        return number < 0 ? -1 : firsts[number];
    }

    /** The first position of each element of an array of the same kind, -1 where there is none; {@code null} as {@link #of}. */
    public @Nullable NdArray positions(NdArray targets) {
        long[] result = new long[targets.size()];
        if (longs != null) {
            if (targets.kind().isFloating() != kind.isFloating()
                    || targets.kind().isReference()) {
                throw new IllegalArgumentException("targets of another kind");
            }
            long[] keys = Keys.longs(targets);
            for (int i = 0; i < keys.length; i++) {
                if ((i & BLOCK - 1) == 0) {
                    Interruption.check();
                }
                result[i] = first(longs.find(keys[i]));
            }
        } else if (objects != null) {
            @Nullable Object[] values = targets.objects();
            for (int i = 0; i < values.length; i++) {
                if ((i & BLOCK - 1) == 0) {
                    Interruption.check();
                }
                Object key = Keys.canonical(values[i]);
                if (key == null) {
                    return null;
                }
                result[i] = objects.getInt(key);
            }
        }
        return NdArray.of(DType.INT64, result, targets.shape());
    }
}
