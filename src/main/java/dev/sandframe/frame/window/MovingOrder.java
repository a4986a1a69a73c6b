package dev.sandframe.frame.window;

import dev.sandframe.frame.Interruption;
import java.util.Arrays;

/**
 * The values of a moving window by their order: quantiles and ranks. Each value has a number in the order of the whole column, and a
 * binary indexed tree (Fenwick, 1994) counts those of the window, so that a step costs the logarithm of the column's length.
 */
final class MovingOrder {
    private final double[] sorted;
    private final int[] numbers;
    private final int[] tree;
    private final int top;
    private long count;

    MovingOrder(double[] values) {
        double[] present =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        // -0.0 and 0.0 are one value here.
        for (int i = 0; i < present.length; i++) {
            present[i] += 0.0;
        }
        Arrays.sort(present);
        int distinct = 0;
        for (int i = 0; i < present.length; i++) {
            if (i == 0 || present[i] != present[i - 1]) {
                present[distinct++] = present[i];
            }
        }
        sorted = Arrays.copyOf(present, distinct);
        numbers = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            numbers[i] = Double.isNaN(values[i]) ? -1 : Arrays.binarySearch(sorted, values[i] + 0.0);
        }
        tree = new int[distinct + 1];
        top = Integer.highestOneBit(Math.max(1, distinct));
    }

    /** What is asked of each window. */
    interface Question {
        double answer(MovingOrder window, int row);
    }

    double[] over(Bounds bounds, long least, Question question) {
        boolean rising = bounds.isRising();
        double[] results = new double[bounds.rows()];
        int start = 0;
        int end = 0;
        for (int i = 0; i < results.length; i++) {
            if ((i & Bounds.BLOCK - 1) == 0) {
                Interruption.check();
            }
            int first = (int) bounds.starts()[i];
            int last = (int) bounds.ends()[i];
            if (!rising || first >= end) {
                move(start, end, -1);
                move(first, last, 1);
            } else {
                move(start, first, -1);
                move(end, last, 1);
            }
            start = first;
            end = Math.max(first, last);
            results[i] = count >= least ? question.answer(this, i) : Double.NaN;
        }
        return results;
    }

    private void move(int from, int to, int change) {
        for (int i = from; i < to; i++) {
            if (numbers[i] >= 0) {
                count += change;
                for (int k = numbers[i] + 1; k < tree.length; k += k & -k) {
                    tree[k] += change;
                }
            }
        }
    }

    long count() {
        return count;
    }

    /** The value at a place of the window's order, from 0. */
    double at(long place) {
        int node = 0;
        long before = place;
        for (int step = top; step > 0; step >>= 1) {
            int next = node + step;
            if (next < tree.length && tree[next] <= before) {
                node = next;
                before -= tree[next];
            }
        }
        return sorted[node];
    }

    /** How many values of the window are less than that of a row. */
    long below(int row) {
        return upTo(numbers[row]);
    }

    /** How many values of the window are that of a row. */
    long equal(int row) {
        return upTo(numbers[row] + 1) - upTo(numbers[row]);
    }

    boolean isMissing(int row) {
        return numbers[row] < 0;
    }

    private long upTo(int number) {
        long sum = 0;
        for (int k = number; k > 0; k -= k & -k) {
            sum += tree[k];
        }
        return sum;
    }
}
