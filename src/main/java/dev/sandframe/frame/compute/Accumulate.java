package dev.sandframe.frame.compute;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.Cast;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.array.TimeUnit;

/** Running sums, products, minima and maxima along an axis. */
public final class Accumulate {
    private Accumulate() {}

    /**
     * @param skipMissing whether NaN and {@code NaT} stay where they are and count for nothing, as in pandas
     * @param type the type to compute in and of the result
     */
    public static NdArray apply(Reduction op, NdArray array, int axis, DType type, boolean skipMissing) {
        if (op == Reduction.SUM && type.is(Kind.FLOAT64) && array.kind() == Kind.FLOAT64 && array.dimensions() == 1) {
            return NdArray.ofDoubles(sums(array.doubles(), skipMissing));
        }
        NdArray result = Cast.to(array, type);
        int extent = result.shape()[axis];
        int step = result.strides()[axis];
        int lanes = extent == 0 ? 0 : result.size() / extent;
        for (int lane = 0; lane < lanes; lane++) {
            Interruption.check();
            int start = lane / step * step * extent + lane % step;
            switch (result.buffer()) {
                case double[] r
                when type.is(Kind.COMPLEX128) -> ComplexReduction.accumulate(op, r, start, step, extent);
                case double[] r -> doubles(op, r, start, step, extent, skipMissing);
                case float[] r when type.is(Kind.COMPLEX64) -> ComplexReduction.accumulate(op, r, start, step, extent);
                case float[] r -> floats(op, r, start, step, extent, skipMissing);
                case short[] r
                when type.is(Kind.FLOAT16) -> HalfReduction.accumulate(op, r, start, step, extent, skipMissing);
                case long[] r -> longs(op, r, start, step, extent, type, skipMissing);
                default -> narrow(op, result, start, step, extent);
            }
        }
        return result;
    }

    private static void doubles(Reduction op, double[] r, int start, int step, int n, boolean skip) {
        if (op == Reduction.SUM) {
            sums(r, start, step, n, skip);
            return;
        }
        double acc = Double.NaN;
        boolean begun = false;
        for (int i = 0, p = start; i < n; i++, p += step) {
            double v = r[p];
            if (skip && Double.isNaN(v)) {
                continue;
            }
            acc = begun ? Reduce.fold(op, acc, v, false) : v;
            begun = true;
            r[p] = acc;
        }
    }

    /** The same of a whole column, which need not be copied first. */
    private static double[] sums(double[] values, boolean skip) {
        double[] r = new double[values.length];
        double sum = -0.0;
        for (int start = 0; start < r.length; start += Blocks.SIZE) {
            Interruption.check();
            int end = Math.min(r.length, start + Blocks.SIZE);
            for (int i = start; i < end; i++) {
                double value = values[i];
                if (value == value || !skip) {
                    sum += value;
                    r[i] = sum;
                } else {
                    // It counts as zero, beside which -0.0 loses its sign.
                    sum += 0.0;
                    r[i] = value;
                }
            }
        }
        return r;
    }

    private static void sums(double[] r, int start, int step, int n, boolean skip) {
        // -0.0 is what nothing adds up to: it leaves the first number's sign as it is.
        double acc = -0.0;
        for (int i = 0, p = start; i < n; i++, p += step) {
            double v = r[p];
            if (!skip || !Double.isNaN(v)) {
                acc += v;
                r[p] = acc;
            } else {
                acc += 0.0;
            }
        }
    }

    private static void floats(Reduction op, float[] r, int start, int step, int n, boolean skip) {
        float acc = Float.NaN;
        boolean begun = false;
        for (int i = 0, p = start; i < n; i++, p += step) {
            float v = r[p];
            if (skip && Float.isNaN(v)) {
                continue;
            }
            acc = begun ? (float) Reduce.fold(op, acc, v, false) : v;
            begun = true;
            r[p] = acc;
        }
    }

    private static void longs(Reduction op, long[] r, int start, int step, int n, DType type, boolean skip) {
        boolean time = type.kind().isTime();
        long flip = type.is(Kind.UINT64) ? Long.MIN_VALUE : 0;
        long acc = 0;
        boolean begun = false;
        for (int i = 0, p = start; i < n; i++, p += step) {
            long v = r[p];
            if (time && v == TimeUnit.NAT && skip) {
                continue;
            }
            if (time && begun && (acc == TimeUnit.NAT || v == TimeUnit.NAT)) {
                acc = TimeUnit.NAT;
            } else {
                acc = begun ? next(op, acc, v, flip) : v;
            }
            begun = true;
            r[p] = acc;
        }
    }

    private static long next(Reduction op, long acc, long v, long flip) {
        return switch (op) {
            case SUM -> acc + v;
            case PROD -> acc * v;
            case MIN, FMIN -> Math.min(acc ^ flip, v ^ flip) ^ flip;
            case MAX, FMAX -> Math.max(acc ^ flip, v ^ flip) ^ flip;
            default -> throw new IllegalArgumentException("no running " + op);
        };
    }

    private static void narrow(Reduction op, NdArray result, int start, int step, int n) {
        long[] lane = new long[n];
        Elements.toLongs(result, start, step, n, lane, 0);
        for (int i = 1; i < n; i++) {
            lane[i] = next(op, lane[i - 1], lane[i], 0);
        }
        for (int i = 0; i < n; i++) {
            switch (result.buffer()) {
                case byte[] b -> b[start + i * step] = (byte) lane[i];
                case short[] b -> b[start + i * step] = (short) lane[i];
                default -> ((int[]) result.buffer())[start + i * step] = (int) lane[i];
            }
        }
    }
}
