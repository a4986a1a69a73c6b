package dev.sandframe.frame.compute;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What goes along the rows of each column of a frame: moving them, differences, running results, repeating the last value. For
 * integers and floats of 64 bits; what Python is to decide is a gap in the result.
 */
public final class ColumnsAlong {
    private ColumnsAlong() {}

    /** A running result, with NaN left out and left where it is. */
    public enum Running {
        CUMSUM,
        CUMPROD,
        CUMMAX,
        CUMMIN
    }

    /** The elements moved by some rows as floats, with NaN in the rows that are left free. */
    public static Columns shifted(Columns columns, int periods) {
        return columns.each(column -> {
            if (!isWide(column)) {
                return null;
            }
            double[] moved = new double[column.size()];
            int free = (int) Math.min(Math.abs((long) periods), moved.length);
            Arrays.fill(moved, periods > 0 ? 0 : moved.length - free, periods > 0 ? free : moved.length, Double.NaN);
            int from = periods > 0 ? 0 : free;
            int to = periods > 0 ? free : 0;
            load(column, from, moved.length - free, moved, to);
            return NdArray.ofDoubles(moved);
        });
    }

    /** Each element less the one so many rows before, as floats; integers are subtracted as such. */
    public static Columns differences(Columns columns, int periods) {
        return columns.each(column -> {
            if (!isWide(column)) {
                return null;
            }
            int n = column.size();
            double[] result = new double[n];
            Arrays.fill(result, Double.NaN);
            int start = Math.max(0, Math.min(periods, n));
            int end = n + Math.max(Math.min(periods, 0), -n);
            Interruption.check();
            if (column.kind() == Kind.INT64) {
                long[] values = column.longs();
                for (int i = start; i < end; i++) {
                    result[i] = values[i] - values[i - periods];
                }
            } else {
                double[] values = column.doubles();
                for (int i = start; i < end; i++) {
                    result[i] = values[i] - values[i - periods];
                }
            }
            return NdArray.ofDoubles(result);
        });
    }

    private static boolean isWide(NdArray column) {
        return column.kind() == Kind.FLOAT64 || column.kind() == Kind.INT64;
    }

    private static void load(NdArray column, int start, int count, double[] target, int to) {
        DoubleBlocks blocks = new DoubleBlocks(column.slice(start, 1, count));
        Blocks.each(count, (at, n) -> {
            blocks.load(at, n);
            System.arraycopy(blocks.values(), blocks.offset(), target, to + at, n);
        });
    }

    public static Columns running(Running what, Columns columns) {
        return columns.each(column -> switch (column.kind()) {
            case FLOAT64, INT64 -> Accumulate.apply(reduction(what), column, 0, column.dtype(), true);
            default -> null;
        });
    }

    private static Reduction reduction(Running what) {
        return switch (what) {
            case CUMSUM -> Reduction.SUM;
            case CUMPROD -> Reduction.PROD;
            case CUMMAX -> Reduction.MAX;
            case CUMMIN -> Reduction.MIN;
        };
    }

    /** The elements with the last (or next) one that is no NaN in place of NaN; integers and bools as they are. */
    public static Columns padded(Columns columns, boolean forward) {
        return columns.each(column -> switch (column.kind()) {
            case FLOAT64 -> NdArray.ofDoubles(padded(column, forward));
            case INT64, BOOL -> column.copy();
            default -> null;
        });
    }

    private static double[] padded(NdArray column, boolean forward) {
        double[] r = new double[column.size()];
        load(column, 0, r.length, r, 0);
        Interruption.check();
        double last = Double.NaN;
        int step = forward ? 1 : -1;
        for (int k = 0, i = forward ? 0 : r.length - 1; k < r.length; k++, i += step) {
            if (Double.isNaN(r[i])) {
                r[i] = last;
            } else {
                last = r[i];
            }
        }
        return r;
    }

    /** How many elements of each column are there; {@code null} where some column is one that Python has to look at. */
    public static @Nullable NdArray counts(Columns columns) {
        long[] counts = new long[columns.count()];
        for (int at = 0; at < counts.length; at++) {
            Interruption.check();
            NdArray column = columns.at(at);
            if (column == null || column.kind().isReference() || column.kind().isComplex()) {
                return null;
            }
            counts[at] = column.size();
            if (column.kind().isFloating()) {
                DoubleBlocks blocks = new DoubleBlocks(column);
                int here = at;
                Blocks.each(column.size(), (start, n) -> {
                    blocks.load(start, n);
                    counts[here] -= DoubleLoops.countNaN(blocks.values(), blocks.offset(), n);
                });
            } else if (column.kind().isTime()) {
                LongBlocks blocks = new LongBlocks(column);
                int here = at;
                Blocks.each(column.size(), (start, n) -> {
                    blocks.load(start, n);
                    for (int i = blocks.offset(); i < blocks.offset() + n; i++) {
                        counts[here] -= blocks.values()[i] == Long.MIN_VALUE ? 1 : 0;
                    }
                });
            }
        }
        return NdArray.ofLongs(counts);
    }
}
