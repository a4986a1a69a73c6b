package dev.sandframe.frame.statistics;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.sort.Sorting;

/** Kendall's tau-b, by counting the exchanges of a merge sort (Knight, "A computer method for calculating Kendall's tau"). */
public final class Kendall {
    private Kendall() {}

    /** The correlation of two columns without NaN; NaN where one does not vary. */
    public static double of(double[] xs, double[] ys) {
        int n = xs.length;
        long[] order = Sorting.lexsort(new NdArray[] {NdArray.ofDoubles(ys), NdArray.ofDoubles(xs)})
                .longs();
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = xs[(int) order[i]];
            y[i] = ys[(int) order[i]];
        }
        long both = 0;
        for (int i = 0, end; i < n; i = end) {
            for (end = i + 1; end < n && x[end] == x[i] && y[end] == y[i]; end++) {}
            both += pairs(end - i);
        }
        long tiesX = ties(x);
        long discordant = exchanges(y);
        long tiesY = ties(y);
        long total = pairs(n);
        if (total == tiesX || total == tiesY) {
            return Double.NaN;
        }
        double difference = total - tiesX - tiesY + both - 2 * discordant;
        double tau = difference / Math.sqrt(total - tiesX) / Math.sqrt(total - tiesY);
        return Math.min(1.0, Math.max(-1.0, tau));
    }

    private static long pairs(long count) {
        return count * (count - 1) / 2;
    }

    /** How many pairs of sorted numbers are equal. */
    private static long ties(double[] sorted) {
        long ties = 0;
        for (int i = 0, end; i < sorted.length; i = end) {
            for (end = i + 1; end < sorted.length && sorted[end] == sorted[i]; end++) {}
            ties += pairs(end - i);
        }
        return ties;
    }

    /** Sorts numbers, and counts the pairs of which the greater one came first. */
    private static long exchanges(double[] y) {
        int n = y.length;
        double[] merged = new double[n];
        long count = 0;
        for (int width = 1; width < n; width *= 2) {
            Interruption.check();
            for (int start = 0; start < n; start += 2 * width) {
                int middle = Math.min(start + width, n);
                int end = Math.min(start + 2 * width, n);
                int left = start;
                int right = middle;
                for (int k = start; k < end; k++) {
                    if (right == end || left < middle && y[left] <= y[right]) {
                        merged[k] = y[left++];
                    } else {
                        merged[k] = y[right++];
                        count += middle - left;
                    }
                }
            }
            System.arraycopy(merged, 0, y, 0, n);
        }
        return count;
    }
}
