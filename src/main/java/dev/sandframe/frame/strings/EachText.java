package dev.sandframe.frame.strings;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.Coded;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.NdArray;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A function of texts on each element of an object array. Missing elements stay as they are, or give a filling.
 *
 * <p>All methods give {@code null} where an element is neither text nor {@code None} nor NaN.
 */
public final class EachText {
    private static final int BLOCK = 1 << 14;
    private static final int RECENT = 1 << 8;

    private EachText() {}

    /**
     * @param function gives {@code null} for a text that is to be left to Python, and with it the whole array
     */
    public static @Nullable NdArray texts(NdArray array, Function<String, ? extends @Nullable Object> function) {
        Coded coded = worthwhile(array);
        @Nullable Object[] values = coded == null ? array.objects() : coded.values();
        @Nullable Object[] result = new Object[values.length];
        // Texts repeat more often than not; answers that are one object spare memory, too.
        @Nullable String[] texts = new String[RECENT];
        @Nullable Object[] answers = new Object[RECENT];
        boolean repeating = coded == null;
        int computed = 0;
        for (int i = 0; i < values.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
                repeating &= computed <= i / 2;
            }
            Object value = values[i];
            if (value instanceof String text) {
                int slot = repeating ? text.hashCode() & RECENT - 1 : 0;
                if (!repeating || !text.equals(texts[slot])) {
                    texts[slot] = text;
                    answers[slot] = function.apply(text);
                    computed++;
                }
                result[i] = answers[slot];
                if (result[i] == null) {
                    return null;
                }
            } else if (isMissing(value)) {
                result[i] = value;
            } else {
                return null;
            }
        }
        return coded == null ? NdArray.ofObjects(result) : spread(coded, result);
    }

    /** A bool array where nothing is missing or a filling is given, else bools and what is missing in an object array. */
    public static @Nullable NdArray truths(NdArray array, Predicate<String> function, @Nullable Boolean filling) {
        Coded coded = worthwhile(array);
        @Nullable Object[] values = coded == null ? array.objects() : coded.values();
        byte[] answers = new byte[values.length];
        boolean absent = false;
        for (int i = 0; i < values.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            Object value = values[i];
            if (value instanceof String text) {
                answers[i] = (byte) (function.test(text) ? 1 : 0);
            } else if (!isMissing(value)) {
                return null;
            } else if (filling == null) {
                absent = true;
            } else {
                answers[i] = (byte) (filling ? 1 : 0);
            }
        }
        if (!absent) {
            return NdArray.ofBooleans(coded == null ? answers : spread(coded.codes(), answers));
        }
        @Nullable Object[] kept = new Object[values.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = values[i] instanceof String ? (Object) (answers[i] != 0) : values[i];
        }
        return coded == null ? NdArray.ofObjects(kept) : unlessAllPresent(coded, answers, kept);
    }

    /** An int64 array where nothing is missing or missing elements are filled with 0; else a float64 array with NaN. */
    public static @Nullable NdArray counts(NdArray array, ToLongFunction<String> function, boolean filled) {
        Coded coded = worthwhile(array);
        @Nullable Object[] values = coded == null ? array.objects() : coded.values();
        long[] answers = new long[values.length];
        byte[] absent = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            Object value = values[i];
            if (value instanceof String text) {
                answers[i] = function.applyAsLong(text);
            } else if (isMissing(value)) {
                absent[i] = 1;
            } else {
                return null;
            }
        }
        if (coded != null) {
            int[] codes = coded.codes();
            long[] all = new long[codes.length];
            for (int i = 0; i < codes.length; i++) {
                all[i] = answers[codes[i]];
            }
            answers = all;
            absent = spread(codes, absent);
        }
        int missing = 0;
        for (byte one : absent) {
            missing += one;
        }
        if (missing == 0 || filled) {
            return NdArray.ofLongs(answers);
        }
        if (missing == answers.length) {
            return array.copy();
        }
        double[] result = new double[answers.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = absent[i] != 0 ? Double.NaN : answers[i];
        }
        return NdArray.ofDoubles(result);
    }

    /** Whether there are elements and each is a text or {@code None} or NaN, not all of them missing. */
    public static boolean isText(NdArray array) {
        Coded coded = worthwhile(array);
        boolean any = false;
        for (Object value : coded == null ? array.objects() : coded.values()) {
            if (value instanceof String) {
                any = true;
            } else if (!isMissing(value)) {
                return false;
            }
        }
        return any;
    }

    /** Whether some element is a text. */
    public static boolean hasText(NdArray array) {
        Coded coded = worthwhile(array);
        if (coded == null) {
            return Arrays.stream(array.objects()).anyMatch(String.class::isInstance);
        }
        return Arrays.stream(coded.codes()).anyMatch(code -> coded.value(code) instanceof String);
    }

    static boolean isMissing(@Nullable Object value) {
        return value == null || value instanceof Double d && d.isNaN();
    }

    /** The array's dictionary, where it has one that is not longer than the array. */
    static @Nullable Coded worthwhile(NdArray array) {
        Coded coded = array.coded();
        return coded != null && coded.count() <= array.size() ? coded : null;
    }

    /** Other values under the same codes, which are copied: the guest may write to either array. */
    static NdArray spread(Coded coded, @Nullable Object[] values) {
        int[] codes = coded.codes().clone();
        return NdArray.of(DType.OBJECT, new Coded(codes, values), codes.length);
    }

    private static byte[] spread(int[] codes, byte[] values) {
        byte[] result = new byte[codes.length];
        for (int i = 0; i < codes.length; i++) {
            result[i] = values[codes[i]];
        }
        return result;
    }

    /** The dictionary may know of missing values that no longer occur. */
    private static NdArray unlessAllPresent(Coded coded, byte[] answers, @Nullable Object[] kept) {
        for (int code : coded.codes()) {
            if (!(kept[code] instanceof Boolean)) {
                return spread(coded, kept);
            }
        }
        return NdArray.ofBooleans(spread(coded.codes(), answers));
    }
}
