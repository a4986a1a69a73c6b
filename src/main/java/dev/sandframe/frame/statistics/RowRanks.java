package dev.sandframe.frame.statistics;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.sort.Sorting;
import java.util.Arrays;
import java.util.Objects;

/** The ranks of the numbers of each row of a table, from 1. */
public final class RowRanks {
    private static final int BLOCK = 1 << 12;
    private static final int FEW = 64;

    /** What equal numbers get. */
    public enum Ties {
        AVERAGE,
        MIN,
        MAX,
        FIRST,
        DENSE;

        /** The rank of one of several equal elements, from {@code first} to before {@code end} in the order, at {@code at} in it. */
        double rank(int first, int end, int at, int different) {
            return switch (this) {
                case AVERAGE -> (first + 1 + end) / 2.0;
                case MIN -> first + 1;
                case MAX -> end;
                case FIRST -> at + 1;
                case DENSE -> different;
            };
        }
    }

    /** Where NaN is. */
    public enum Missing {
        KEEP,
        TOP,
        BOTTOM
    }

    private final int columns;
    private final Ties ties;
    private final Missing missing;
    private final boolean ascending;
    private final boolean percent;

    public RowRanks(int columns, Ties ties, Missing missing, boolean ascending, boolean percent) {
        this.columns = columns;
        this.ties = ties;
        this.missing = missing;
        this.ascending = ascending;
        this.percent = percent;
    }

    /** The ranks of a table's numbers, row after row; NaN where NaN is kept. */
    public double[] of(double[] table) {
        double[] result = new double[table.length];
        int[] order = new int[columns];
        for (int start = 0, row = 0; columns > 0 && start < table.length; start += columns, row++) {
            if (row % BLOCK == 0) {
                Interruption.check();
            }
            rank(table, result, start, order);
        }
        return result;
    }

    private void rank(double[] table, double[] result, int start, int[] order) {
        int present = 0;
        for (int i = start; i < start + columns; i++) {
            if (!Double.isNaN(table[i])) {
                order[present++] = i;
            }
        }
        sort(table, order, present);
        int absent = columns - present;
        boolean ranked = missing != Missing.KEEP && absent > 0;
        int before = ranked && missing == Missing.TOP ? absent : 0;
        int different = ranked && missing == Missing.TOP ? 1 : 0;
        for (int i = 0; i < present; ) {
            int end = i + 1;
            while (end < present && table[order[end]] == table[order[i]]) {
                end++;
            }
            different++;
            for (int k = i; k < end; k++) {
                result[order[k]] = ties.rank(before + i, before + end, before + k, different);
            }
            i = end;
        }
        if (ranked && missing == Missing.BOTTOM) {
            different++;
        }
        int first = missing == Missing.TOP ? 0 : present;
        for (int i = start, k = first; absent > 0 && i < start + columns; i++) {
            if (Double.isNaN(table[i])) {
                int alike = missing == Missing.TOP ? 1 : different;
                result[i] = ranked ? ties.rank(first, first + absent, k++, alike) : Double.NaN;
            }
        }
        if (percent) {
            double total = ties == Ties.DENSE ? different : ranked ? columns : present;
            for (int i = start; i < start + columns; i++) {
                result[i] /= total;
            }
        }
    }

    /** Equal numbers keep their order. */
    private void sort(double[] table, int[] order, int count) {
        if (count > FEW) {
            sortMany(table, order, count);
            return;
        }
        for (int i = 1; i < count; i++) {
            int moved = order[i];
            double value = table[moved];
            int k = i - 1;
            while (k >= 0 && (ascending ? table[order[k]] > value : table[order[k]] < value)) {
                order[k + 1] = order[k];
                k--;
            }
            order[k + 1] = moved;
        }
    }

    private void sortMany(double[] table, int[] order, int count) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = ascending ? table[order[i]] : -table[order[i]];
        }
        long[] sorted = Objects.requireNonNull(Sorting.argsort(NdArray.ofDoubles(values)))
                .longs();
        int[] places = Arrays.copyOf(order, count);
        for (int i = 0; i < count; i++) {
            order[i] = places[(int) sorted[i]];
        }
    }
}
