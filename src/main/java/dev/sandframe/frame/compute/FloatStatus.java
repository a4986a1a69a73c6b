package dev.sandframe.frame.compute;

/** What floating-point exceptions an operation met, as numpy tells them: one use per operation. */
public final class FloatStatus {
    public static final int DIVIDE = 1;
    public static final int OVERFLOW = 2;
    public static final int INVALID = 8;

    private final boolean heeded;
    private int flags;

    public FloatStatus() {
        this(true);
    }

    /** @param heeded whether anybody asks; results are not looked through for nobody */
    public FloatStatus(boolean heeded) {
        this.heeded = heeded;
    }

    public int flags() {
        return flags;
    }

    public void raise(int flag) {
        flags |= flag;
    }

    /** Whether some element is infinite or NaN: a quick test that lets the slow one be left out. */
    static boolean anyNonFinite(double[] r, int offset, int count) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = offset;
        int end = offset + count;
        for (; i + 3 < end; i += 4) {
            a += r[i] * 0;
            b += r[i + 1] * 0;
            c += r[i + 2] * 0;
            d += r[i + 3] * 0;
        }
        for (; i < end; i++) {
            a += r[i] * 0;
        }
        return a + b + c + d != 0;
    }

    /** Notes what a binary operation met in a block, from its operands and results. */
    void note(BinaryOp op, double[] x, int xo, double[] y, int yo, double[] r, int ro, int count) {
        if (!heeded || !anyNonFinite(r, ro, count)) {
            return;
        }
        for (int i = 0; i < count; i++) {
            double result = r[ro + i];
            if (Double.isFinite(result)) {
                continue;
            }
            double a = x[xo + i];
            double b = y[yo + i];
            if (Double.isNaN(result)) {
                if (!Double.isNaN(a) && !Double.isNaN(b)) {
                    flags |= INVALID;
                }
            } else if (Double.isFinite(a) && Double.isFinite(b)) {
                boolean byZero = op == BinaryOp.POWER ? a == 0 : b == 0;
                flags |= byZero && op.divides() ? DIVIDE : OVERFLOW;
            } else if (op == BinaryOp.FLOOR_DIVIDE && b == 0) {
                flags |= DIVIDE;
            }
        }
    }

    /** Notes what a unary operation met in a block. */
    void note(UnaryOp op, double[] x, int xo, double[] r, int ro, int count) {
        if (!heeded || !anyNonFinite(r, ro, count)) {
            return;
        }
        for (int i = 0; i < count; i++) {
            double result = r[ro + i];
            double a = x[xo + i];
            if (Double.isNaN(result)) {
                if (!Double.isNaN(a)) {
                    flags |= INVALID;
                }
            } else if (Double.isInfinite(result) && Double.isFinite(a)) {
                flags |= op.hasPole() ? DIVIDE : OVERFLOW;
            }
        }
    }
}
