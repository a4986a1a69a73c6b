package dev.sandframe.frame.strings;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.NdArray;
import org.jspecify.annotations.Nullable;

/** The numbers that texts stand for, as long as they are written the usual way. */
public final class TextNumbers {
    private static final int BLOCK = 1 << 14;
    private static final int DIGITS = 18;

    private enum Form {
        WHOLE,
        FRACTION,
        OTHER,
        UNUSUAL
    }

    private TextNumbers() {}

    /**
     * An int64 array where each element is a whole number, else a float64 array, NaN for what is missing or empty.
     *
     * @param coerce whether what is no number is NaN
     * @return {@code null} where some element has to be left to Python: it is no text, or written in another way, or no number
     */
    public static @Nullable NdArray of(NdArray texts, boolean coerce) {
        @Nullable Object[] values = texts.objects();
        long[] whole = new long[values.length];
        double[] numbers = new double[values.length];
        boolean allWhole = true;
        for (int i = 0; i < values.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            if (!(values[i] instanceof String text)) {
                if (!EachText.isMissing(values[i])) {
                    return null;
                }
                numbers[i] = Double.NaN;
                allWhole = false;
                continue;
            }
            Form form = form(text);
            if (form == Form.UNUSUAL || form == Form.OTHER && !coerce) {
                return null;
            }
            if (form == Form.WHOLE) {
                whole[i] = Long.parseLong(text);
                numbers[i] = whole[i];
            } else {
                numbers[i] = form == Form.FRACTION ? Double.parseDouble(text) : Double.NaN;
                allWhole = false;
            }
        }
        return allWhole ? NdArray.ofLongs(whole) : NdArray.ofDoubles(numbers);
    }

    /** An empty text is no number, and no error either: that is left to Python, as are long numbers, blanks, nan and inf. */
    private static Form form(String text) {
        int length = text.length();
        int at = 0;
        if (at < length && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            at++;
        }
        if (at == length || "iInN".indexOf(text.charAt(at)) >= 0) {
            return Form.UNUSUAL;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '_' || c > '~') {
                return Form.UNUSUAL;
            }
        }
        int start = at;
        at = digits(text, at);
        int digits = at - start;
        if (at == length) {
            return digits <= DIGITS ? Form.WHOLE : Form.UNUSUAL;
        }
        if (text.charAt(at) == '.') {
            int point = at;
            at = digits(text, at + 1);
            digits += at - point - 1;
        }
        if (digits == 0) {
            return Form.OTHER;
        }
        if (at < length && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            if (at < length && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
                at++;
            }
            int exponent = at;
            at = digits(text, at);
            if (at == exponent) {
                return Form.OTHER;
            }
        }
        return at == length ? Form.FRACTION : Form.OTHER;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
