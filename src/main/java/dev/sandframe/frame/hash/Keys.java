package dev.sandframe.frame.hash;

import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.array.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Elements in the form in which they are hashed and compared. */
public final class Keys {
    /** Stands for {@code None} among object keys. */
    private static final Object NONE = new Object();

    /** The bits of every NaN. */
    private static final long NAN_BITS = 0x7ff8000000000000L;

    private Keys() {}

    /** Longs that are equal where elements of a numeric array are. */
    public static long[] longs(NdArray array) {
        if (!array.kind().isFloating()) {
            return array.longs();
        }
        double[] d = array.doubles();
        long[] keys = new long[d.length];
        for (int i = 0; i < d.length; i++) {
            keys[i] = bits(d[i]);
        }
        return keys;
    }

    static long bits(double value) {
        return Double.isNaN(value) ? NAN_BITS : Double.doubleToRawLongBits(value + 0.0);
    }

    /** Whether a key of a numeric array stands for a missing element. */
    public static boolean isMissing(Kind kind, long key) {
        return kind.isFloating() ? key == NAN_BITS : kind.isTime() && key == TimeUnit.NAT;
    }

    public static boolean hasMissing(Kind kind) {
        return kind.isFloating() || kind.isTime();
    }

    /** A plain object in the form in which equal objects are {@code equals}; {@code null} for any other object. */
    public static @Nullable Object canonical(@Nullable Object value) {
        return switch (value) {
            case null -> NONE;
            case String s -> s;
            case Long l -> l;
            case Boolean b -> b ? 1L : 0L;
            case Double d -> canonical(d.doubleValue());
            default -> null;
        };
    }

    private static Object canonical(double d) {
        if (d == Math.rint(d) && Math.abs(d) < 0x1p63) {
            return (long) d;
        }
        return Double.longBitsToDouble(bits(d));
    }

    /** Whether an object is {@code None} or NaN. */
    public static boolean isMissing(@Nullable Object value) {
        return value == null || value instanceof Double d && d.isNaN();
    }
}
