package dev.sandframe.frame.sort;

import dev.sandframe.frame.Interruption;
import java.util.Arrays;

/**
 * The order that numpy's unstable sorts give to elements of which some are equal.
 *
 * <p>What such a sort does with equal elements is not said anywhere, but programs print it: every {@code sort_values} of pandas is
 * one. Numbers of four and eight bytes are sorted by vectors of eight (Blacher and others, "Vectorized and performance-portable
 * Quicksort"): a bitonic sorter of up to 256 elements, and above that a partition whose two ends are written to in turn. All else
 * is sorted by a quicksort with the median of three as its pivot, which leaves sixteen elements or fewer to insertion. Both are
 * repeated here on dense ranks, so that one loop does for all kinds of elements. Where the elements of a part are all different
 * their order is known, so only the parts that hold equal ones are sorted.
 */
final class QuickOrder {
    private static final int LANES = 8;
    private static final int STEP = 4 * LANES;
    private static final int SORTER = 256;
    private static final int INSERTION = 15;

    /** The order that leaves equal elements where they were. */
    private final int[] stable;
    /** The rank of the element that is the i-th in order. */
    private final int[] ranks;
    /** An element's rank, and below it its place. */
    private final long[] both;

    private final int[] sorter = new int[SORTER];
    private final long[] least = new long[LANES];
    private int stored;
    private int free;

    private QuickOrder(int[] stable, int[] ranks) {
        this.stable = stable;
        this.ranks = ranks;
        both = new long[stable.length];
        for (int i = 0; i < both.length; i++) {
            both[stable[i]] = (long) ranks[i] << Integer.SIZE | stable[i];
        }
    }

    /**
     * The order of elements, as vectors sort them or as single elements are.
     *
     * @param stable the order that leaves equal elements where they were
     * @param ranks what the elements are in that order, equal ones alike, each next one the same number or the one after
     */
    static int[] of(int[] stable, int[] ranks, boolean vectors) {
        int n = stable.length;
        if (n < 2 || ranks[n - 1] == n - 1) {
            return stable;
        }
        QuickOrder sort = new QuickOrder(stable, ranks);
        int depth = 2 * (31 - Integer.numberOfLeadingZeros(n));
        if (vectors) {
            sort.byVectors(0, n, depth);
        } else {
            sort.byElements(0, n - 1, depth);
        }
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = (int) sort.both[i];
        }
        return order;
    }

    /** Whether no two of the elements from one position in order up to another, both included, are equal. */
    private boolean different(int first, int last) {
        return ranks[last] - ranks[first] == last - first;
    }

    private void settle(int from, int to) {
        for (int i = from; i < to; i++) {
            both[i] = stable[i];
        }
    }

    private int rank(int i) {
        return (int) (both[i] >> Integer.SIZE);
    }

    private void byVectors(int from, int to, int depth) {
        if (different(from, to - 1)) {
            settle(from, to);
            return;
        }
        if (depth <= 0) {
            byPivots(from, to, 2 * (31 - Integer.numberOfLeadingZeros(to - from)));
            insert(from, to - 1);
            return;
        }
        if (to - from <= SORTER) {
            bitonic(from, to);
            return;
        }
        Interruption.check();
        int pivot = pivot(from, to);
        int at = partition(from, to, pivot);
        if (pivot != ranks[from]) {
            byVectors(from, at, depth - 1);
        }
        if (pivot != ranks[to - 1]) {
            byVectors(at, to, depth - 1);
        }
    }

    /** The fifth of eight elements at equal distances. */
    private int pivot(int from, int to) {
        int distance = (to - 1 - from) / LANES;
        int[] sample = new int[LANES];
        for (int i = 0; i < LANES; i++) {
            sample[i] = rank(from + (i + 1) * distance);
        }
        Arrays.sort(sample);
        return sample[LANES / 2];
    }

    /** Moves what is less than the pivot to the front; the answer is where the rest begins. */
    private int partition(int from, int to, int pivot) {
        int left = from;
        int right = to;
        for (int odd = (to - from) % STEP; odd > 0; odd--) {
            if (rank(left) < pivot) {
                left++;
            } else {
                right--;
                swap(left, right);
            }
        }
        if (left == right) {
            return left;
        }
        // The outermost blocks are set aside, which makes room to write to at both ends.
        long[] first = Arrays.copyOfRange(both, left, left + STEP);
        long[] last = Arrays.copyOfRange(both, right - STEP, right);
        stored = left;
        free = right;
        left += STEP;
        right -= STEP;
        long[] block = new long[STEP];
        while (left != right) {
            if (free - right < left - stored) {
                right -= STEP;
                System.arraycopy(both, right, block, 0, STEP);
            } else {
                System.arraycopy(both, left, block, 0, STEP);
                left += STEP;
            }
            divide(block, pivot);
        }
        divide(first, pivot);
        divide(last, pivot);
        return stored;
    }

    /** Eight at a time: what is less after the stored ones, and the others, in the order they have, before the free ones. */
    private void divide(long[] block, int pivot) {
        for (int lane = 0; lane < STEP; lane += LANES) {
            int low = 0;
            int high = 0;
            // Each is written to both and counts for one, as the jump between them could not be foreseen.
            for (int i = lane; i < lane + LANES; i++) {
                long element = block[i];
                least[low] = element;
                block[lane + high] = element;
                int less = (int) (element >> Integer.SIZE) - pivot >>> 31;
                low += less;
                high += 1 - less;
            }
            System.arraycopy(least, 0, both, stored, low);
            stored += low;
            free -= high;
            System.arraycopy(block, lane, both, free, high);
        }
    }

    /** A bitonic sorter whose merges compare the second half backwards; the places after the last count as greatest. */
    private void bitonic(int from, int to) {
        int count = to - from;
        int n = LANES;
        while (n < count) {
            n *= 2;
        }
        int lowest = ranks[from];
        // A part holds the ranks next to each other, so that both fit in a few bits: its own place is below the rank.
        for (int i = 0; i < count; i++) {
            sorter[i] = rank(from + i) - lowest << Byte.SIZE | i;
        }
        for (int i = count; i < n; i++) {
            sorter[i] = SORTER << Byte.SIZE | i;
        }
        for (int size = 2; size <= n; size *= 2) {
            for (int start = 0; start < n; start += size) {
                for (int i = start, j = start + size - 1; i < j; i++, j--) {
                    exchange(sorter, i, j);
                }
            }
            for (int distance = size / 4; distance > 0; distance /= 2) {
                for (int start = 0; start < n; start += 2 * distance) {
                    for (int i = start; i < start + distance; i++) {
                        exchange(sorter, i, i + distance);
                    }
                }
            }
        }
        long[] part = Arrays.copyOfRange(both, from, to);
        for (int i = 0; i < count; i++) {
            both[from + i] = part[sorter[i] & 0xff];
        }
    }

    /** Swaps the two when the rank of the first is greater, without a jump. */
    private static void exchange(int[] sorter, int i, int j) {
        int a = sorter[i];
        int b = sorter[j];
        int swapped = (a ^ b) & (b | 0xff) - a >> 31;
        sorter[i] = a ^ swapped;
        sorter[j] = b ^ swapped;
    }

    private void byElements(int from, int to, int depth) {
        int left = from;
        int right = to;
        int rest = depth;
        while (right - left > INSERTION) {
            // Equal elements may be in the parts before and after too.
            if (different(Math.max(0, left - 1), Math.min(right + 1, ranks.length - 1))) {
                settle(left, right + 1);
                return;
            }
            if (rest-- < 0) {
                Arrays.sort(both, left, right + 1);
                return;
            }
            int middle = left + (right - left) / 2;
            ascend(left, middle);
            ascend(middle, right);
            ascend(left, middle);
            int pivot = rank(middle);
            int low = left;
            int high = right - 1;
            swap(middle, high);
            while (true) {
                do {
                    low++;
                } while (rank(low) < pivot);
                do {
                    high--;
                } while (pivot < rank(high));
                if (low >= high) {
                    break;
                }
                swap(low, high);
            }
            swap(low, right - 1);
            Interruption.check();
            // The two parts do not touch each other, so which of them comes first is of no consequence.
            if (low - left < right - low) {
                byElements(left, low - 1, rest);
                left = low + 1;
            } else {
                byElements(low + 1, right, rest);
                right = low - 1;
            }
        }
        insert(left, right);
    }

    private void insert(int left, int right) {
        for (int i = left + 1; i <= right; i++) {
            long element = both[i];
            int rank = (int) (element >> Integer.SIZE);
            int j = i;
            for (; j > left && rank < rank(j - 1); j--) {
                both[j] = both[j - 1];
            }
            both[j] = element;
        }
    }

    /** C++'s sort but for its last step, to which vectors turn where their partitions came to nothing too often. */
    private void byPivots(int from, int to, int depth) {
        int end = to;
        for (int rest = depth; end - from > INSERTION + 1; rest--) {
            if (rest == 0) {
                Arrays.sort(both, from, end);
                return;
            }
            Interruption.check();
            swap(from, median(from + 1, from + (end - from) / 2, end - 1));
            int pivot = rank(from);
            int low = from + 1;
            int high = end;
            while (true) {
                while (rank(low) < pivot) {
                    low++;
                }
                high--;
                while (pivot < rank(high)) {
                    high--;
                }
                if (low >= high) {
                    break;
                }
                swap(low++, high);
            }
            byPivots(low, end, rest - 1);
            end = low;
        }
    }

    /** Which of three elements is between the others. */
    private int median(int a, int b, int c) {
        if (rank(a) < rank(b)) {
            return rank(b) < rank(c) ? b : rank(a) < rank(c) ? c : a;
        }
        return rank(a) < rank(c) ? a : rank(b) < rank(c) ? c : b;
    }

    private void ascend(int low, int high) {
        if (rank(high) < rank(low)) {
            swap(low, high);
        }
    }

    private void swap(int i, int j) {
        long element = both[i];
        both[i] = both[j];
        both[j] = element;
    }
}
