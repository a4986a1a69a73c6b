package dev.sandframe.frame.array;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers of half precision as their 16 bits. */
public final class Halves {
    private static final int MOST_DIGITS = 6;
    private static final int MIN_EXPONENT = -14;

    private Halves() {}

    /** The nearest half of a double, ties to even; rounded once, where a detour by a float could round twice. */
    public static short of(double value) {
        float single = (float) value;
        if (single == value || Double.isNaN(value)) {
            return Float.floatToFloat16(single);
        }
        // Towards zero, and the lowest bit says that something was lost: so a half cannot take it for a tie.
        int bits = Float.floatToRawIntBits(single);
        if (Math.abs((double) single) > Math.abs(value)) {
            bits--;
        }
        return Float.floatToFloat16(Float.intBitsToFloat(bits | 1));
    }

    /** How far the next half is away from a half's size. */
    public static double ulp(double half) {
        return Math.scalb(1.0, Math.max(Math.getExponent(half), MIN_EXPONENT) - 10);
    }

    /** The half next to one in the direction of another. */
    public static double nextAfter(double half, double towards) {
        if (Double.isNaN(half) || Double.isNaN(towards) || half == towards) {
            return half == towards ? towards : Double.NaN;
        }
        if (half == 0) {
            return Math.copySign(ulp(0), towards);
        }
        short bits = of(half);
        return Float.float16ToFloat((short) (half < towards == half > 0 ? bits + 1 : bits - 1));
    }

    /** The double with the fewest decimal digits that a half is nearest to: its {@code repr} is the half's. */
    public static double shortest(double half) {
        if (half == 0
                || half == Math.rint(half) && Math.abs(half) < 2048
                || Double.isNaN(half)
                || Double.isInfinite(half)) {
            return half;
        }
        short bits = of(half);
        BigDecimal exact = new BigDecimal(half);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            double candidate =
                    exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)).doubleValue();
            if (of(candidate) == bits) {
                return candidate;
            }
        }
        return half;
    }

    static short[] ofDoubles(double[] values) {
        short[] halves = new short[values.length];
        for (int i = 0; i < halves.length; i++) {
            halves[i] = of(values[i]);
        }
        return halves;
    }
}
