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
 * repeated here on dense ranks, so that one loop does for all kinds of elements.
 */
final class QuickOrder {
    private static final int LANES = 8;
    private static final int STEP = 4 * LANES;
    private static final int SORTER = 256;
    private static final int INSERTION = 15;

    private final int[] ranks;
    private final int[] order;
    private final int[] keys = new int[SORTER];
    private final int[] places = new int[SORTER];
    private int stored;
    private int free;

    private QuickOrder(int[] ranks) {
        this.ranks = ranks;
        order = new int[ranks.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
    }

    /** The order of ranks, as vectors sort them or as single elements are. */
    static int[] of(int[] ranks, boolean vectors) {
        QuickOrder sort = new QuickOrder(ranks);
        int n = ranks.length;
        if (n > 1) {
            int depth = 2 * (31 - Integer.numberOfLeadingZeros(n));
            if (vectors) {
                sort.byVectors(0, n, depth);
            } else {
                sort.byElements(0, n - 1, depth);
            }
        }
        return sort.order;
    }

    private void byVectors(int from, int to, int depth) {
        if (depth <= 0) {
            byBoth(from, to);
            return;
        }
        if (to - from <= SORTER) {
            bitonic(from, to);
            return;
        }
        Interruption.check();
        int pivot = pivot(from, to);
        int least = Integer.MAX_VALUE;
        int greatest = Integer.MIN_VALUE;
        for (int i = from; i < to; i++) {
            int rank = ranks[order[i]];
            least = Math.min(least, rank);
            greatest = Math.max(greatest, rank);
        }
        int at = partition(from, to, pivot);
        if (pivot != least) {
            byVectors(from, at, depth - 1);
        }
        if (pivot != greatest) {
            byVectors(at, to, depth - 1);
        }
    }

    /** The fifth of eight elements at equal distances. */
    private int pivot(int from, int to) {
        int distance = (to - 1 - from) / LANES;
        int[] sample = new int[LANES];
        for (int i = 0; i < LANES; i++) {
            sample[i] = ranks[order[from + (i + 1) * distance]];
        }
        Arrays.sort(sample);
        return sample[LANES / 2];
    }

    /** Moves what is less than the pivot to the front; the answer is where the rest begins. */
    private int partition(int from, int to, int pivot) {
        int left = from;
        int right = to;
        for (int odd = (to - from) % STEP; odd > 0; odd--) {
            if (ranks[order[left]] < pivot) {
                left++;
            } else {
                right--;
                int swapped = order[left];
                order[left] = order[right];
                order[right] = swapped;
            }
        }
        if (left == right) {
            return left;
        }
        // The outermost blocks are set aside, which makes room to write to at both ends.
        int[] first = Arrays.copyOfRange(order, left, left + STEP);
        int[] last = Arrays.copyOfRange(order, right - STEP, right);
        stored = left;
        free = right;
        left += STEP;
        right -= STEP;
        int[] block = new int[STEP];
        while (left != right) {
            if (free - right < left - stored) {
                right -= STEP;
                System.arraycopy(order, right, block, 0, STEP);
            } else {
                System.arraycopy(order, left, block, 0, STEP);
                left += STEP;
            }
            divide(block, pivot);
        }
        divide(first, pivot);
        divide(last, pivot);
        return stored;
    }

    private void divide(int[] block, int pivot) {
        for (int lane = 0; lane < STEP; lane += LANES) {
            int high = 0;
            for (int i = lane; i < lane + LANES; i++) {
                if (ranks[block[i]] >= pivot) {
                    high++;
                }
            }
            int up = free - high;
            free = up;
            for (int i = lane; i < lane + LANES; i++) {
                if (ranks[block[i]] >= pivot) {
                    order[up++] = block[i];
                } else {
                    order[stored++] = block[i];
                }
            }
        }
    }

    /** A bitonic sorter whose merges compare the second half backwards; the places after the last count as greatest. */
    private void bitonic(int from, int to) {
        int count = to - from;
        int n = LANES;
        while (n < count) {
            n *= 2;
        }
        for (int i = 0; i < n; i++) {
            places[i] = i < count ? order[from + i] : -1;
            keys[i] = i < count ? ranks[places[i]] : Integer.MAX_VALUE;
        }
        for (int size = 2; size <= n; size *= 2) {
            for (int start = 0; start < n; start += size) {
                for (int i = start, j = start + size - 1; i < j; i++, j--) {
                    exchange(i, j);
                }
            }
            for (int distance = size / 4; distance > 0; distance /= 2) {
                for (int start = 0; start < n; start += 2 * distance) {
                    for (int i = start; i < start + distance; i++) {
                        exchange(i, i + distance);
                    }
                }
            }
        }
        System.arraycopy(places, 0, order, from, count);
    }

    private void exchange(int i, int j) {
        if (keys[i] > keys[j]) {
            int key = keys[i];
            keys[i] = keys[j];
            keys[j] = key;
            int place = places[i];
            places[i] = places[j];
            places[j] = place;
        }
    }

    private void byElements(int from, int to, int depth) {
        int left = from;
        int right = to;
        int rest = depth;
        while (right - left > INSERTION) {
            if (rest-- < 0) {
                byBoth(left, right + 1);
                return;
            }
            int middle = left + (right - left) / 2;
            ascend(left, middle);
            ascend(middle, right);
            ascend(left, middle);
            int pivot = ranks[order[middle]];
            int low = left;
            int high = right - 1;
            swap(middle, high);
            while (true) {
                do {
                    low++;
                } while (ranks[order[low]] < pivot);
                do {
                    high--;
                } while (pivot < ranks[order[high]]);
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
        for (int i = left + 1; i <= right; i++) {
            int place = order[i];
            int rank = ranks[place];
            int j = i;
            for (; j > left && rank < ranks[order[j - 1]]; j--) {
                order[j] = order[j - 1];
            }
            order[j] = place;
        }
    }

    private void ascend(int low, int high) {
        if (ranks[order[high]] < ranks[order[low]]) {
            swap(low, high);
        }
    }

    private void swap(int i, int j) {
        int place = order[i];
        order[i] = order[j];
        order[j] = place;
    }

    /** By rank and then by place, where partitions went wrong too often. */
    private void byBoth(int from, int to) {
        long[] both = new long[to - from];
        for (int i = 0; i < both.length; i++) {
            both[i] = (long) ranks[order[from + i]] << 32 | order[from + i];
        }
        Arrays.sort(both);
        for (int i = 0; i < both.length; i++) {
            order[from + i] = (int) both[i];
        }
    }
}
