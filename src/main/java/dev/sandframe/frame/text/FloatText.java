package dev.sandframe.frame.text;

import dev.sandframe.frame.Interruption;
import org.jspecify.annotations.Nullable;

/**
 * A column of floats with one number of decimals for all, as pandas prints it: as many as the most precise value needs, at
 * most {@code digits}, and in scientific notation where values are too small for that or long and large.
 *
 * @param digits the most decimals ({@code display.precision})
 * @param leadingSpace whether positive numbers keep the place of a sign
 * @param missing the text of NaN
 * @param chop sizes up to this are printed as 0, or {@code null}
 * @param decimal the decimal mark
 */
public record FloatText(
        int digits,
        boolean leadingSpace,
        String missing,
        @Nullable Double chop,
        String decimal) {
    /** Above this a value is large; smaller than one unit of the last decimal it is small. */
    private static final double LARGE = 1e6;

    private static final int ROOM_BESIDE_DIGITS = 6;

    /** The texts of the values, not padded. */
    public String[] of(double[] values) {
        String[] fixed = new String[values.length];
        boolean large = false;
        boolean small = false;
        double smallest = Math.pow(10, -digits);
        for (int i = 0; i < values.length; i++) {
            double size = Math.abs(values[i]);
            large |= size > LARGE;
            small |= size > 0 && size < smallest;
            fixed[i] = cell(values[i], false);
            if ((i & 0x3fff) == 0) {
                Interruption.check();
            }
        }
        String[] trimmed = trimZeros(fixed, decimal);
        if (small || large && Cells.width(trimmed, TextWidth.PLAIN) > digits + ROOM_BESIDE_DIGITS) {
            String[] scientific = new String[values.length];
            for (int i = 0; i < values.length; i++) {
                scientific[i] = cell(values[i], true);
            }
            return trimZeros(scientific, decimal);
        }
        return trimmed;
    }

    /** The texts of complex numbers, given as pairs; the imaginary parts are padded to one width. */
    public String[] ofComplex(double[] pairs) {
        int n = pairs.length / 2;
        boolean large = false;
        boolean small = false;
        double smallest = Math.pow(10, -digits);
        for (int i = 0; i < n; i++) {
            double size = Math.hypot(pairs[2 * i], pairs[2 * i + 1]);
            large |= size > LARGE;
            small |= size > 0 && size < smallest;
        }
        String[] fixed = complexCells(pairs, false);
        boolean wide = Cells.width(fixed, TextWidth.PLAIN) > digits + ROOM_BESIDE_DIGITS;
        return small || large && wide ? complexCells(pairs, true) : fixed;
    }

    private String[] complexCells(double[] pairs, boolean scientific) {
        int n = pairs.length / 2;
        // The sign before the last run of digits parts the two, even if it is that of an exponent: so does pandas.
        String[] parts = new String[2 * n];
        for (int i = 0; i < n; i++) {
            String imaginary = cell(pairs[2 * i + 1], scientific).strip();
            String text = cell(pairs[2 * i], scientific) + (imaginary.startsWith("-") ? "" : "+") + imaginary;
            int sign = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
            parts[i] = text.substring(0, sign);
            parts[n + i] = text.substring(sign);
        }
        String[] trimmed = trimZeros(parts, decimal);
        int width = Cells.width(trimmed, TextWidth.PLAIN) - 1;
        String[] result = new String[n];
        for (int i = 0; i < n; i++) {
            String imaginary = trimmed[n + i];
            result[i] = trimmed[i] + imaginary.charAt(0)
                    + Justify.RIGHT.pad(imaginary.substring(1), width, TextWidth.PLAIN) + "j";
        }
        return result;
    }

    private String cell(double value, boolean scientific) {
        if (Double.isNaN(value)) {
            return missing;
        }
        double shown = chop != null && !(Math.abs(value) > chop) ? 0.0 : value;
        String text = scientific ? CFormat.scientific(shown, digits) : CFormat.fixed(shown, digits);
        if (leadingSpace && text.charAt(0) != '-') {
            text = " ".concat(text);
        }
        return decimal.equals(".") ? text : replaceFirst(text, decimal);
    }

    private static String replaceFirst(String text, String decimal) {
        int point = text.indexOf('.');
        return point < 0 ? text : text.substring(0, point) + decimal + text.substring(point + 1);
    }

    /**
     * Takes the zeros from the end of all numbers that have decimals, as many as all of them have, but for one after the mark.
     * What is no plain number with decimals stays.
     */
    public static String[] trimZeros(String[] cells, String decimal) {
        int zeros = Integer.MAX_VALUE;
        boolean[] plain = new boolean[cells.length];
        for (int i = 0; i < cells.length; i++) {
            int decimals = decimals(cells[i], decimal);
            plain[i] = decimals >= 0;
            if (plain[i]) {
                zeros = Math.min(zeros, zerosAtEnd(cells[i], decimals));
            }
        }
        if (zeros == Integer.MAX_VALUE) {
            return cells;
        }
        String[] result = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            String text = cells[i];
            if (plain[i]) {
                text = text.substring(0, text.length() - zeros);
                if (text.endsWith(decimal)) {
                    text = text.concat("0");
                }
            }
            result[i] = text;
        }
        return result;
    }

    private static int zerosAtEnd(String text, int decimals) {
        int zeros = 0;
        while (zeros < decimals && text.charAt(text.length() - 1 - zeros) == '0') {
            zeros++;
        }
        return zeros;
    }

    /** The decimals of spaces, a sign, digits, the mark and digits; -1 for any other text. */
    private static int decimals(String text, String decimal) {
        int i = 0;
        int n = text.length();
        while (i < n && text.charAt(i) == ' ') {
            i++;
        }
        if (i < n && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
            i++;
        }
        int start = i;
        while (i < n && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        if (i == start || !text.startsWith(decimal, i)) {
            return -1;
        }
        int first = i + decimal.length();
        for (int k = first; k < n; k++) {
            if (text.charAt(k) < '0' || text.charAt(k) > '9') {
                return -1;
            }
        }
        return n - first;
    }

    /** One float in a column of mixed objects: fixed decimals without the zeros at the end. */
    static String single(double value, int digits) {
        String text = CFormat.fixed(value, digits);
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        text = text.substring(0, end);
        return (text.charAt(0) == '-' ? text : " ".concat(text)).concat(text.endsWith(".") ? "0" : "");
    }
}
