package dev.sandframe.frame.compute;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.Cast;
import dev.sandframe.frame.array.Coded;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Between typed elements and Python objects or texts. */
public final class Boxing {
    private Boxing() {}

    /** An object array of bools, ints and floats; times give their counts, unsigned numbers beyond a long stay {@code null}. */
    public static @Nullable NdArray box(NdArray array) {
        if (array.kind().isReference()) {
            return array.copy().reinterpret(DType.OBJECT);
        }
        int n = array.size();
        @Nullable Object[] result = new Object[n];
        if (array.kind().isComplex()) {
            return null;
        }
        if (array.kind() == Kind.BOOL) {
            byte[] b = array.booleans();
            for (int i = 0; i < n; i++) {
                result[i] = b[i] != 0;
            }
        } else if (array.kind().isFloating()) {
            double[] d = array.doubles();
            for (int i = 0; i < n; i++) {
                result[i] = d[i];
            }
        } else {
            long[] l = array.longs();
            for (int i = 0; i < n; i++) {
                if (l[i] < 0 && array.kind() == Kind.UINT64) {
                    return null;
                }
                result[i] = l[i];
            }
        }
        return NdArray.of(DType.OBJECT, result, array.shape());
    }

    /**
     * Objects or texts as numbers or bools, by Python's own conversions; {@code null} when some element is of a kind that only
     * Python can convert.
     */
    public static @Nullable NdArray unbox(NdArray array, DType type) {
        Coded coded = array.coded();
        if (coded != null && coded.count() < array.size()) {
            NdArray values = unbox(NdArray.ofObjects(coded.values()), type);
            return values == null
                    ? null
                    : Gather.take(values, NdArray.of(DType.INT32, coded.codes(), array.shape()), 0, 0);
        }
        @Nullable Object[] objects = array.objects();
        int n = objects.length;
        if (type.kind() == Kind.BOOL) {
            byte[] r = new byte[n];
            for (int i = 0; i < n; i++) {
                int truth = truth(objects[i]);
                if (truth < 0) {
                    return null;
                }
                r[i] = (byte) truth;
            }
            return NdArray.of(DType.BOOL, r, array.shape());
        }
        if (type.kind().isFloating()) {
            double[] r = new double[n];
            for (int i = 0; i < n; i++) {
                if ((i & 0xffff) == 0) {
                    Interruption.check();
                }
                switch (objects[i]) {
                    case null -> r[i] = Double.NaN;
                    case Double d -> r[i] = d;
                    case Long l -> r[i] = l;
                    case Boolean b -> r[i] = b ? 1 : 0;
                    case String s -> r[i] = Numerals.parseDouble(s);
                    default -> {
                        return null;
                    }
                }
            }
            return Cast.fromDoubles(r, type, array.shape());
        }
        long[] r = new long[n];
        for (int i = 0; i < n; i++) {
            switch (objects[i]) {
                case Long l -> r[i] = inRange(l, type);
                case Boolean b -> r[i] = b ? 1 : 0;
                case Double d -> r[i] = inRange(whole(d), type);
                case String s -> {
                    BigInteger value = Numerals.parseInteger(s);
                    if (value.bitLength() > 63) {
                        return null;
                    }
                    r[i] = inRange(value.longValue(), type);
                }
                case null, default -> {
                    return null;
                }
            }
        }
        return Cast.fromLongs(r, type, array.shape());
    }

    private static long inRange(long value, DType type) {
        int bits = 8 * type.kind().itemSize();
        boolean fits = type.kind().isUnsigned()
                ? value >= 0 && (bits == 64 || value >>> bits == 0)
                : bits == 64 || value == value << 64 - bits >> 64 - bits;
        if (!fits) {
            throw new FrameException(
                    "OverflowError",
                    "Python integer " + value + " out of bounds for "
                            + type.kind().label());
        }
        return value;
    }

    private static long whole(double value) {
        if (Double.isNaN(value)) {
            throw FrameException.valueError("cannot convert float NaN to integer");
        }
        if (Double.isInfinite(value)) {
            throw new FrameException("OverflowError", "cannot convert float infinity to integer");
        }
        if (Math.abs(value) >= 0x1p63) {
            throw new FrameException("OverflowError", "Python int too large to convert to C long");
        }
        return (long) value;
    }

    private static int truth(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case Boolean b -> b ? 1 : 0;
            case Long l -> l != 0 ? 1 : 0;
            case Double d -> d != 0 ? 1 : 0;
            case String s -> s.isEmpty() ? 0 : 1;
            default -> -1;
        };
    }
}
