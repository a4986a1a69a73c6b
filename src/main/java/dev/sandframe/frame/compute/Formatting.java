package dev.sandframe.frame.compute;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.Halves;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as text in bulk. */
public final class Formatting {
    private static final double[] POWERS = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12};

    private Formatting() {}

    /**
     * The elements of a numeric array as texts: integers in full, bools as {@code True} and {@code False}, floats by a style.
     *
     * @param style {@code r} for the shortest text that gives the number back, or {@code f}, {@code e}, {@code g} as in C
     * @param precision C's precision; not used by {@code r}
     */
    public static NdArray texts(NdArray array, char style, int precision) {
        Object[] result = new Object[array.size()];
        StringBuilder text = new StringBuilder();
        if (array.kind() == Kind.FLOAT32 && style == 'r') {
            float[] f = (float[]) array.whole().buffer();
            for (int i = 0; i < f.length; i++) {
                text.setLength(0);
                Numerals.repr(f[i], text);
                result[i] = text.toString();
            }
        } else if (array.kind() == Kind.FLOAT16 && style == 'r') {
            double[] d = array.doubles();
            for (int i = 0; i < d.length; i++) {
                text.setLength(0);
                Numerals.repr(Halves.shortest(d[i]), text);
                result[i] = text.toString();
            }
        } else if (array.kind().isFloating()) {
            double[] d = array.doubles();
            for (int i = 0; i < d.length; i++) {
                text.setLength(0);
                write(d[i], style, precision, text);
                result[i] = text.toString();
            }
        } else if (array.kind() == Kind.BOOL) {
            byte[] b = array.booleans();
            for (int i = 0; i < b.length; i++) {
                result[i] = b[i] != 0 ? "True" : "False";
            }
        } else if (array.kind().isComplex()) {
            throw FrameException.typeError("complex numbers are written in Python");
        } else {
            long[] l = array.longs();
            boolean unsigned = array.kind() == Kind.UINT64;
            for (int i = 0; i < l.length; i++) {
                result[i] = unsigned ? Long.toUnsignedString(l[i]) : Long.toString(l[i]);
            }
        }
        return NdArray.of(DType.OBJECT, result, array.shape());
    }

    /** Writes a double as C's {@code printf} or Python's {@code repr} would. */
    public static void write(double value, char style, int precision, StringBuilder target) {
        if (style == 'r' || Double.isNaN(value) || Double.isInfinite(value)) {
            Numerals.repr(value, target);
            return;
        }
        switch (style) {
            case 'f' -> fixed(value, precision, target);
            case 'e' -> scientific(value, precision, target);
            case 'g' -> general(value, precision, target);
            default -> throw new IllegalArgumentException("no style " + style);
        }
    }

    private static void fixed(double value, int precision, StringBuilder target) {
        if (precision < POWERS.length) {
            double size = Math.abs(value);
            double scaled = size * POWERS[precision];
            if (scaled < 0x1p52) {
                double floor = Math.floor(scaled);
                double fraction = scaled - floor;
                if (Math.abs(fraction - 0.5) > 1e-3) {
                    long digits = (long) floor + (fraction > 0.5 ? 1 : 0);
                    if (value < 0 || value == 0 && 1 / value < 0) {
                        target.append('-');
                    }
                    long power = (long) POWERS[precision];
                    target.append(digits / power);
                    if (precision > 0) {
                        target.append('.');
                        String rest = Long.toString(digits % power);
                        for (int i = rest.length(); i < precision; i++) {
                            target.append('0');
                        }
                        target.append(rest);
                    }
                    return;
                }
            }
        }
        if (value < 0 || value == 0 && 1 / value < 0) {
            target.append('-');
        }
        target.append(new BigDecimal(Math.abs(value))
                .setScale(precision, RoundingMode.HALF_EVEN)
                .toPlainString());
    }

    private static void scientific(double value, int precision, StringBuilder target) {
        if (value < 0 || value == 0 && 1 / value < 0) {
            target.append('-');
        }
        if (value == 0) {
            target.append('0');
            if (precision > 0) {
                target.append('.').append("0".repeat(precision));
            }
            target.append("e+00");
            return;
        }
        BigDecimal rounded =
                new BigDecimal(Math.abs(value)).round(new MathContext(precision + 1, RoundingMode.HALF_EVEN));
        String digits = rounded.unscaledValue().toString();
        int exponent = digits.length() - 1 - rounded.scale();
        mantissa(digits, precision, target);
        exponent(exponent, target);
    }

    private static void mantissa(String digits, int precision, StringBuilder target) {
        target.append(digits.charAt(0));
        if (precision > 0) {
            target.append('.');
            for (int i = 1; i <= precision; i++) {
                target.append(i < digits.length() ? digits.charAt(i) : '0');
            }
        }
    }

    private static void exponent(int exponent, StringBuilder target) {
        target.append('e').append(exponent < 0 ? '-' : '+');
        int size = Math.abs(exponent);
        if (size < 10) {
            target.append('0');
        }
        target.append(size);
    }

    private static void general(double value, int precision, StringBuilder target) {
        int significant = Math.max(1, precision);
        if (value == 0) {
            target.append(1 / value < 0 ? "-0" : "0");
            return;
        }
        BigDecimal rounded =
                new BigDecimal(Math.abs(value)).round(new MathContext(significant, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - 1 - rounded.scale();
        if (value < 0) {
            target.append('-');
        }
        BigDecimal bare = rounded.stripTrailingZeros();
        if (exponent < -4 || exponent >= significant) {
            String digits = bare.unscaledValue().toString();
            mantissa(digits, digits.length() - 1, target);
            exponent(exponent, target);
        } else {
            target.append(bare.toPlainString());
        }
    }
}
