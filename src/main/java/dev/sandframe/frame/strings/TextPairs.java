package dev.sandframe.frame.strings;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.compute.Texts;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Texts of two object arrays, one of which may be a single text for all of the other's. The answer is {@code null} where an
 * element is neither text nor {@code None} nor NaN.
 */
public final class TextPairs {
    private static final int BLOCK = 1 << 14;

    private TextPairs() {}

    /** Texts one after the other, with another between; NaN where one is missing. */
    public static @Nullable NdArray joined(NdArray left, String between, NdArray right) {
        @Nullable Object[] a = left.objects();
        @Nullable Object[] b = right.objects();
        @Nullable Object[] result = new Object[count(a, b)];
        for (int i = 0; i < result.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            Object x = a[a.length == 1 ? 0 : i];
            Object y = b[b.length == 1 ? 0 : i];
            if (x instanceof String first && y instanceof String second) {
                result[i] = between.isEmpty() ? first.concat(second) : first + between + second;
            } else if (isMissing(x, y)) {
                result[i] = Double.NaN;
            } else {
                return null;
            }
        }
        return NdArray.ofObjects(result);
    }

    /** Whether the order of each two texts is as it should be; false where one is missing. */
    public static @Nullable NdArray ordered(NdArray left, NdArray right, IntPredicate sign) {
        @Nullable Object[] a = left.objects();
        @Nullable Object[] b = right.objects();
        byte[] result = new byte[count(a, b)];
        for (int i = 0; i < result.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            Object x = a[a.length == 1 ? 0 : i];
            Object y = b[b.length == 1 ? 0 : i];
            if (x instanceof String first && y instanceof String second) {
                result[i] = (byte) (sign.test(Texts.compare(first, second)) ? 1 : 0);
            } else if (!isMissing(x, y)) {
                return null;
            }
        }
        return NdArray.ofBooleans(result);
    }

    private static int count(@Nullable Object[] a, @Nullable Object[] b) {
        return a.length == 1 ? b.length : a.length;
    }

    private static boolean isMissing(@Nullable Object x, @Nullable Object y) {
        return (x instanceof String || EachText.isMissing(x)) && (y instanceof String || EachText.isMissing(y));
    }
}
