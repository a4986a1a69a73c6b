package dev.sandframe.frame.join;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.hash.LongTable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Joins by one integer key that occurs once among the right rows: a table of rows by key, and no numbers between. */
public final class UniqueJoin {
    private static final int BLOCK = 1 << 14;
    private static final int SMALL_SPAN = 1 << 16;

    private UniqueJoin() {}

    /**
     * Each left row in turn with its right row.
     *
     * @param keep whether left rows without a right one stay, with -1
     * @return {@code null} where the keys are no integers or moments, or a right one occurs twice
     */
    public static @Nullable Pairs of(NdArray left, NdArray right, boolean keep) {
        if (!left.kind().isInteger() || !right.kind().isInteger()) {
            return null;
        }
        int[] theirs = rows(left.longs(), right.longs());
        return theirs == null ? null : keep ? new Pairs(null, theirs) : matched(theirs);
    }

    private static int @Nullable [] rows(long[] left, long[] right) {
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        for (long key : right) {
            low = Math.min(low, key);
            high = Math.max(high, key);
        }
        long span = high - low;
        if (span >= 0 && span < Math.max(SMALL_SPAN, 4L * right.length) && span < Integer.MAX_VALUE - 8) {
            return bySpan(left, right, low, (int) span + 1);
        }
        return byHash(left, right);
    }

    private static int @Nullable [] bySpan(long[] left, long[] right, long low, int span) {
        int[] table = new int[span];
        Arrays.fill(table, -1);
        for (int i = 0; i < right.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            int at = (int) (right[i] - low);
            if (table[at] >= 0) {
                return null;
            }
            table[at] = i;
        }
        int[] rows = new int[left.length];
        for (int i = 0; i < left.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            long at = left[i] - low;
            rows[i] = at >= 0 && at < span ? table[(int) at] : -1;
        }
        return rows;
    }

    private static int @Nullable [] byHash(long[] left, long[] right) {
        LongTable table = new LongTable(right.length);
        for (int i = 0; i < right.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            if (table.add(right[i]) != i) {
                return null;
            }
        }
        int[] rows = new int[left.length];
        for (int i = 0; i < left.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            rows[i] = table.find(left[i]);
        }
        return rows;
    }

    private static Pairs matched(int[] theirs) {
        int count = 0;
        for (int row : theirs) {
            if (row >= 0) {
                count++;
            }
        }
        if (count == theirs.length) {
            return new Pairs(null, theirs);
        }
        int[] mine = new int[count];
        int[] kept = new int[count];
        int at = 0;
        for (int i = 0; i < theirs.length && at < count; i++) {
            mine[at] = i;
            kept[at] = theirs[i];
            at += theirs[i] >= 0 ? 1 : 0;
        }
        return new Pairs(mine, kept);
    }
}
