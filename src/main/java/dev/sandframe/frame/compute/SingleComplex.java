package dev.sandframe.frame.compute;

import dev.sandframe.frame.array.NdArray;

/** Reductions of pairs of floats, in single precision and numpy's order. */
final class SingleComplex {
    private SingleComplex() {}

    static void reduce(Reduction op, NdArray source, ReducePlan plan, float[] r) {
        float[] a = (float[]) source.buffer();
        if (op == Reduction.PROD) {
            for (int i = 0; i < r.length; i += 2) {
                r[i] = 1;
            }
        }
        boolean[] begun = new boolean[r.length / 2];
        plan.each((position, step, result, resultStep, count) -> {
            if (resultStep == 0 && op == Reduction.SUM) {
                Pairwise.sumPairs(a, position, step, count, r, 2 * result);
                return;
            }
            for (int i = 0, p = position, q = result; i < count; i++, p += step, q += resultStep) {
                fold(op, r, q, a[2 * p], a[2 * p + 1], begun);
            }
        });
    }

    private static void fold(Reduction op, float[] r, int q, float u, float v, boolean[] begun) {
        float x = r[2 * q];
        float y = r[2 * q + 1];
        switch (op) {
            case SUM -> pair(r, q, x + u, y + v);
            case PROD -> pair(r, q, x * u - y * v, x * v + y * u);
            default -> {
                boolean better = op == Reduction.MIN || op == Reduction.FMIN
                        ? u < x || u == x && v < y
                        : u > x || u == x && v > y;
                if (!begun[q] || better || Float.isNaN(u) || Float.isNaN(v)) {
                    pair(r, q, u, v);
                }
                begun[q] = true;
            }
        }
    }

    private static void pair(float[] r, int at, float real, float imaginary) {
        r[2 * at] = real;
        r[2 * at + 1] = imaginary;
    }

    static void accumulate(Reduction op, float[] r, int start, int step, int n) {
        for (int i = 1, p = start + step; i < n; i++, p += step) {
            int last = p - step;
            float x = r[2 * last];
            float y = r[2 * last + 1];
            float u = r[2 * p];
            float v = r[2 * p + 1];
            pair(r, p, op == Reduction.SUM ? x + u : x * u - y * v, op == Reduction.SUM ? y + v : x * v + y * u);
        }
    }
}
