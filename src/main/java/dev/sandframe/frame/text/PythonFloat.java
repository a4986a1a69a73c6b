package dev.sandframe.frame.text;

import java.math.BigDecimal;
import java.math.MathContext;

/** Floats as Python's {@code repr} writes them: the shortest digits that read back as the same number. */
public final class PythonFloat {
    /** Exponents from here on are written as such, as in {@code 1e+16}. */
    private static final int LARGEST_PLAIN = 16;

    private static final int SMALLEST_PLAIN = -4;

    private PythonFloat() {}

    /** {@code repr(value)}. */
    public static String repr(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        if (value == (long) value && Math.abs(value) < 1e15) {
            return value == 0 && 1 / value < 0 ? "-0.0" : (long) value + ".0";
        }
        String shortest = Double.toString(Math.abs(value));
        int e = shortest.indexOf('E');
        int exponent = e < 0 ? 0 : Integer.parseInt(shortest, e + 1, shortest.length(), 10);
        String mantissa = e < 0 ? shortest : shortest.substring(0, e);
        int point = mantissa.indexOf('.');
        String digits = mantissa.substring(0, point).concat(mantissa.substring(point + 1));
        exponent += point - 1;
        int leading = 0;
        while (leading < digits.length() - 1 && digits.charAt(leading) == '0') {
            leading++;
        }
        int end = digits.length();
        while (end > leading + 1 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return write(value < 0, single(digits.substring(leading, end), value), exponent - leading);
    }

    /** Java writes two digits where one would do, as for 4.9E-324. */
    private static String single(String digits, double value) {
        if (digits.length() != 2 || Math.abs(value) > 1e-300) {
            return digits;
        }
        BigDecimal one = new BigDecimal(Math.abs(value)).round(new MathContext(1));
        return one.doubleValue() == Math.abs(value) ? one.unscaledValue().toString() : digits;
    }

    private static String write(boolean negative, String digits, int exponent) {
        StringBuilder text = new StringBuilder(26);
        if (negative) {
            text.append('-');
        }
        if (exponent < SMALLEST_PLAIN || exponent >= LARGEST_PLAIN) {
            text.append(digits.charAt(0));
            if (digits.length() > 1) {
                text.append('.').append(digits, 1, digits.length());
            }
            return exponent(text, exponent).toString();
        }
        if (exponent < 0) {
            return text.append("0.").repeat('0', -exponent - 1).append(digits).toString();
        }
        if (digits.length() <= exponent + 1) {
            return text.append(digits)
                    .repeat('0', exponent + 1 - digits.length())
                    .append(".0")
                    .toString();
        }
        return text.append(digits, 0, exponent + 1)
                .append('.')
                .append(digits, exponent + 1, digits.length())
                .toString();
    }

    /** Appends an exponent of at least two digits with its sign. */
    static StringBuilder exponent(StringBuilder text, int exponent) {
        text.append('e').append(exponent < 0 ? '-' : '+');
        int size = Math.abs(exponent);
        if (size < 10) {
            text.append('0');
        }
        return text.append(size);
    }
}
