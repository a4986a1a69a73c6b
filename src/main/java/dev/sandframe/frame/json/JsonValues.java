package dev.sandframe.frame.json;

import dev.sandframe.frame.array.Coded;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.text.Utf8Sink;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Preparing columns whose elements the writer does not know by itself. */
public final class JsonValues {
    private static final Set<String> WORDS_OF_NUMBERS_AND_TIME = Set.of(
            "now", "today", "nan", "nat", "inf", "-inf", "+inf", "infinity", "-infinity", "+infinity", "-nan", "+nan");

    private JsonValues() {}

    /** The positions of the elements of an object array that are foreign to Java. */
    public static int[] foreign(NdArray array) {
        int[] positions = new int[16];
        int count = 0;
        Coded coded = array.coded();
        if (coded != null && !anyForeign(coded)) {
            return new int[0];
        }
        @Nullable Object[] values = array.objects();
        for (int i = 0; i < values.length; i++) {
            if (isForeign(values[i])) {
                if (count == positions.length) {
                    positions = Arrays.copyOf(positions, 2 * count);
                }
                positions[count++] = i;
            }
        }
        return Arrays.copyOf(positions, count);
    }

    private static boolean anyForeign(Coded coded) {
        for (Object value : coded.values()) {
            if (isForeign(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForeign(@Nullable Object value) {
        return !(value == null
                || value instanceof String
                || value instanceof Boolean
                || value instanceof Long
                || value instanceof Double
                || value instanceof BigInteger
                || value instanceof JsonLiteral);
    }

    /** Whether some text among objects can be neither a number nor a date: it has no digit and is no word of either. */
    public static boolean hasWords(NdArray array) {
        Coded coded = array.coded();
        for (Object value : coded == null ? array.objects() : coded.values()) {
            if (value instanceof String text && isWord(text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return !plain.isEmpty() && !WORDS_OF_NUMBERS_AND_TIME.contains(plain);
    }

    /** The positions of elements that are JSON text still. */
    public static int[] literalPositions(NdArray array) {
        if (array.coded() != null) {
            return new int[0];
        }
        @Nullable Object[] values = array.objects();
        int[] positions = new int[values.length];
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof JsonLiteral) {
                positions[count++] = i;
            }
        }
        return Arrays.copyOf(positions, count);
    }

    /** A copy of an object array in which elements at some positions are JSON text. */
    public static NdArray literals(NdArray array, int[] positions, @Nullable String[] texts) {
        @Nullable Object[] values = array.objects().clone();
        for (int i = 0; i < positions.length; i++) {
            values[positions[i]] = new JsonLiteral(String.valueOf(texts[i]));
        }
        return NdArray.ofObjects(values);
    }

    /** ISO texts of times in UTC, each marked as such; {@code None} for missing ones. */
    public static NdArray zoned(NdArray array, JsonOptions options) {
        @Nullable Object[] texts = keys(array, options).objects();
        for (int i = 0; i < texts.length; i++) {
            texts[i] = "null".equals(texts[i]) ? null : texts[i] + "Z";
        }
        return NdArray.ofObjects(texts);
    }

    /** Elements as they stand as keys, unquoted. */
    public static NdArray keys(NdArray array, JsonOptions options) {
        JsonColumn column = JsonColumn.of(array, options);
        Object[] keys = new Object[array.size()];
        for (int i = 0; i < keys.length; i++) {
            Utf8Sink sink = new Utf8Sink();
            column.write(sink, i);
            String text = sink.text(false);
            keys[i] = text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
        }
        return NdArray.ofObjects(keys);
    }
}
