package dev.sandframe.frame.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Floats with a number of digits, as C's {@code printf} and Python's {@code format} write them: correctly rounded from the
 * exact binary value, ties to even.
 */
public final class CFormat {
    private static final long[] POWERS = {
        1L, 10L, 100L, 1_000L, 10_000L, 100_000L, 1_000_000L, 10_000_000L, 100_000_000L, 1_000_000_000L
    };
    /** Up to here a scaled value and what multiplication lost of it tell how it rounds. */
    private static final double FAST_LIMIT = 1e15;

    private CFormat() {}

    /** As {@code %.<digits>f}. */
    public static String fixed(double value, int digits) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        if (digits < POWERS.length) {
            double size = Math.abs(value);
            double scale = POWERS[digits];
            double scaled = size * scale;
            if (scaled < FAST_LIMIT) {
                double rounded = Math.rint(scaled);
                double off = scaled - rounded + Math.fma(size, scale, -scaled);
                if (Math.abs(off) < 0.499999) {
                    return plain(isNegative(value), (long) rounded, digits);
                }
            }
        }
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).signum() == 0 && isNegative(value)
                ? "-" + new BigDecimal(0).setScale(digits).toPlainString()
                : new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String plain(boolean negative, long scaled, int digits) {
        StringBuilder text = new StringBuilder(20);
        if (negative) {
            text.append('-');
        }
        text.append(scaled / POWERS[digits]);
        if (digits > 0) {
            String fraction = Long.toString(scaled % POWERS[digits]);
            text.append('.').repeat('0', digits - fraction.length()).append(fraction);
        }
        return text.toString();
    }

    /** As {@code %.<digits>e}. */
    public static String scientific(double value, int digits) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        StringBuilder text = new StringBuilder(digits + 8);
        if (isNegative(value)) {
            text.append('-');
        }
        if (value == 0) {
            text.append('0');
            if (digits > 0) {
                text.append('.').repeat('0', digits);
            }
            return text.append("e+00").toString();
        }
        BigDecimal rounded = rounded(value, digits + 1);
        String all = rounded.unscaledValue().toString();
        text.append(all.charAt(0));
        if (digits > 0) {
            text.append('.').append(all, 1, digits + 1);
        }
        return PythonFloat.exponent(text, exponent(rounded)).toString();
    }

    /** As {@code %.<digits>g}. */
    public static String general(double value, int digits) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        if (value == 0) {
            return isNegative(value) ? "-0" : "0";
        }
        int significant = Math.max(digits, 1);
        int exponent = exponent(rounded(value, significant));
        if (exponent < -4 || exponent >= significant) {
            String text = scientific(value, significant - 1);
            int e = text.indexOf('e');
            return withoutZeros(text.substring(0, e)).concat(text.substring(e));
        }
        return withoutZeros(fixed(value, significant - 1 - exponent));
    }

    private static String withoutZeros(String text) {
        if (text.indexOf('.') < 0) {
            return text;
        }
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }

    /** The size of a number, which is not 0, to exactly so many significant digits. */
    private static BigDecimal rounded(double value, int significant) {
        BigDecimal exact = new BigDecimal(Math.abs(value));
        int scale = significant - (exact.precision() - exact.scale());
        BigDecimal rounded = exact.setScale(scale, RoundingMode.HALF_EVEN);
        return rounded.precision() > significant ? rounded.setScale(scale - 1, RoundingMode.UNNECESSARY) : rounded;
    }

    private static int exponent(BigDecimal rounded) {
        return rounded.precision() - rounded.scale() - 1;
    }

    private static boolean isNegative(double value) {
        return value < 0 || value == 0 && 1 / value < 0;
    }

    private static String special(double value) {
        return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
    }
}
