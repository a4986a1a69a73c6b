package dev.sandframe.frame.index;

import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import org.jspecify.annotations.Nullable;

/** Whether labels ascend or descend. */
public final class Order {
    /** No neighbour is smaller. */
    public static final int INCREASING = 1;

    /** No neighbour is greater. */
    public static final int DECREASING = 2;

    /** No neighbours are equal. */
    public static final int STRICT = 4;

    private Order() {}

    /**
     * The bits that hold for a column without foreign objects; a NaN, a missing time or labels that do not compare leave
     * none.
     */
    public static int of(NdArray labels) {
        Kind kind = labels.kind();
        if (kind.isReference()) {
            return ofObjects(labels.objects());
        }
        return kind.isFloating()
                ? ofDoubles(labels.doubles())
                : ofLongs(labels.longs(), kind == Kind.UINT64 ? Long.MIN_VALUE : 0, kind.isTime());
    }

    private static int ofLongs(long[] values, long flip, boolean time) {
        int bits = INCREASING | DECREASING | STRICT;
        if (time && values.length > 0 && values[0] == Long.MIN_VALUE) {
            return 0;
        }
        for (int i = 1; i < values.length && bits != 0; i++) {
            if (time && values[i] == Long.MIN_VALUE) {
                return 0;
            }
            bits = step(bits, Long.compare(values[i - 1] ^ flip, values[i] ^ flip));
        }
        return bits;
    }

    private static int ofDoubles(double[] values) {
        int bits = INCREASING | DECREASING | STRICT;
        if (values.length > 0 && Double.isNaN(values[0])) {
            return 0;
        }
        for (int i = 1; i < values.length; i++) {
            double a = values[i - 1];
            double b = values[i];
            if (Double.isNaN(b)) {
                return 0;
            }
            bits = step(bits, a < b ? -1 : a > b ? 1 : 0);
        }
        return bits;
    }

    private static int ofObjects(@Nullable Object[] values) {
        int bits = INCREASING | DECREASING | STRICT;
        if (values.length == 1 && isMissing(values[0])) {
            return 0;
        }
        for (int i = 1; i < values.length; i++) {
            Object a = values[i - 1];
            Object b = values[i];
            if (a instanceof String s && b instanceof String t) {
                bits = step(bits, compareTexts(s, t));
            } else if (a instanceof String || b instanceof String || isMissing(a) || isMissing(b)) {
                return 0;
            } else {
                bits = step(bits, compareNumbers(a, b));
            }
        }
        return bits;
    }

    private static boolean isMissing(@Nullable Object value) {
        return value == null || value instanceof Double d && d.isNaN();
    }

    private static int compareNumbers(@Nullable Object a, @Nullable Object b) {
        return a instanceof Double || b instanceof Double
                ? Double.compare(number(a), number(b))
                : Long.compare(integer(a), integer(b));
    }

    private static double number(@Nullable Object value) {
        return value instanceof Double d ? d : integer(value);
    }

    private static long integer(@Nullable Object value) {
        return value instanceof Boolean b ? (b ? 1 : 0) : value instanceof Long n ? n : 0;
    }

    /** Python's order of texts, which is by code points and not by UTF-16 units. */
    public static int compareTexts(String a, String b) {
        int n = Math.min(a.length(), b.length());
        for (int i = 0; i < n; i++) {
            char c = a.charAt(i);
            char d = b.charAt(i);
            if (c != d) {
                boolean high = Character.isSurrogate(c);
                return high == Character.isSurrogate(d) ? Character.compare(c, d) : high ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    private static int step(int bits, int comparison) {
        int left = bits;
        if (comparison > 0) {
            left &= ~INCREASING;
        } else if (comparison < 0) {
            left &= ~DECREASING;
        } else {
            left &= ~STRICT;
        }
        return (left & (INCREASING | DECREASING)) == 0 ? 0 : left;
    }
}
