package dev.sandframe.frame.compute;

import java.util.function.DoubleBinaryOperator;

/** The loops of binary operations over blocks of doubles. The frequent ones stand alone so that they become vector code. */
final class DoubleLoops {
    private static final long INFINITY = 0x7FF0000000000000L;

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

    static void compare(BinaryOp op, double[] x, int xo, double[] y, int yo, byte[] r, int ro, int n) {
        switch (op) {
            case EQUAL -> {
                for (int i = 0; i < n; i++) {
                    r[ro + i] = (byte) (x[xo + i] == y[yo + i] ? 1 : 0);
                }
            }
            case NOT_EQUAL -> {
                for (int i = 0; i < n; i++) {
                    r[ro + i] = (byte) (x[xo + i] != y[yo + i] ? 1 : 0);
                }
            }
            case LESS -> {
                for (int i = 0; i < n; i++) {
                    r[ro + i] = less(x[xo + i], y[yo + i]);
                }
            }
            case LESS_EQUAL -> {
                for (int i = 0; i < n; i++) {
                    r[ro + i] = (byte) (x[xo + i] <= y[yo + i] ? 1 : 0);
                }
            }
            case GREATER -> compare(BinaryOp.LESS, y, yo, x, xo, r, ro, n);
            case GREATER_EQUAL -> compare(BinaryOp.LESS_EQUAL, y, yo, x, xo, r, ro, n);
            default -> throw new IllegalArgumentException("no comparison: " + op);
        }
    }

    /**
     * 1 or 0 without a jump, which the processor would guess wrong half of the time: the sign of the difference, unless that is
     * NaN.
     */
    private static byte less(double x, double y) {
        // The sum with zero turns -0.0 into 0.0; of equal infinities the difference is NaN, and neither is less.
        long bits = Double.doubleToRawLongBits(x - y + 0.0);
        long isNaN = INFINITY - (bits & Long.MAX_VALUE) >>> 63;
        return (byte) (bits >>> 63 & ~isNaN);
    }
}
