package dev.sandframe.bridge;

import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.statistics.ColumnRanks;
import dev.sandframe.frame.statistics.Correlation;
import dev.sandframe.frame.statistics.Kendall;
import dev.sandframe.frame.statistics.RowRanks;
import dev.sandframe.frame.statistics.Summary;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Statistics of columns. */
final class StatisticsVerbs {
    /** Integers up to here are doubles, too, and so is the distance between two of them. */
    private static final long EXACT = 1L << 52;

    private StatisticsVerbs() {}

    static void register(Verbs verbs) {
        verbs.add(
                "describe_numbers",
                a -> NdArray.ofDoubles(
                        Summary.of(a.array(0).doubles(), a.array(1).doubles())));
        verbs.add(
                "correlate",
                a -> Correlation.of(a.array(0).doubles(), a.array(1).doubles(), a.integer(2), a.truth(3)));
        verbs.add("correlations", a -> {
            NdArray[] columns = a.arrays(0);
            double[][] values = new double[columns.length][];
            for (int at = 0; at < values.length; at++) {
                values[at] = columns[at].doubles();
            }
            return NdArray.of(
                    DType.FLOAT64, Correlation.all(values, a.integer(1), a.truth(2)), columns.length, columns.length);
        });
        verbs.add("kendall", a -> Kendall.of(a.array(0).doubles(), a.array(1).doubles()));
        verbs.add("quantiles", StatisticsVerbs::quantiles);
        verbs.add("ranks", StatisticsVerbs::ranks);
        verbs.add("row_ranks", a -> {
            NdArray table = a.array(0);
            RowRanks ranks = new RowRanks(
                    table.shape()[1],
                    RowRanks.Ties.valueOf(a.text(1).toUpperCase(Locale.ROOT)),
                    RowRanks.Missing.valueOf(a.text(2).toUpperCase(Locale.ROOT)),
                    a.truth(3),
                    a.truth(4));
            return NdArray.of(DType.FLOAT64, ranks.of(table.doubles()), table.shape());
        });
    }

    /** {@code quantiles(column, shares)}, between neighbours by a straight line; {@code None} of what doubles cannot stand for. */
    private static @Nullable NdArray quantiles(Arguments a) {
        NdArray column = a.array(0);
        if (column.kind() == Kind.INT64) {
            for (long value : column.longs()) {
                if (value > EXACT || value < -EXACT) {
                    return null;
                }
            }
        } else if (column.kind() != Kind.FLOAT64) {
            return null;
        }
        return NdArray.ofDoubles(Summary.quantiles(column.doubles(), a.array(1).doubles()));
    }

    /** {@code ranks(column, ties, missing, ascending, percent)}; {@code None} where elements cannot be told apart by numbers. */
    private static @Nullable NdArray ranks(Arguments a) {
        NdArray column = a.array(0);
        if (column.dimensions() != 1
                || column.kind().isReference()
                || column.kind().isComplex()) {
            return null;
        }
        ColumnRanks ranks = new ColumnRanks(
                RowRanks.Ties.valueOf(a.text(1).toUpperCase(Locale.ROOT)),
                RowRanks.Missing.valueOf(a.text(2).toUpperCase(Locale.ROOT)),
                a.truth(3),
                a.truth(4));
        return NdArray.ofDoubles(ranks.of(column));
    }
}
