package dev.sandframe.frame.compute;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.function.DoubleBinaryOperator;

/** The loops of binary operations over blocks of doubles. The frequent ones stand alone so that nothing is called for an element. */
final class DoubleLoops {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long INFINITY = 0x7FF0000000000000L;
    private static final long FRACTION = 0x000FFFFFFFFFFFFFL;

    private DoubleLoops() {}

    static void apply(BinaryOp op, double[] x, int xo, double[] y, int yo, double[] r, int ro, int n) {
        switch (op) {
            case ADD -> {
                for (int i = 0; i < n; i++) {
                    r[ro + i] = x[xo + i] + y[yo + i];
                }
            }
            case SUBTRACT -> {
                for (int i = 0; i < n; i++) {
                    r[ro + i] = x[xo + i] - y[yo + i];
                }
            }
            case MULTIPLY -> {
                for (int i = 0; i < n; i++) {
                    r[ro + i] = x[xo + i] * y[yo + i];
                }
            }
            case DIVIDE -> {
                for (int i = 0; i < n; i++) {
                    r[ro + i] = x[xo + i] / y[yo + i];
                }
            }
            case POWER -> power(x, xo, y, yo, r, ro, n);
            default -> map(FloatMath.binary(op), x, xo, y, yo, r, ro, n);
        }
    }

    private static void map(DoubleBinaryOperator f, double[] x, int xo, double[] y, int yo, double[] r, int ro, int n) {
        for (int i = 0; i < n; i++) {
            r[ro + i] = f.applyAsDouble(x[xo + i], y[yo + i]);
        }
    }

    private static void power(double[] x, int xo, double[] y, int yo, double[] r, int ro, int n) {
        for (int i = 0; i < n; i++) {
            r[ro + i] = FloatMath.power(x[xo + i], y[yo + i]);
        }
    }

    /**
     * Answers are made without jumps, which the processor would guess wrong half of the time. A lesser number has a difference
     * with a sign, unless that is NaN, as that of equal infinities is. What is written out stands in no method, because the first
     * compiler makes twice the code of one.
     */
    static void compare(BinaryOp op, double[] x, int xo, double[] y, int yo, byte[] r, int ro, int n) {
        switch (op) {
            case EQUAL -> {
                for (int i = 0; i < n; i++) {
                    // The sum with zero turns -0.0 into 0.0; then numbers are equal as their bits are.
                    long a = Double.doubleToRawLongBits(x[xo + i] + 0.0);
                    long bits = a ^ Double.doubleToRawLongBits(y[yo + i] + 0.0);
                    r[ro + i] = (byte) (int) (~(bits | -bits | INFINITY - (a & Long.MAX_VALUE)) >>> 63);
                }
            }
            case NOT_EQUAL -> {
                for (int i = 0; i < n; i++) {
                    long a = Double.doubleToRawLongBits(x[xo + i] + 0.0);
                    long bits = a ^ Double.doubleToRawLongBits(y[yo + i] + 0.0);
                    r[ro + i] = (byte) (int) ((bits | -bits | INFINITY - (a & Long.MAX_VALUE)) >>> 63);
                }
            }
            case LESS -> {
                for (int i = 0; i < n; i++) {
                    // With the fraction NaN loses the sign it may have; -0.0 loses its own when one is taken off.
                    long bits = Double.doubleToRawLongBits(x[xo + i] - y[yo + i]);
                    r[ro + i] = (byte) (int) ((bits - 1 & bits + FRACTION) >>> 63);
                }
            }
            case LESS_EQUAL -> {
                for (int i = 0; i < n; i++) {
                    double a = x[xo + i];
                    double b = y[yo + i];
                    long bits = Double.doubleToRawLongBits(b - a);
                    long isNaN = INFINITY - (Double.doubleToRawLongBits(a) & Long.MAX_VALUE)
                            | INFINITY - (Double.doubleToRawLongBits(b) & Long.MAX_VALUE);
                    r[ro + i] = (byte) (int) (~(bits - 1 & bits + FRACTION | isNaN) >>> 63);
                }
            }
            case GREATER -> compare(BinaryOp.LESS, y, yo, x, xo, r, ro, n);
            case GREATER_EQUAL -> compare(BinaryOp.LESS_EQUAL, y, yo, x, xo, r, ro, n);
            default -> throw new IllegalArgumentException("no comparison: " + op);
        }
    }

    /** Comparisons with a number that is no NaN; of {@code ==} and {@code !=} there is no such form. */
    static void compareWith(BinaryOp op, double[] x, int xo, double number, byte[] r, int ro, int n) {
        switch (op) {
            case LESS -> {
                int i = 0;
                for (; i < n - 7; i += 8) {
                    long a = Double.doubleToRawLongBits(x[xo + i] - number);
                    long b = Double.doubleToRawLongBits(x[xo + i + 1] - number);
                    long even = (a - 1 & a + FRACTION) >>> 63;
                    long odd = (b - 1 & b + FRACTION) >>> 63;
                    a = Double.doubleToRawLongBits(x[xo + i + 2] - number);
                    b = Double.doubleToRawLongBits(x[xo + i + 3] - number);
                    even |= (a - 1 & a + FRACTION) >>> 63 << 16;
                    odd |= (b - 1 & b + FRACTION) >>> 63 << 16;
                    a = Double.doubleToRawLongBits(x[xo + i + 4] - number);
                    b = Double.doubleToRawLongBits(x[xo + i + 5] - number);
                    even |= (a - 1 & a + FRACTION) >>> 63 << 32;
                    odd |= (b - 1 & b + FRACTION) >>> 63 << 32;
                    a = Double.doubleToRawLongBits(x[xo + i + 6] - number);
                    b = Double.doubleToRawLongBits(x[xo + i + 7] - number);
                    even |= (a - 1 & a + FRACTION) >>> 63 << 48;
                    odd |= (b - 1 & b + FRACTION) >>> 63 << 48;
                    EIGHT.set(r, ro + i, even | odd << 8);
                }
                for (; i < n; i++) {
                    long bits = Double.doubleToRawLongBits(x[xo + i] - number);
                    r[ro + i] = (byte) (int) ((bits - 1 & bits + FRACTION) >>> 63);
                }
            }
            case GREATER -> {
                int i = 0;
                for (; i < n - 7; i += 8) {
                    long a = Double.doubleToRawLongBits(number - x[xo + i]);
                    long b = Double.doubleToRawLongBits(number - x[xo + i + 1]);
                    long even = (a - 1 & a + FRACTION) >>> 63;
                    long odd = (b - 1 & b + FRACTION) >>> 63;
                    a = Double.doubleToRawLongBits(number - x[xo + i + 2]);
                    b = Double.doubleToRawLongBits(number - x[xo + i + 3]);
                    even |= (a - 1 & a + FRACTION) >>> 63 << 16;
                    odd |= (b - 1 & b + FRACTION) >>> 63 << 16;
                    a = Double.doubleToRawLongBits(number - x[xo + i + 4]);
                    b = Double.doubleToRawLongBits(number - x[xo + i + 5]);
                    even |= (a - 1 & a + FRACTION) >>> 63 << 32;
                    odd |= (b - 1 & b + FRACTION) >>> 63 << 32;
                    a = Double.doubleToRawLongBits(number - x[xo + i + 6]);
                    b = Double.doubleToRawLongBits(number - x[xo + i + 7]);
                    even |= (a - 1 & a + FRACTION) >>> 63 << 48;
                    odd |= (b - 1 & b + FRACTION) >>> 63 << 48;
                    EIGHT.set(r, ro + i, even | odd << 8);
                }
                for (; i < n; i++) {
                    long bits = Double.doubleToRawLongBits(number - x[xo + i]);
                    r[ro + i] = (byte) (int) ((bits - 1 & bits + FRACTION) >>> 63);
                }
            }
            case LESS_EQUAL -> {
                for (int i = 0; i < n; i++) {
                    double value = x[xo + i];
                    long bits = Double.doubleToRawLongBits(number - value);
                    long isNaN = INFINITY - (Double.doubleToRawLongBits(value) & Long.MAX_VALUE);
                    r[ro + i] = (byte) (int) (~(bits - 1 & bits + FRACTION | isNaN) >>> 63);
                }
            }
            case GREATER_EQUAL -> {
                for (int i = 0; i < n; i++) {
                    double value = x[xo + i];
                    long bits = Double.doubleToRawLongBits(value - number);
                    long isNaN = INFINITY - (Double.doubleToRawLongBits(value) & Long.MAX_VALUE);
                    r[ro + i] = (byte) (int) (~(bits - 1 & bits + FRACTION | isNaN) >>> 63);
                }
            }
            default -> throw new IllegalArgumentException("no comparison with a number: " + op);
        }
    }

    /** Answers are put together for eight elements, as bytes of a long, and stored at once. */
    static void isNaN(double[] x, int xo, byte[] r, int ro, int n) {
        int i = 0;
        for (; i < n - 7; i += 8) {
            long even = INFINITY - (Double.doubleToRawLongBits(x[xo + i]) & Long.MAX_VALUE) >>> 63;
            long odd = INFINITY - (Double.doubleToRawLongBits(x[xo + i + 1]) & Long.MAX_VALUE) >>> 63;
            even |= (INFINITY - (Double.doubleToRawLongBits(x[xo + i + 2]) & Long.MAX_VALUE) >>> 63) << 16;
            odd |= (INFINITY - (Double.doubleToRawLongBits(x[xo + i + 3]) & Long.MAX_VALUE) >>> 63) << 16;
            even |= (INFINITY - (Double.doubleToRawLongBits(x[xo + i + 4]) & Long.MAX_VALUE) >>> 63) << 32;
            odd |= (INFINITY - (Double.doubleToRawLongBits(x[xo + i + 5]) & Long.MAX_VALUE) >>> 63) << 32;
            even |= (INFINITY - (Double.doubleToRawLongBits(x[xo + i + 6]) & Long.MAX_VALUE) >>> 63) << 48;
            odd |= (INFINITY - (Double.doubleToRawLongBits(x[xo + i + 7]) & Long.MAX_VALUE) >>> 63) << 48;
            EIGHT.set(r, ro + i, even | odd << 8);
        }
        for (; i < n; i++) {
            r[ro + i] = (byte) (int) (INFINITY - (Double.doubleToRawLongBits(x[xo + i]) & Long.MAX_VALUE) >>> 63);
        }
    }

    /** How many are NaN, counted in two strands without jumps. */
    static int countNaN(double[] x, int xo, int n) {
        long a = 0;
        long b = 0;
        int i = xo;
        int end = xo + n;
        for (; i < end - 1; i += 2) {
            a += INFINITY - (Double.doubleToRawLongBits(x[i]) & Long.MAX_VALUE) >>> 63;
            b += INFINITY - (Double.doubleToRawLongBits(x[i + 1]) & Long.MAX_VALUE) >>> 63;
        }
        for (; i < end; i++) {
            a += INFINITY - (Double.doubleToRawLongBits(x[i]) & Long.MAX_VALUE) >>> 63;
        }
        return (int) (a + b);
    }

    /** Copies what is no NaN, and a value in place of what is. */
    static void replaceNaN(double[] x, int xo, double value, double[] r, int ro, int n) {
        long bits = Double.doubleToRawLongBits(value);
        for (int i = 0; i < n; i++) {
            long own = Double.doubleToRawLongBits(x[xo + i]);
            long isNaN = INFINITY - (own & Long.MAX_VALUE) >> 63;
            r[ro + i] = Double.longBitsToDouble(own ^ (own ^ bits) & isNaN);
        }
    }
}
