package dev.sandframe.frame.join;

import dev.sandframe.frame.Interruption;
import org.jspecify.annotations.Nullable;

/** Pairs of rows whose keys have one number. Missing keys (-1) are equal to each other, as in pandas. */
public final class HashJoin {
    private static final int BLOCK = 1 << 14;

    private HashJoin() {}

    /** The positions of the rows of each key, in their order; the last bucket holds the rows whose key is missing. */
    private record Buckets(int[] starts, int[] rows) {
        static Buckets of(int[] codes, int count) {
            int[] starts = new int[count + 2];
            for (int code : codes) {
                starts[(code < 0 ? count : code) + 1]++;
            }
            for (int i = 0; i <= count; i++) {
                starts[i + 1] += starts[i];
            }
            int[] next = starts.clone();
            int[] rows = new int[codes.length];
            for (int i = 0; i < codes.length; i++) {
                if ((i & BLOCK - 1) == 0) {
                    Interruption.check();
                }
                rows[next[codes[i] < 0 ? count : codes[i]]++] = i;
            }
            return new Buckets(starts, rows);
        }

        int size(int bucket) {
            return starts[bucket + 1] - starts[bucket];
        }
    }

    /**
     * Each left row in turn with every right row of its key, in the right rows' order.
     *
     * @param count how many distinct keys there are
     * @param keep whether left rows without a right one stay, with -1
     */
    public static Pairs inOrder(int[] left, int[] right, int count, boolean keep) {
        Buckets buckets = Buckets.of(right, count);
        int n = left.length;
        long total = 0;
        boolean once = true;
        for (int i = 0; i < n; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            int size = buckets.size(left[i] < 0 ? count : left[i]);
            once &= size == 1 || size == 0 && keep;
            total += size == 0 && keep ? 1 : size;
        }
        int[] starts = buckets.starts;
        int[] rows = buckets.rows;
        int[] theirs = new int[room(total)];
        int[] mine = once ? null : new int[theirs.length];
        int at = 0;
        for (int i = 0; i < n; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            int bucket = left[i] < 0 ? count : left[i];
            int from = starts[bucket];
            int to = starts[bucket + 1];
            if (from == to && keep) {
                if (mine != null) {
                    mine[at] = i;
                }
                theirs[at++] = -1;
            }
            for (int k = from; k < to; k++) {
                if (mine != null) {
                    mine[at] = i;
                }
                theirs[at++] = rows[k];
            }
        }
        return new Pairs(mine, theirs);
    }

    /**
     * The pairs of each key in turn, in the order of the keys' numbers, missing keys last.
     *
     * @param keepLeft whether left rows without a right one stay
     * @param keepRight whether right rows without a left one stay
     */
    public static Pairs byKey(int[] left, int[] right, int count, boolean keepLeft, boolean keepRight) {
        Buckets lefts = Buckets.of(left, count);
        Buckets rights = Buckets.of(right, count);
        long total = 0;
        for (int bucket = 0; bucket <= count; bucket++) {
            long a = lefts.size(bucket);
            long b = rights.size(bucket);
            total += b == 0 && keepLeft ? a : a == 0 && keepRight ? b : a * b;
        }
        int[] mine = new int[room(total)];
        int[] theirs = new int[mine.length];
        int at = 0;
        for (int bucket = 0; bucket <= count; bucket++) {
            if ((bucket & BLOCK - 1) == 0) {
                Interruption.check();
            }
            int a = lefts.size(bucket);
            int b = rights.size(bucket);
            for (int i = lefts.starts[bucket]; i < lefts.starts[bucket + 1]; i++) {
                if (b == 0 && keepLeft) {
                    mine[at] = lefts.rows[i];
                    theirs[at++] = -1;
                }
                for (int k = rights.starts[bucket]; k < rights.starts[bucket + 1]; k++) {
                    mine[at] = lefts.rows[i];
                    theirs[at++] = rights.rows[k];
                }
            }
            if (a == 0 && keepRight) {
                for (int k = rights.starts[bucket]; k < rights.starts[bucket + 1]; k++) {
                    mine[at] = -1;
                    theirs[at++] = rights.rows[k];
                }
            }
        }
        return new Pairs(mine, theirs);
    }

    /** Codes under other numbers, where there are any. */
    public static int[] renumbered(int[] codes, long @Nullable [] numbers) {
        if (numbers == null) {
            return codes;
        }
        int[] result = new int[codes.length];
        for (int i = 0; i < codes.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            result[i] = codes[i] < 0 ? -1 : (int) numbers[codes[i]];
        }
        return result;
    }

    private static int room(long total) {
        if (total > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("a join of " + total + " rows");
        }
        return (int) total;
    }
}
