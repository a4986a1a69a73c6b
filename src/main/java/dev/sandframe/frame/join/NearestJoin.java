package dev.sandframe.frame.join;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.NdArray;
import java.util.Arrays;

/** For each left row the right row whose key is nearest, among sorted keys; within groups where there are any. */
public final class NearestJoin {
    private static final int BLOCK = 1 << 14;

    private final Ordered left;
    private final Ordered right;
    private final int[] leftGroups;
    private final int[] rightGroups;
    private final int groups;
    private final boolean exact;

    /** Sorted keys, by position. */
    private sealed interface Ordered permits Longs, Doubles {
        int size();
    }

    private record Longs(long[] keys) implements Ordered {
        @Override
        public int size() {
            return keys.length;
        }
    }

    private record Doubles(double[] keys) implements Ordered {
        @Override
        public int size() {
            return keys.length;
        }
    }

    /**
     * @param leftGroups the group of each left row, or nothing
     * @param groups how many groups there are; 0 for none
     * @param exact whether an equal key counts
     */
    public NearestJoin(NdArray left, NdArray right, int[] leftGroups, int[] rightGroups, int groups, boolean exact) {
        boolean floating = left.kind().isFloating() || right.kind().isFloating();
        this.left = floating ? new Doubles(left.doubles()) : new Longs(left.longs());
        this.right = floating ? new Doubles(right.doubles()) : new Longs(right.longs());
        this.leftGroups = leftGroups;
        this.rightGroups = rightGroups;
        this.groups = groups;
        this.exact = exact;
    }

    /** Whether a left key is behind a right one (or equal where that counts). */
    private boolean reaches(int l, int r) {
        int order = compare(l, r);
        return order > 0 || exact && order == 0;
    }

    private boolean isReachedBy(int l, int r) {
        int order = compare(l, r);
        return order < 0 || exact && order == 0;
    }

    private int compare(int l, int r) {
        if (left instanceof Longs a && right instanceof Longs b) {
            return Long.compare(a.keys[l], b.keys[r]);
        }
        if (left instanceof Doubles a && right instanceof Doubles b) {
            double x = a.keys[l];
            double y = b.keys[r];
            return x < y ? -1 : x > y ? 1 : 0;
        }
        throw new IllegalStateException("keys of two kinds");
    }

    /** The last right row that is not behind each left one. */
    public int[] backward() {
        int[] result = new int[left.size()];
        int[] last = new int[Math.max(1, groups)];
        Arrays.fill(last, -1);
        int r = 0;
        for (int l = 0; l < result.length; l++) {
            if ((l & BLOCK - 1) == 0) {
                Interruption.check();
            }
            while (r < right.size() && reaches(l, r)) {
                last[groups == 0 ? 0 : rightGroups[r]] = r;
                r++;
            }
            result[l] = last[groups == 0 ? 0 : leftGroups[l]];
        }
        return result;
    }

    /** The first right row that is not before each left one. */
    public int[] forward() {
        int[] result = new int[left.size()];
        int[] next = new int[Math.max(1, groups)];
        Arrays.fill(next, -1);
        int r = right.size() - 1;
        for (int l = result.length - 1; l >= 0; l--) {
            if ((l & BLOCK - 1) == 0) {
                Interruption.check();
            }
            while (r >= 0 && isReachedBy(l, r)) {
                next[groups == 0 ? 0 : rightGroups[r]] = r;
                r--;
            }
            result[l] = next[groups == 0 ? 0 : leftGroups[l]];
        }
        return result;
    }

    /** Whichever of the two is nearer; the earlier one where both are. */
    public int[] nearest() {
        int[] back = backward();
        int[] ahead = forward();
        for (int l = 0; l < back.length; l++) {
            if (back[l] < 0 || ahead[l] >= 0 && distance(l, ahead[l]) < distance(l, back[l])) {
                back[l] = ahead[l];
            }
        }
        return back;
    }

    private double distance(int l, int r) {
        if (left instanceof Longs a && right instanceof Longs b) {
            return Math.abs((double) (a.keys[l] - b.keys[r]));
        }
        return Math.abs(((Doubles) left).keys[l] - ((Doubles) right).keys[r]);
    }

    /** Rows, without those whose key is farther away than a tolerance. */
    public int[] within(int[] rows, double tolerance) {
        for (int l = 0; l < rows.length; l++) {
            if (rows[l] >= 0 && distance(l, rows[l]) > tolerance) {
                rows[l] = -1;
            }
        }
        return rows;
    }
}
