package dev.sandframe.frame.compute;

import dev.sandframe.frame.array.NdArray;
import java.util.Arrays;

/**
 * Reductions of halves as numpy's loops make them: a run to one result is reduced in single precision and stored once a buffer,
 * a run to as many results is stored at each element.
 */
final class HalfReduction {
    private HalfReduction() {}

    static void reduce(Reduction op, NdArray source, ReducePlan plan, short[] r, boolean skip) {
        float[] block = new float[Pairwise.BUFFER];
        short[] a = (short[]) source.buffer();
        Arrays.fill(r, stored(Reduce.start(op, skip)));
        plan.each((position, step, result, resultStep, count) -> {
            if (resultStep != 0) {
                for (int i = 0, p = position, q = result; i < count; i++, p += step, q += resultStep) {
                    r[q] = stored(Reduce.fold(op, Float.float16ToFloat(r[q]), Float.float16ToFloat(a[p]), skip));
                }
                return;
            }
            for (int from = 0; from < count; from += block.length) {
                int n = Math.min(block.length, count - from);
                for (int i = 0, p = position + from * step; i < n; i++, p += step) {
                    block[i] = Float.float16ToFloat(a[p]);
                }
                r[result] = stored(run(op, Float.float16ToFloat(r[result]), block, n, skip));
            }
        });
    }

    private static float run(Reduction op, float start, float[] block, int n, boolean skip) {
        if (op == Reduction.SUM) {
            return Pairwise.sum(start, block, 0, 1, n, skip);
        }
        float r = start;
        for (int i = 0; i < n; i++) {
            r = (float) Reduce.fold(op, r, block[i], skip);
        }
        return r;
    }

    private static short stored(double value) {
        return Float.floatToFloat16((float) value);
    }

    /** A running reduction along one lane, stored at each element. */
    static void accumulate(Reduction op, short[] r, int start, int step, int n, boolean skip) {
        float acc = Float.NaN;
        boolean begun = false;
        for (int i = 0, p = start; i < n; i++, p += step) {
            float v = Float.float16ToFloat(r[p]);
            if (skip && Float.isNaN(v)) {
                continue;
            }
            short next = begun ? stored(Reduce.fold(op, acc, v, false)) : r[p];
            acc = Float.float16ToFloat(next);
            begun = true;
            r[p] = next;
        }
    }
}
