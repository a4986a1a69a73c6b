package dev.sandframe.frame.compute;

/** The loops of binary operations over blocks of longs, signed and unsigned. Results wrap as in C. */
final class LongLoops {
    private LongLoops() {}

    static void apply(
            BinaryOp op,
            boolean unsigned,
            long[] x,
            int xo,
            long[] y,
            int yo,
            long[] r,
            int ro,
            int n,
            FloatStatus status) {
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
            case BITWISE_AND -> {
                for (int i = 0; i < n; i++) {
                    r[ro + i] = x[xo + i] & y[yo + i];
                }
            }
            case BITWISE_OR -> {
                for (int i = 0; i < n; i++) {
                    r[ro + i] = x[xo + i] | y[yo + i];
                }
            }
            case BITWISE_XOR -> {
                for (int i = 0; i < n; i++) {
                    r[ro + i] = x[xo + i] ^ y[yo + i];
                }
            }
            case FLOOR_DIVIDE, REMAINDER, FMOD -> divide(op, unsigned, x, xo, y, yo, r, ro, n, status);
            case POWER -> {
                for (int i = 0; i < n; i++) {
                    r[ro + i] = power(x[xo + i], y[yo + i]);
                }
            }
            case MAXIMUM, FMAX -> {
                long flip = unsigned ? Long.MIN_VALUE : 0;
                for (int i = 0; i < n; i++) {
                    r[ro + i] = Math.max(x[xo + i] ^ flip, y[yo + i] ^ flip) ^ flip;
                }
            }
            case MINIMUM, FMIN -> {
                long flip = unsigned ? Long.MIN_VALUE : 0;
                for (int i = 0; i < n; i++) {
                    r[ro + i] = Math.min(x[xo + i] ^ flip, y[yo + i] ^ flip) ^ flip;
                }
            }
            case LEFT_SHIFT -> {
                for (int i = 0; i < n; i++) {
                    long by = y[yo + i];
                    r[ro + i] = by >= 0 && by < 64 ? x[xo + i] << by : 0;
                }
            }
            case RIGHT_SHIFT -> {
                for (int i = 0; i < n; i++) {
                    long by = y[yo + i];
                    boolean in = by >= 0 && by < 64;
                    if (unsigned) {
                        r[ro + i] = in ? x[xo + i] >>> by : 0;
                    } else {
                        r[ro + i] = x[xo + i] >> (in ? by : 63);
                    }
                }
            }
            case GCD -> {
                for (int i = 0; i < n; i++) {
                    r[ro + i] = gcd(unsigned, x[xo + i], y[yo + i]);
                }
            }
            case LCM -> {
                for (int i = 0; i < n; i++) {
                    long g = gcd(unsigned, x[xo + i], y[yo + i]);
                    long l = g == 0 ? 0 : (unsigned ? Long.divideUnsigned(x[xo + i], g) : x[xo + i] / g) * y[yo + i];
                    r[ro + i] = unsigned ? l : Math.abs(l);
                }
            }
            default -> throw new IllegalArgumentException("no operation on integers: " + op);
        }
    }

    private static void divide(
            BinaryOp op,
            boolean unsigned,
            long[] x,
            int xo,
            long[] y,
            int yo,
            long[] r,
            int ro,
            int n,
            FloatStatus status) {
        for (int i = 0; i < n; i++) {
            long a = x[xo + i];
            long b = y[yo + i];
            if (b == 0) {
                r[ro + i] = 0;
                status.raise(FloatStatus.DIVIDE);
            } else if (unsigned) {
                r[ro + i] = op == BinaryOp.FLOOR_DIVIDE ? Long.divideUnsigned(a, b) : Long.remainderUnsigned(a, b);
            } else if (op == BinaryOp.FLOOR_DIVIDE) {
                if (a == Long.MIN_VALUE && b == -1) {
                    status.raise(FloatStatus.OVERFLOW);
                }
                r[ro + i] = Math.floorDiv(a, b);
            } else {
                r[ro + i] = op == BinaryOp.REMAINDER ? Math.floorMod(a, b) : a % b;
            }
        }
    }

    private static long power(long base, long exponent) {
        if (exponent < 0) {
            return 0;
        }
        long result = 1;
        long square = base;
        for (long e = exponent; e != 0; e >>>= 1) {
            if ((e & 1) != 0) {
                result *= square;
            }
            square *= square;
        }
        return result;
    }

    private static long gcd(boolean unsigned, long x, long y) {
        long a = unsigned ? x : Math.abs(x);
        long b = unsigned ? y : Math.abs(y);
        while (b != 0) {
            long t = Long.remainderUnsigned(a, b);
            a = b;
            b = t;
        }
        return a;
    }

    /**
     * Answers are made without jumps, which the processor would guess wrong half of the time: unequal numbers have a bit that
     * differs, a lesser one a difference with a sign, turned round where that went beyond 64 bits.
     *
     * @param flip the bits that make an unsigned comparison of a signed one
     */
    static void compare(BinaryOp op, long flip, long[] x, int xo, long[] y, int yo, byte[] r, int ro, int n) {
        if (flip != 0) {
            compare(op, 0, flipped(x, xo, n, flip), 0, flipped(y, yo, n, flip), 0, r, ro, n);
            return;
        }
        switch (op) {
            case EQUAL -> {
                for (int i = 0; i < n; i++) {
                    long bits = x[xo + i] ^ y[yo + i];
                    r[ro + i] = (byte) (int) (~(bits | -bits) >>> 63);
                }
            }
            case NOT_EQUAL -> {
                for (int i = 0; i < n; i++) {
                    long bits = x[xo + i] ^ y[yo + i];
                    r[ro + i] = (byte) (int) ((bits | -bits) >>> 63);
                }
            }
            case LESS -> {
                for (int i = 0; i < n; i++) {
                    long a = x[xo + i];
                    long b = y[yo + i];
                    long difference = a - b;
                    r[ro + i] = (byte) (int) ((difference ^ (a ^ b) & (difference ^ a)) >>> 63);
                }
            }
            case LESS_EQUAL -> {
                for (int i = 0; i < n; i++) {
                    long a = y[yo + i];
                    long b = x[xo + i];
                    long difference = a - b;
                    r[ro + i] = (byte) (int) (~(difference ^ (a ^ b) & (difference ^ a)) >>> 63);
                }
            }
            case GREATER -> compare(BinaryOp.LESS, 0, y, yo, x, xo, r, ro, n);
            case GREATER_EQUAL -> compare(BinaryOp.LESS_EQUAL, 0, y, yo, x, xo, r, ro, n);
            default -> throw new IllegalArgumentException("no comparison: " + op);
        }
    }

    private static long[] flipped(long[] x, int offset, int n, long flip) {
        long[] result = new long[n];
        for (int i = 0; i < n; i++) {
            result[i] = x[offset + i] ^ flip;
        }
        return result;
    }

    /** Makes results {@code NaT} where an operand is; comparisons with it are false, and unequal. */
    static void spreadNat(long[] x, int xo, long[] y, int yo, long[] r, int ro, int n) {
        for (int i = 0; i < n; i++) {
            if (x[xo + i] == Long.MIN_VALUE || y[yo + i] == Long.MIN_VALUE) {
                r[ro + i] = Long.MIN_VALUE;
            }
        }
    }

    static void settleNat(BinaryOp op, long[] x, int xo, long[] y, int yo, byte[] r, int ro, int n) {
        byte answer = (byte) (op == BinaryOp.NOT_EQUAL ? 1 : 0);
        for (int i = 0; i < n; i++) {
            if (x[xo + i] == Long.MIN_VALUE || y[yo + i] == Long.MIN_VALUE) {
                r[ro + i] = answer;
            }
        }
    }
}
