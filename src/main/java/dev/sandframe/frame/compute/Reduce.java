package dev.sandframe.frame.compute;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.array.Cast;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.array.TimeUnit;
import java.util.Arrays;

/** Reductions over axes, in numpy's order of operations. */
public final class Reduce {
    private Reduce() {}

    /**
     * @param axes the axes to reduce, not negative; all must be in range
     * @param type the type to compute in and of the result; bool for {@code ANY} and {@code ALL}
     * @param skipMissing whether NaN counts for nothing, as in pandas; times skip {@code NaT} likewise
     */
    public static NdArray apply(
            Reduction op, NdArray array, int[] axes, boolean keepAxes, DType type, boolean skipMissing) {
        boolean[] reduced = new boolean[array.dimensions()];
        for (int axis : axes) {
            reduced[axis] = true;
        }
        NdArray source = prepared(op, array, type);
        ReducePlan plan = new ReducePlan(source, reduced, keepAxes);
        NdArray result = NdArray.zeros(type, plan.resultShape());
        if (!op.hasIdentity() && array.size() == 0 && result.size() > 0) {
            throw FrameException.valueError("zero-size array to reduction operation "
                    + (op == Reduction.MIN || op == Reduction.FMIN ? "minimum" : "maximum")
                    + " which has no identity");
        }
        switch (result.buffer()) {
            case double[] r when type.is(Kind.COMPLEX128) -> ComplexReduction.reduce(op, source, plan, r);
            case float[] r when type.is(Kind.COMPLEX64) -> ComplexReduction.reduce(op, source, plan, r);
            case double[] r -> doubles(op, source, plan, r, skipMissing);
            case float[] r -> floats(op, source, plan, r, skipMissing);
            case short[] r when type.is(Kind.FLOAT16) -> HalfReduction.reduce(op, source, plan, r, skipMissing);
            case byte[] r when op == Reduction.ANY || op == Reduction.ALL -> logic(op, source, plan, r);
            default -> {
                long[] own = result.buffer() instanceof long[] l ? l : null;
                long[] r = own != null ? own : new long[result.size()];
                longs(op, source, plan, r, type, skipMissing);
                if (own == null) {
                    Elements.storeLongs(r, r.length, result.buffer(), 0);
                }
            }
        }
        return result;
    }

    /** The array itself where its elements can be read as they are, else a converted copy. */
    private static NdArray prepared(Reduction op, NdArray array, DType type) {
        if (op == Reduction.ANY || op == Reduction.ALL) {
            return array.kind() == Kind.BOOL ? array : Unary.truth(array);
        }
        Kind kind = type.kind();
        boolean same = kind == array.kind()
                || kind.isFloating() == array.kind().isFloating()
                        && !kind.isFloating()
                        && !kind.isComplex()
                        && !array.kind().isComplex();
        return same ? array : Cast.to(array, type);
    }

    /** What a reduction of floats begins with. */
    static double start(Reduction op, boolean skip) {
        return switch (op) {
            case SUM -> 0;
            case PROD -> 1;
            case MIN -> skip ? Double.NaN : Double.POSITIVE_INFINITY;
            case MAX -> skip ? Double.NaN : Double.NEGATIVE_INFINITY;
            default -> Double.NaN;
        };
    }

    private static void doubles(Reduction op, NdArray source, ReducePlan plan, double[] r, boolean skip) {
        double[] a = (double[]) source.buffer();
        Arrays.fill(r, start(op, skip));
        plan.each((position, step, result, resultStep, count) -> {
            if (resultStep == 0) {
                r[result] = lane(op, r[result], a, position, step, count, skip);
                return;
            }
            for (int i = 0, p = position, q = result; i < count; i++, p += step, q += resultStep) {
                r[q] = fold(op, r[q], a[p], skip);
            }
        });
    }

    private static double lane(
            Reduction op, double start, double[] a, int position, int step, int count, boolean skip) {
        if (op == Reduction.SUM) {
            return Pairwise.sum(start, a, position, step, count, skip);
        }
        double r = start;
        if (op == Reduction.MIN && !skip) {
            for (int i = 0, p = position; i < count; i++, p += step) {
                r = Math.min(r, a[p]);
            }
        } else if (op == Reduction.MAX && !skip) {
            for (int i = 0, p = position; i < count; i++, p += step) {
                r = Math.max(r, a[p]);
            }
        } else {
            for (int i = 0, p = position; i < count; i++, p += step) {
                r = fold(op, r, a[p], skip);
            }
        }
        return r;
    }

    static double fold(Reduction op, double r, double v, boolean skip) {
        return switch (op) {
            case SUM -> skip && Double.isNaN(v) ? r : r + v;
            case PROD -> skip && Double.isNaN(v) ? r : r * v;
            case MIN -> skip ? (v < r || Double.isNaN(r) ? v : r) : Math.min(r, v);
            case MAX -> skip ? (v > r || Double.isNaN(r) ? v : r) : Math.max(r, v);
            case FMIN -> v < r || Double.isNaN(r) ? v : r;
            case FMAX -> v > r || Double.isNaN(r) ? v : r;
            default -> throw new IllegalArgumentException("no reduction of floats: " + op);
        };
    }

    private static void floats(Reduction op, NdArray source, ReducePlan plan, float[] r, boolean skip) {
        float[] a = (float[]) source.buffer();
        Arrays.fill(r, (float) start(op, skip));
        plan.each((position, step, result, resultStep, count) -> {
            if (resultStep == 0 && op == Reduction.SUM) {
                r[result] = Pairwise.sum(r[result], a, position, step, count, skip);
                return;
            }
            for (int i = 0, p = position, q = result; i < count; i++, p += step, q += resultStep) {
                r[q] = (float) fold(op, r[q], a[p], skip);
            }
        });
    }

    private static void logic(Reduction op, NdArray source, ReducePlan plan, byte[] r) {
        byte[] a = source.buffer() instanceof byte[] b ? b : source.booleans();
        byte stop = (byte) (op == Reduction.ANY ? 1 : 0);
        Arrays.fill(r, (byte) (1 - stop));
        plan.each((position, step, result, resultStep, count) -> {
            if (resultStep == 0) {
                for (int i = 0, p = position; i < count && r[result] != stop; i++, p += step) {
                    if (a[p] == stop) {
                        r[result] = stop;
                    }
                }
                return;
            }
            for (int i = 0, p = position, q = result; i < count; i++, p += step, q += resultStep) {
                if (a[p] == stop) {
                    r[q] = stop;
                }
            }
        });
    }

    private static void longs(Reduction op, NdArray source, ReducePlan plan, long[] r, DType type, boolean skip) {
        boolean time = type.kind().isTime();
        long flip = type.kind() == Kind.UINT64 ? Long.MIN_VALUE : 0;
        boolean least = op == Reduction.MIN || op == Reduction.FMIN;
        boolean missingWins = time && !skip && op != Reduction.FMIN && op != Reduction.FMAX;
        Arrays.fill(
                r,
                op == Reduction.SUM
                        ? 0
                        : op == Reduction.PROD ? 1 : least ? Long.MAX_VALUE ^ flip : Long.MIN_VALUE ^ flip);
        boolean[] met = new boolean[time ? r.length : 0];
        long[] block = new long[Blocks.SIZE];
        plan.each((position, step, result, resultStep, count) -> {
            for (int from = 0; from < count; from += Blocks.SIZE) {
                int n = Math.min(Blocks.SIZE, count - from);
                long[] a;
                int at;
                int by;
                if (source.buffer() instanceof long[] l) {
                    a = l;
                    at = position + from * step;
                    by = step;
                } else {
                    Elements.toLongs(source, position + from * step, step, n, block, 0);
                    a = block;
                    at = 0;
                    by = 1;
                }
                int q = result + from * resultStep;
                if (time) {
                    times(op, least, missingWins, a, at, by, n, r, q, resultStep, met);
                } else if (resultStep == 0) {
                    r[q] = lane(op, r[q], flip, a, at, by, n);
                } else {
                    for (int i = 0; i < n; i++, q += resultStep) {
                        r[q] = fold(op, r[q], flip, a[at + i * by]);
                    }
                }
            }
        });
        if (time && op != Reduction.SUM) {
            for (int i = 0; i < r.length; i++) {
                if (!met[i]) {
                    r[i] = TimeUnit.NAT;
                }
            }
        }
    }

    private static long lane(Reduction op, long start, long flip, long[] a, int at, int by, int n) {
        long r = start;
        switch (op) {
            case SUM -> {
                for (int i = 0; i < n; i++) {
                    r += a[at + i * by];
                }
            }
            case MIN, FMIN -> {
                for (int i = 0; i < n; i++) {
                    r = Math.min(r ^ flip, a[at + i * by] ^ flip) ^ flip;
                }
            }
            case MAX, FMAX -> {
                for (int i = 0; i < n; i++) {
                    r = Math.max(r ^ flip, a[at + i * by] ^ flip) ^ flip;
                }
            }
            default -> {
                for (int i = 0; i < n; i++) {
                    r = fold(op, r, flip, a[at + i * by]);
                }
            }
        }
        return r;
    }

    private static long fold(Reduction op, long r, long flip, long v) {
        return switch (op) {
            case SUM -> r + v;
            case PROD -> r * v;
            case MIN, FMIN -> Math.min(r ^ flip, v ^ flip) ^ flip;
            case MAX, FMAX -> Math.max(r ^ flip, v ^ flip) ^ flip;
            default -> throw new IllegalArgumentException("no reduction of integers: " + op);
        };
    }

    private static void times(
            Reduction op,
            boolean least,
            boolean missingWins,
            long[] a,
            int at,
            int by,
            int n,
            long[] r,
            int result,
            int resultStep,
            boolean[] met) {
        for (int i = 0, q = result; i < n; i++, q += resultStep) {
            long v = a[at + i * by];
            if (v == TimeUnit.NAT) {
                if (missingWins || op == Reduction.SUM && missingWins) {
                    r[q] = v;
                    met[q] = true;
                }
                continue;
            }
            if (missingWins && met[q] && r[q] == TimeUnit.NAT) {
                continue;
            }
            r[q] = op == Reduction.SUM ? r[q] + v : least ? Math.min(r[q], v) : Math.max(r[q], v);
            met[q] = true;
        }
    }
}
