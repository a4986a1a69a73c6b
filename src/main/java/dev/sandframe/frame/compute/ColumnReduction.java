package dev.sandframe.frame.compute;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import org.jspecify.annotations.Nullable;

/**
 * pandas' reductions of a column to one number, with what is missing left out: for the frequent types, in blocks, without
 * arrays between. The order of additions is numpy's, so the results agree to the bit.
 *
 * <p>Whatever needs a word in Python (another type, no element, a result that is not finite and may be worth a warning) gives
 * {@code null}.
 */
public final class ColumnReduction {
    /** Elements of a block: the sums of numpy's buffers are added one after the other, so a block is one of those. */
    private static final int BLOCK = Pairwise.BUFFER;

    private ColumnReduction() {}

    /** What is computed. */
    public enum Op {
        SUM,
        MEAN,
        MIN,
        MAX,
        VAR,
        STD,
        MEDIAN
    }

    /**
     * @param ddof what a variance's count is lessened by
     * @return a {@code Long} or {@code Double} for a 64-bit integer or float of numpy
     */
    public static @Nullable Number of(Op op, NdArray column, int ddof) {
        // numpy goes through what lies backwards from its other end.
        if (column.dimensions() != 1 || column.size() == 0 || column.strides()[0] <= 0) {
            return null;
        }
        return switch (column.kind()) {
            case INT64 -> ofLongs(op, column, ddof);
            case BOOL -> op == Op.SUM || op == Op.MEAN ? ofBooleans(op, column) : null;
            case FLOAT64 -> ofDoubles(op, column, ddof);
            default -> null;
        };
    }

    private static @Nullable Number ofLongs(Op op, NdArray column, int ddof) {
        return switch (op) {
            case SUM -> sum((long[]) column.buffer(), column);
            case MIN -> least((long[]) column.buffer(), column, 0);
            case MAX -> ~least((long[]) column.buffer(), column, -1);
            case MEAN -> finite(sum(column) / column.size());
            case VAR -> variance(column, ddof);
            case STD -> root(variance(column, ddof));
            case MEDIAN -> Selection.median(present(column, column.size()), column.size());
        };
    }

    private static @Nullable Number ofBooleans(Op op, NdArray column) {
        long count = Gather.count(column.booleans());
        return op == Op.SUM ? (Number) count : (Number) ((double) count / column.size());
    }

    private static @Nullable Number ofDoubles(Op op, NdArray column, int ddof) {
        return switch (op) {
            case SUM -> finite(sum(column));
            case MEAN -> finite(sum(column) / present(column));
            case MIN -> finite(least((double[]) column.buffer(), column, 1));
            case MAX -> finite(-least((double[]) column.buffer(), column, -1));
            case VAR -> variance(column, ddof);
            case STD -> root(variance(column, ddof));
            case MEDIAN -> {
                int count = present(column);
                yield Selection.median(present(column, count), count);
            }
        };
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private static @Nullable Double root(@Nullable Double value) {
        return value == null ? null : Double.valueOf(Math.sqrt(value));
    }

    private static long sum(long[] a, NdArray column) {
        int step = column.strides()[0];
        long sum = 0;
        for (int start = 0; start < column.size(); start += BLOCK) {
            Interruption.check();
            int end = column.offset() + Math.min(column.size(), start + BLOCK) * step;
            if (step == 1) {
                sum += sum(a, column.offset() + start, end);
            } else {
                for (int i = column.offset() + start * step; i != end; i += step) {
                    sum += a[i];
                }
            }
        }
        return sum;
    }

    /** In four strands, of which none waits for another. */
    private static long sum(long[] a, int start, int end) {
        long p = 0;
        long q = 0;
        long r = 0;
        long s = 0;
        int i = start;
        for (; i < end - 3; i += 4) {
            p += a[i];
            q += a[i + 1];
            r += a[i + 2];
            s += a[i + 3];
        }
        for (; i < end; i++) {
            p += a[i];
        }
        return p + q + r + s;
    }

    /** The least of all elements, their bits flipped. */
    private static long least(long[] a, NdArray column, long flip) {
        int step = column.strides()[0];
        long least = Long.MAX_VALUE;
        for (int start = 0; start < column.size(); start += BLOCK) {
            Interruption.check();
            int end = column.offset() + Math.min(column.size(), start + BLOCK) * step;
            for (int i = column.offset() + start * step; i != end; i += step) {
                long value = a[i] ^ flip;
                if (value < least) {
                    least = value;
                }
            }
        }
        return least;
    }

    /** The least of the elements that are no NaN, each by its sign; infinite where there is none. */
    private static double least(double[] a, NdArray column, int sign) {
        int step = column.strides()[0];
        double least = Double.POSITIVE_INFINITY;
        for (int start = 0; start < column.size(); start += BLOCK) {
            Interruption.check();
            int end = column.offset() + Math.min(column.size(), start + BLOCK) * step;
            for (int i = column.offset() + start * step; i != end; i += step) {
                double value = sign < 0 ? -a[i] : a[i];
                if (value < least) {
                    least = value;
                } else if (value == 0 && least == 0) {
                    least = Math.min(value, least);
                }
            }
        }
        return least;
    }

    /** The sum as of floats, NaN left out. */
    private static double sum(NdArray column) {
        DoubleBlocks blocks = new DoubleBlocks(column, BLOCK);
        double sum = 0;
        for (int start = 0; start < column.size(); start += BLOCK) {
            Interruption.check();
            int n = Math.min(BLOCK, column.size() - start);
            blocks.load(start, n);
            sum = Pairwise.sum(sum, blocks.values(), blocks.offset(), 1, n, true);
        }
        return sum;
    }

    /** How many elements are no NaN. */
    private static int present(NdArray column) {
        if (column.kind() != Kind.FLOAT64) {
            return column.size();
        }
        DoubleBlocks blocks = new DoubleBlocks(column, BLOCK);
        int missing = 0;
        for (int start = 0; start < column.size(); start += BLOCK) {
            Interruption.check();
            int n = Math.min(BLOCK, column.size() - start);
            blocks.load(start, n);
            missing += DoubleLoops.countNaN(blocks.values(), blocks.offset(), n);
        }
        return column.size() - missing;
    }

    /** The elements that are no NaN, as floats of their own. */
    private static double[] present(NdArray column, int count) {
        double[] result = new double[count];
        DoubleBlocks blocks = new DoubleBlocks(column, BLOCK);
        int k = 0;
        for (int start = 0; start < column.size(); start += BLOCK) {
            Interruption.check();
            int n = Math.min(BLOCK, column.size() - start);
            blocks.load(start, n);
            double[] a = blocks.values();
            int offset = blocks.offset();
            for (int i = offset; i < offset + n; i++) {
                if (!Double.isNaN(a[i])) {
                    result[k++] = a[i];
                }
            }
        }
        return result;
    }

    private static @Nullable Double variance(NdArray column, int ddof) {
        int count = present(column);
        if (count <= ddof) {
            return null;
        }
        double average = sum(column) / count;
        if (!Double.isFinite(average)) {
            return null;
        }
        DoubleBlocks blocks = new DoubleBlocks(column, BLOCK);
        double[] squares = new double[Math.min(BLOCK, column.size())];
        double sum = 0;
        for (int start = 0; start < column.size(); start += BLOCK) {
            Interruption.check();
            int n = Math.min(BLOCK, column.size() - start);
            blocks.load(start, n);
            double[] a = blocks.values();
            int offset = blocks.offset();
            for (int i = 0; i < n; i++) {
                double distance = average - a[offset + i];
                squares[i] = distance * distance;
            }
            sum = Pairwise.sum(sum, squares, 0, 1, n, true);
        }
        return finite(sum / (count - ddof));
    }
}
