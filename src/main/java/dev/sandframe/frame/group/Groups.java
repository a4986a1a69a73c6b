package dev.sandframe.frame.group;

import dev.sandframe.frame.Interruption;
import org.jspecify.annotations.Nullable;

/** The group of each row, and, at first need, the rows in the order of their groups. Immutable but for that. */
public final class Groups {
    static final int BLOCK = 1 << 14;

    private final int[] codes;
    private final int count;
    private int @Nullable [] starts;
    private int @Nullable [] order;

    /**
     * @param codes the group of each row, -1 for none; not copied
     * @param count how many groups there are
     */
    public Groups(int[] codes, int count) {
        this.codes = codes;
        this.count = count;
    }

    public int[] codes() {
        return codes;
    }

    public int count() {
        return count;
    }

    public int rows() {
        return codes.length;
    }

    /** Where each group's rows start in {@link #order()}, with one more for the end. */
    public int[] starts() {
        if (starts == null) {
            int[] found = new int[count + 1];
            for (int i = 0; i < codes.length; i++) {
                if ((i & BLOCK - 1) == 0) {
                    Interruption.check();
                }
                if (codes[i] >= 0) {
                    found[codes[i] + 1]++;
                }
            }
            for (int g = 0; g < count; g++) {
                found[g + 1] += found[g];
            }
            starts = found;
        }
        return starts;
    }

    /** The rows of all groups, group by group, each in the rows' own order. */
    public int[] order() {
        if (order == null) {
            order = arranged(null);
        }
        return order;
    }

    /**
     * Rows group by group, each in the order in which they are given.
     *
     * @param rows the rows, at most once each; {@code null} for all
     */
    int[] arranged(int @Nullable [] rows) {
        int[] next = starts().clone();
        int[] result = new int[next[count]];
        int total = rows == null ? codes.length : rows.length;
        for (int i = 0; i < total; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            int row = rows == null ? i : rows[i];
            int code = codes[row];
            if (code >= 0) {
                result[next[code]++] = row;
            }
        }
        return result;
    }

    /** How many rows each group has. */
    public long[] sizes() {
        int[] from = starts();
        long[] result = new long[count];
        for (int g = 0; g < count; g++) {
            result[g] = from[g + 1] - from[g];
        }
        return result;
    }

    /** How many rows of each group are not absent. */
    public long[] counts(byte @Nullable [] absent) {
        if (absent == null) {
            return sizes();
        }
        long[] result = new long[count];
        for (int i = 0; i < codes.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            if (codes[i] >= 0 && absent[i] == 0) {
                result[codes[i]]++;
            }
        }
        return result;
    }

    /** The number of each row within its group, counted from the group's first row or from its last; -1 for rows of none. */
    public long[] numbers(boolean ascending) {
        long[] next = new long[count];
        long[] result = new long[codes.length];
        for (int i = 0; i < codes.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            int row = ascending ? i : codes.length - 1 - i;
            result[row] = codes[row] < 0 ? -1 : next[codes[row]]++;
        }
        return result;
    }
}
