package dev.sandframe.frame.statistics;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.sort.SortedKeys;

/** The ranks of the elements of a column of numbers, bools or times among all, from 1. */
public final class ColumnRanks {
    private static final int BLOCK = 1 << 14;

    private final RowRanks.Ties ties;
    private final RowRanks.Missing missing;
    private final boolean ascending;
    private final boolean percent;

    public ColumnRanks(RowRanks.Ties ties, RowRanks.Missing missing, boolean ascending, boolean percent) {
        this.ties = ties;
        this.missing = missing;
        this.ascending = ascending;
        this.percent = percent;
    }

    /** The ranks; NaN where what is missing is kept. */
    public double[] of(NdArray column) {
        SortedKeys sorted = SortedKeys.of(column, ascending);
        int[] order = sorted.order();
        long[] keys = sorted.keys();
        int present = sorted.present();
        int absent = order.length - present;
        boolean ranked = missing != RowRanks.Missing.KEEP && absent > 0;
        boolean top = ranked && missing == RowRanks.Missing.TOP;
        int before = top ? absent : 0;
        int different = top ? 1 : 0;
        double[] result = new double[order.length];
        int checkAt = 0;
        for (int start = 0; start < present; ) {
            if (start >= checkAt) {
                Interruption.check();
                checkAt = start + BLOCK;
            }
            int end = start + 1;
            while (end < present && keys[end] == keys[start]) {
                end++;
            }
            different++;
            for (int i = start; i < end; i++) {
                result[order[i]] = ties.rank(before + start, before + end, before + i, different);
            }
            start = end;
        }
        if (ranked && !top) {
            different++;
        }
        int first = top ? 0 : present;
        for (int i = 0; i < absent; i++) {
            result[order[present + i]] =
                    ranked ? ties.rank(first, first + absent, first + i, top ? 1 : different) : Double.NaN;
        }
        if (percent) {
            double total = ties == RowRanks.Ties.DENSE ? different : ranked ? order.length : present;
            for (int i = 0; i < result.length; i++) {
                result[i] /= total;
            }
        }
        return result;
    }
}
