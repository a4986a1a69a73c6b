package dev.sandframe.frame.compute;

import dev.sandframe.frame.FrameException;
import java.math.BigInteger;

/** Numbers in text, as Python's {@code float()} and {@code int()} read them and {@code repr()} writes them. */
public final class Numerals {
    private Numerals() {}

    /** @throws FrameException as Python's {@code float()} */
    public static double parseDouble(String text) {
        String s = text.strip();
        int start = !s.isEmpty() && (s.charAt(0) == '-' || s.charAt(0) == '+') ? 1 : 0;
        if (start < s.length() && Character.isLetter(s.charAt(start))) {
            String word = s.substring(start).toLowerCase(java.util.Locale.ROOT);
            boolean negative = s.charAt(0) == '-';
            return switch (word) {
                case "nan" -> Double.NaN;
                case "inf", "infinity" -> negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
                default -> throw notFloat(text);
            };
        }
        String digits = s;
        if (s.indexOf('_') >= 0) {
            if (!s.matches("[^_]*([0-9]_[0-9][^_]*)+")) {
                throw notFloat(text);
            }
            digits = s.replace("_", "");
        }
        if (digits.isEmpty() || !isDecimal(digits)) {
            throw notFloat(text);
        }
        return Double.parseDouble(digits);
    }

    /** Whether a text is a number without Java's extras (hexadecimal, suffixes). */
    private static boolean isDecimal(String s) {
        boolean digit = false;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            digit |= c >= '0' && c <= '9';
            if (!(c >= '0' && c <= '9' || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E')) {
                return false;
            }
        }
        if (!digit) {
            return false;
        }
        try {
            Double.parseDouble(s);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static FrameException notFloat(String text) {
        return FrameException.valueError("could not convert string to float: " + quoted(text));
    }

    /** @throws FrameException as Python's {@code int()} */
    public static BigInteger parseInteger(String text) {
        String s = text.strip();
        if (!s.matches("[+-]?[0-9]+(_[0-9]+)*")) {
            throw FrameException.valueError("invalid literal for int() with base 10: " + quoted(text));
        }
        return new BigInteger(s.replace("_", ""));
    }

    /** A text as Python's {@code repr()} writes it, where it holds nothing unprintable beyond the usual escapes. */
    public static String quoted(String text) {
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder result = new StringBuilder().append(quote);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> result.append("\\n");
                case '\r' -> result.append("\\r");
                case '\t' -> result.append("\\t");
                case '\\' -> result.append("\\\\");
                default -> {
                    if (c == quote) {
                        result.append('\\').append(c);
                    } else if (c < 0x20 || c >= 0x7f && c < 0xa0) {
                        result.append(String.format("\\x%02x", (int) c));
                    } else {
                        result.append(c);
                    }
                }
            }
        }
        return result.append(quote).toString();
    }

    /** A double as Python's {@code repr()} writes it. */
    public static void repr(double value, StringBuilder target) {
        if (Double.isNaN(value)) {
            target.append("nan");
            return;
        }
        if (Double.isInfinite(value)) {
            target.append(value > 0 ? "inf" : "-inf");
            return;
        }
        if (value == (long) value && Math.abs(value) < 1e15 && (value != 0 || 1 / value > 0)) {
            target.append((long) value).append(".0");
            return;
        }
        arrange(Double.toString(value), target);
    }

    /** A float as numpy's {@code str()} writes it. */
    public static void repr(float value, StringBuilder target) {
        if (Float.isNaN(value) || Float.isInfinite(value)) {
            repr((double) value, target);
            return;
        }
        arrange(Float.toString(value), target);
    }

    /** Java's shortest digits in Python's arrangement: an exponent below 1e-4 and from 1e16. */
    private static void arrange(String java, StringBuilder target) {
        int e = java.indexOf('E');
        if (e < 0) {
            int point = java.indexOf('.');
            if (java.charAt(0) != '0' && !java.startsWith("-0") || !smallerThanTenThousandth(java, point)) {
                target.append(java);
                return;
            }
        }
        int exponent = e < 0 ? 0 : Integer.parseInt(java.substring(e + 1));
        String mantissa = e < 0 ? java : java.substring(0, e);
        boolean negative = mantissa.charAt(0) == '-';
        String plain = negative ? mantissa.substring(1) : mantissa;
        int point = plain.indexOf('.');
        String digits = plain.substring(0, point) + plain.substring(point + 1);
        int pointAt = point + exponent;
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        digits = digits.substring(zeros);
        pointAt -= zeros;
        int end = digits.length();
        while (end > 1 && digits.charAt(end - 1) == '0') {
            end--;
        }
        digits = digits.substring(0, end);
        if (negative) {
            target.append('-');
        }
        if (digits.equals("0")) {
            target.append("0.0");
            return;
        }
        int power = pointAt - 1;
        if (power < -4 || power >= 16) {
            target.append(digits.charAt(0));
            if (digits.length() > 1) {
                target.append('.').append(digits, 1, digits.length());
            }
            target.append('e').append(power < 0 ? '-' : '+');
            int size = Math.abs(power);
            if (size < 10) {
                target.append('0');
            }
            target.append(size);
        } else if (pointAt <= 0) {
            target.append("0.").append("0".repeat(-pointAt)).append(digits);
        } else if (pointAt >= digits.length()) {
            target.append(digits).append("0".repeat(pointAt - digits.length())).append(".0");
        } else {
            target.append(digits, 0, pointAt).append('.').append(digits, pointAt, digits.length());
        }
    }

    private static boolean smallerThanTenThousandth(String java, int point) {
        return java.startsWith("0000", point + 1);
    }
}
