package dev.sandframe.frame.text;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.Coded;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import org.jspecify.annotations.Nullable;

/**
 * Columns of plain objects: None, bools, ints, floats and texts. What holds other objects is written by the facade, which can
 * ask them.
 */
public final class ObjectText {
    private ObjectText() {}

    /**
     * The texts of a column as pandas prints it: floats with decimals, texts with tabs and line ends escaped.
     *
     * @param digits the most decimals of a float
     * @param leadingSpace whether every text keeps the place of a sign
     * @param missing the text of NaN
     * @return {@code null} when some element is another kind of object
     */
    public static String @Nullable [] cells(
            @Nullable Object[] values, int digits, boolean leadingSpace, String missing) {
        for (Object value : values) {
            if (!isPlain(value)) {
                return null;
            }
        }
        String[] result = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof Double number && !Double.isNaN(number)) {
                result[i] = Double.isFinite(number)
                        ? FloatText.single(number, digits)
                        : (number > 0 ? " " : "") + PythonFloat.repr(number);
            } else {
                String text = value instanceof Double ? missing : plain(value, false);
                result[i] = leadingSpace ? " ".concat(text) : text;
            }
            if ((i & 0x3fff) == 0) {
                Interruption.check();
            }
        }
        return result;
    }

    /**
     * The texts of objects or doubles as in a list: texts in quotes, floats in their shortest form.
     *
     * @return {@code null} when some element is another kind of object
     */
    public static String @Nullable [] quoted(NdArray array) {
        if (array.kind() == Kind.FLOAT64) {
            double[] numbers = array.doubles();
            String[] texts = new String[numbers.length];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = PythonFloat.repr(numbers[i]);
            }
            return texts;
        }
        @Nullable Object[] values = array.objects();
        String[] result = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            if (!isPlain(values[i])) {
                return null;
            }
            result[i] = plain(values[i], true);
        }
        return result;
    }

    /** Whether every element is a text. */
    public static boolean isAllText(NdArray array) {
        Coded coded = array.coded();
        if (coded != null) {
            boolean[] text = new boolean[coded.count()];
            for (int code = 0; code < text.length; code++) {
                text[code] = coded.value(code) instanceof String;
            }
            for (int code : coded.codes()) {
                if (!text[code]) {
                    return false;
                }
            }
            return true;
        }
        for (Object value : array.objects()) {
            if (!(value instanceof String)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(@Nullable Object value) {
        return value == null
                || value instanceof String
                || value instanceof Long
                || value instanceof Double
                || value instanceof Boolean;
    }

    private static String plain(@Nullable Object value, boolean quotes) {
        return switch (value) {
            case null -> "None";
            case Boolean truth -> truth ? "True" : "False";
            case Double number -> PythonFloat.repr(number);
            case String text -> quotes ? "'" + escaped(text) + "'" : escaped(text);
            default -> value.toString();
        };
    }

    /** A text with tabs, line feeds and carriage returns written as escapes. */
    public static String escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t' || c == '\n' || c == '\r') {
                return text.replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
            }
        }
        return text;
    }
}
