package dev.sandframe.frame.compute;

import dev.sandframe.frame.array.NdArray;
import java.util.Arrays;

/**
 * Reductions of complex numbers as pairs of floats, in numpy's order; written once for each width, as every step rounds to
 * its own.
 */
final class ComplexReduction {
    private ComplexReduction() {}

    static void reduce(Reduction op, NdArray source, ReducePlan plan, double[] r) {
        double[] a = (double[]) source.buffer();
        boolean[] begun = begun(op, r.length / 2);
        if (op == Reduction.PROD) {
            for (int i = 0; i < r.length; i += 2) {
                r[i] = 1;
            }
        }
        plan.each((position, step, result, resultStep, count) -> {
            if (resultStep == 0 && op == Reduction.SUM) {
                Pairwise.sumPairs(a, position, step, count, r, 2 * result);
                return;
            }
            for (int i = 0, p = position, q = result; i < count; i++, p += step, q += resultStep) {
                if (begun[q]) {
                    fold(op, r, q, r[2 * q], r[2 * q + 1], a[2 * p], a[2 * p + 1]);
                } else {
                    set(r, q, a[2 * p], a[2 * p + 1]);
                    begun[q] = true;
                }
            }
        });
    }

    static void accumulate(Reduction op, double[] r, int start, int step, int n) {
        for (int i = 1, p = start + step; i < n; i++, p += step) {
            int last = p - step;
            fold(op, r, p, r[2 * last], r[2 * last + 1], r[2 * p], r[2 * p + 1]);
        }
    }

    private static void fold(Reduction op, double[] r, int at, double x, double y, double u, double v) {
        switch (op) {
            case SUM -> set(r, at, x + u, y + v);
            case PROD -> set(r, at, x * u - y * v, x * v + y * u);
            default -> {
                boolean stays = ComplexMath.isFirst(choice(op), x, y, u, v);
                set(r, at, stays ? x : u, stays ? y : v);
            }
        }
    }

    private static void set(double[] r, int at, double real, double imaginary) {
        r[2 * at] = real;
        r[2 * at + 1] = imaginary;
    }

    static void reduce(Reduction op, NdArray source, ReducePlan plan, float[] r) {
        float[] a = (float[]) source.buffer();
        boolean[] begun = begun(op, r.length / 2);
        if (op == Reduction.PROD) {
            for (int i = 0; i < r.length; i += 2) {
                r[i] = 1;
            }
        }
        plan.each((position, step, result, resultStep, count) -> {
            if (resultStep == 0 && op == Reduction.SUM) {
                Pairwise.sumPairs(a, position, step, count, r, 2 * result);
                return;
            }
            for (int i = 0, p = position, q = result; i < count; i++, p += step, q += resultStep) {
                if (begun[q]) {
                    fold(op, r, q, r[2 * q], r[2 * q + 1], a[2 * p], a[2 * p + 1]);
                } else {
                    set(r, q, a[2 * p], a[2 * p + 1]);
                    begun[q] = true;
                }
            }
        });
    }

    static void accumulate(Reduction op, float[] r, int start, int step, int n) {
        for (int i = 1, p = start + step; i < n; i++, p += step) {
            int last = p - step;
            fold(op, r, p, r[2 * last], r[2 * last + 1], r[2 * p], r[2 * p + 1]);
        }
    }

    private static void fold(Reduction op, float[] r, int at, float x, float y, float u, float v) {
        switch (op) {
            case SUM -> set(r, at, x + u, y + v);
            case PROD -> set(r, at, x * u - y * v, x * v + y * u);
            default -> {
                boolean stays = ComplexMath.isFirst(choice(op), x, y, u, v);
                set(r, at, stays ? x : u, stays ? y : v);
            }
        }
    }

    private static void set(float[] r, int at, float real, float imaginary) {
        r[2 * at] = real;
        r[2 * at + 1] = imaginary;
    }

    /** Which results have something to begin with. */
    private static boolean[] begun(Reduction op, int results) {
        boolean[] begun = new boolean[results];
        Arrays.fill(begun, op.hasIdentity());
        return begun;
    }

    /** The operation that tells which of two numbers is an extreme. */
    private static BinaryOp choice(Reduction op) {
        return switch (op) {
            case MIN -> BinaryOp.MINIMUM;
            case MAX -> BinaryOp.MAXIMUM;
            case FMIN -> BinaryOp.FMIN;
            case FMAX -> BinaryOp.FMAX;
            default -> throw new IllegalArgumentException("no extreme of complex numbers: " + op);
        };
    }
}
