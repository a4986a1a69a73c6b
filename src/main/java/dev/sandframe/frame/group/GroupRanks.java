package dev.sandframe.frame.group;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.hash.LongTable;
import java.util.Arrays;
import java.util.BitSet;

/** The places of values within their groups, and how many distinct ones a group has. */
public final class GroupRanks {
    private GroupRanks() {}

    /** What equal values share. */
    public enum Ties {
        AVERAGE,
        MIN,
        MAX,
        FIRST,
        DENSE
    }

    /**
     * The rank of each row in its group, from 1; NaN for rows of no group or that are not given.
     *
     * @param sorted the rows in the order of their values
     * @param changed for each of them whether its value differs from the one before
     * @param pct whether to divide by how many there are (or, of dense ranks, by the greatest)
     */
    public static double[] of(Groups groups, int[] sorted, byte[] changed, Ties ties, boolean pct) {
        int[] numbers = new int[groups.rows()];
        int number = 0;
        for (int k = 0; k < sorted.length; k++) {
            number += changed[k];
            numbers[sorted[k]] = number;
        }
        int[] codes = groups.codes();
        int[] starts = new int[groups.count() + 1];
        for (int row : sorted) {
            if (codes[row] >= 0) {
                starts[codes[row] + 1]++;
            }
        }
        for (int g = 0; g < groups.count(); g++) {
            starts[g + 1] += starts[g];
        }
        int[] next = starts.clone();
        int[] rows = new int[starts[groups.count()]];
        for (int row : sorted) {
            if (codes[row] >= 0) {
                rows[next[codes[row]]++] = row;
            }
        }
        double[] result = new double[groups.rows()];
        Arrays.fill(result, Double.NaN);
        for (int g = 0; g < groups.count(); g++) {
            Interruption.check();
            rankGroup(rows, numbers, starts[g], starts[g + 1], ties, pct, result);
        }
        return result;
    }

    private static void rankGroup(
            int[] rows, int[] numbers, int low, int high, Ties ties, boolean pct, double[] result) {
        int dense = 0;
        for (int k = low; k < high; ) {
            int end = k + 1;
            while (end < high && numbers[rows[end]] == numbers[rows[k]]) {
                end++;
            }
            dense++;
            for (int at = k; at < end; at++) {
                result[rows[at]] = switch (ties) {
                    case AVERAGE -> (k - low + 1 + end - low) / 2.0;
                    case MIN -> k - low + 1;
                    case MAX -> end - low;
                    case FIRST -> at - low + 1;
                    case DENSE -> dense;
                };
            }
            k = end;
        }
        if (pct) {
            double total = ties == Ties.DENSE ? dense : high - low;
            for (int k = low; k < high; k++) {
                result[rows[k]] /= total;
            }
        }
    }

    /**
     * How many distinct values each group has.
     *
     * @param values the number of each row's value, negative for those that do not count
     * @param distinct how many numbers there are
     */
    public static long[] distinct(Groups groups, int[] values, int distinct) {
        int[] codes = groups.codes();
        long[] result = new long[groups.count()];
        long span = (long) groups.count() * distinct;
        if (span < 1L << 28) {
            BitSet seen = new BitSet((int) span);
            for (int i = 0; i < codes.length; i++) {
                if (codes[i] >= 0 && values[i] >= 0) {
                    int at = codes[i] * distinct + values[i];
                    if (!seen.get(at)) {
                        seen.set(at);
                        result[codes[i]]++;
                    }
                }
            }
            return result;
        }
        LongTable table = new LongTable(1 << 12);
        for (int i = 0; i < codes.length; i++) {
            if ((i & Groups.BLOCK - 1) == 0) {
                Interruption.check();
            }
            if (codes[i] >= 0 && values[i] >= 0) {
                int before = table.count();
                if (table.add((long) codes[i] * distinct + values[i]) == before) {
                    result[codes[i]]++;
                }
            }
        }
        return result;
    }
}
