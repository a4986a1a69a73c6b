package dev.sandframe.frame.json;

import dev.sandframe.frame.text.Utf8Sink;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Floats as pandas' encoder writes them: a fixed number of decimals, rounded in double arithmetic, without trailing zeros. */
public final class JsonNumbers {
    private static final double LARGEST_FIXED = 1e16;
    private static final double SMALLEST_FIXED = 1e-15;
    private static final long[] POWERS = powers();

    private JsonNumbers() {}

    private static long[] powers() {
        long[] powers = new long[16];
        long power = 1;
        for (int i = 0; i < powers.length; i++, power *= 10) {
            powers[i] = power;
        }
        return powers;
    }

    /** A float's text; {@code null} for NaN and the infinities. */
    public static String text(double value, int precision) {
        Utf8Sink sink = new Utf8Sink();
        write(sink, value, precision);
        return sink.text(true);
    }

    static void write(Utf8Sink sink, double value, int precision) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            sink.writeAscii("null");
            return;
        }
        double size = Math.abs(value);
        if (size > LARGEST_FIXED || (size < SMALLEST_FIXED && size != 0)) {
            sink.writeAscii(exponential(value, Math.max(precision, 1)));
            return;
        }
        long power = POWERS[precision];
        long whole = (long) size;
        double scaled = (size - whole) * power;
        long fraction = (long) scaled;
        double rest = scaled - fraction;
        // Halves go up from odd numbers, and from zero.
        if (rest > 0.5 || (rest == 0.5 && (fraction == 0 || (fraction & 1) != 0))) {
            fraction++;
        }
        if (fraction >= power) {
            fraction = 0;
            whole++;
        }
        if (precision == 0) {
            double over = size - whole;
            if (over > 0.5 || (over == 0.5 && (whole & 1) != 0)) {
                whole++;
            }
        }
        if (value < 0) {
            sink.write('-');
        }
        sink.writeLong(whole);
        if (precision == 0) {
            return;
        }
        sink.write('.');
        if (fraction == 0) {
            sink.write('0');
            return;
        }
        int digits = precision;
        while (fraction % 10 == 0) {
            fraction /= 10;
            digits--;
        }
        sink.writePadded(fraction, digits);
    }

    /** C's {@code %.Ng} for numbers whose exponent is out of the range of the fixed form. */
    private static String exponential(double value, int digits) {
        BigDecimal rounded = new BigDecimal(value)
                .round(new MathContext(digits, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
        String mantissa = rounded.unscaledValue().abs().toString();
        int exponent = mantissa.length() - 1 - rounded.scale();
        StringBuilder text = new StringBuilder();
        if (value < 0) {
            text.append('-');
        }
        text.append(mantissa.charAt(0));
        if (mantissa.length() > 1) {
            text.append('.').append(mantissa, 1, mantissa.length());
        }
        text.append('e').append(exponent < 0 ? '-' : '+');
        int size = Math.abs(exponent);
        return text.append(size < 10 ? "0" : "").append(size).toString();
    }
}
