package dev.sandframe.frame.compute;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.Cast;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import org.jspecify.annotations.Nullable;

/**
 * {@link ColumnReduction} of all columns of a frame. The columns of a table of rows are added up row by row, as numpy does it, not
 * in pairs: the last bits depend on how a table lies.
 */
public final class ColumnsReduction {
    /** Interruptions are asked for at every row whose number has none of these bits. */
    private static final int CHECKED = 127;

    private ColumnsReduction() {}

    /**
     * One number a column; {@code null} where Python is to decide.
     *
     * @param skipping whether NaN are left out: pandas does so in a copy, which lies column by column
     */
    public static @Nullable Number[] of(ColumnReduction.Op op, Columns columns, int ddof, boolean skipping) {
        @Nullable Number[] result = new Number[columns.count()];
        NdArray table = columns.rowsWindow();
        boolean sums = op == ColumnReduction.Op.SUM || op == ColumnReduction.Op.MEAN;
        boolean squares = op == ColumnReduction.Op.VAR || op == ColumnReduction.Op.STD;
        if (table != null && table.kind() == Kind.INT64 && table.size() > 0 && squares) {
            // Of integers nothing is left out, and so nothing copied.
            return ofRows(op, Cast.to(table, DType.FLOAT64), ddof);
        }
        if (table != null && table.kind() == Kind.FLOAT64 && table.size() > 0) {
            if (!skipping && squares || sums && !(skipping && hasNaN(table))) {
                return ofRows(op, table, ddof);
            }
        }
        if (!skipping) {
            return result;
        }
        for (int at = 0; at < result.length; at++) {
            NdArray column = columns.at(at);
            result[at] = column == null ? null : ColumnReduction.of(op, column, ddof);
        }
        return result;
    }

    /** The numbers as one array of integers, or of floats where there is one; {@code null} where some number is missing. */
    public static @Nullable NdArray joined(@Nullable Number[] numbers) {
        boolean whole = numbers.length > 0;
        for (Number number : numbers) {
            if (number == null) {
                return null;
            }
            whole &= number instanceof Long;
        }
        NdArray result = NdArray.zeros(whole ? DType.INT64 : DType.FLOAT64, numbers.length);
        for (int at = 0; at < numbers.length; at++) {
            Number number = numbers[at];
            if (number == null) {
                return null;
            }
            switch (result.buffer()) {
                case long[] l -> l[at] = number.longValue();
                case double[] d -> d[at] = number.doubleValue();
                default -> throw new IllegalStateException();
            }
        }
        return result;
    }

    private static boolean hasNaN(NdArray table) {
        double[] a = (double[]) table.buffer();
        int width = table.shape()[1];
        for (int row = 0; row < table.shape()[0]; row++) {
            if ((row & CHECKED) == 0) {
                Interruption.check();
            }
            if (DoubleLoops.countNaN(a, table.offset() + row * table.strides()[0], width) > 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Number[] ofRows(ColumnReduction.Op op, NdArray table, int ddof) {
        int rows = table.shape()[0];
        double[] sums = sums(table);
        @Nullable Number[] result = new Number[sums.length];
        if (op == ColumnReduction.Op.SUM || op == ColumnReduction.Op.MEAN) {
            for (int at = 0; at < sums.length; at++) {
                result[at] = finite(op == ColumnReduction.Op.SUM ? sums[at] : sums[at] / rows);
            }
            return result;
        }
        if (rows <= ddof) {
            return result;
        }
        for (int at = 0; at < sums.length; at++) {
            sums[at] /= rows;
        }
        double[] squares = squares(table, sums);
        for (int at = 0; at < sums.length; at++) {
            double variance = squares[at] / (rows - ddof);
            result[at] = finite(op == ColumnReduction.Op.STD ? Math.sqrt(variance) : variance);
        }
        return result;
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    /** The sum of each column. */
    private static double[] sums(NdArray table) {
        double[] a = (double[]) table.buffer();
        double[] sums = new double[table.shape()[1]];
        for (int row = 0; row < table.shape()[0]; row++) {
            if ((row & CHECKED) == 0) {
                Interruption.check();
            }
            int start = table.offset() + row * table.strides()[0];
            for (int at = 0; at < sums.length; at++) {
                sums[at] += a[start + at];
            }
        }
        return sums;
    }

    /** The sum of each column's squared distances from a number. */
    private static double[] squares(NdArray table, double[] averages) {
        double[] a = (double[]) table.buffer();
        double[] sums = new double[averages.length];
        for (int row = 0; row < table.shape()[0]; row++) {
            if ((row & CHECKED) == 0) {
                Interruption.check();
            }
            int start = table.offset() + row * table.strides()[0];
            for (int at = 0; at < sums.length; at++) {
                double distance = averages[at] - a[start + at];
                sums[at] += distance * distance;
            }
        }
        return sums;
    }
}
