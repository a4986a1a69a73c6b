package dev.sandframe.frame.compute;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.Buffers;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import org.jspecify.annotations.Nullable;

/** Arrays of text of a fixed length. */
public final class Texts {
    private static final int CHECKED = 1 << 16;

    private Texts() {}

    /** Whether some element of an array of references is a text. */
    public static boolean isAmong(NdArray array) {
        if (!array.kind().isReference()) {
            return false;
        }
        for (int i = 0; i < array.size(); i++) {
            if (i % CHECKED == CHECKED - 1) {
                Interruption.check();
            }
            if (Buffers.getObject(array, array.position(i)) instanceof String) {
                return true;
            }
        }
        return false;
    }

    /** The order of texts by code points, as in Python. */
    public static int compare(String a, String b) {
        int n = Math.min(a.length(), b.length());
        for (int i = 0; i < n; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean p = Character.isSurrogate(x);
                boolean q = Character.isSurrogate(y);
                return p == q ? x - y : p ? 1 : -1;
            }
        }
        return a.length() - b.length();
    }

    /**
     * Texts cut to a length in characters, or under the length of the longest.
     *
     * @param kind {@code UNICODE} or {@code BYTES}
     * @param length characters, or 0 for what the longest needs
     */
    public static NdArray fit(NdArray array, Kind kind, int length) {
        @Nullable Object[] source = array.objects();
        Object[] result = new Object[source.length];
        int longest = 1;
        for (int i = 0; i < source.length; i++) {
            String text = trimmed(String.valueOf(source[i]));
            int points = text.codePointCount(0, text.length());
            if (length > 0 && points > length) {
                text = text.substring(0, text.offsetByCodePoints(0, length));
            }
            longest = Math.max(longest, points);
            result[i] = text;
        }
        return NdArray.of(new DType(kind, length > 0 ? length : longest), result, array.shape());
    }

    /** Without the zeros at the end, which fixed-length text cannot tell from padding. */
    private static String trimmed(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\0') {
            end--;
        }
        return text.substring(0, end);
    }

    /** The length in characters of each text. */
    public static NdArray lengths(NdArray array) {
        long[] result = new long[array.size()];
        for (int i = 0; i < result.length; i++) {
            String text = String.valueOf(Buffers.getObject(array, array.position(i)));
            result[i] = text.codePointCount(0, text.length());
        }
        return NdArray.of(DType.INT64, result, array.shape());
    }
}
