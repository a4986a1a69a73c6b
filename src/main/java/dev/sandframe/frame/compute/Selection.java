package dev.sandframe.frame.compute;

import dev.sandframe.frame.Interruption;
import org.jspecify.annotations.Nullable;

/** The middle of numbers without sorting them all: Hoare's selection, with the middle of three as the pivot. */
final class Selection {
    private static final int CHECKED_AT = 1 << 16;

    private Selection() {}

    /** The median of the first elements of an array, none of them NaN, which is put in another order. */
    static @Nullable Double median(double[] a, int count) {
        if (count == 0) {
            return null;
        }
        int middle = count / 2;
        double upper = select(a, count, middle);
        double median = upper;
        if (count % 2 == 0) {
            double lower = a[0];
            for (int i = 1; i < middle; i++) {
                lower = Math.max(lower, a[i]);
            }
            median = (lower + upper) / 2;
        }
        // numpy takes the mean of the middle, and no sum is -0.0.
        return Double.isFinite(median) ? median + 0.0 : null;
    }

    /** Puts the element of a rank at its place, no greater ones before it and no lesser ones after it. */
    private static double select(double[] a, int count, int rank) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            if (high - low > CHECKED_AT) {
                Interruption.check();
            }
            double pivot = middle(a[low], a[(low + high) >>> 1], a[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (a[i] < pivot) {
                    i++;
                }
                while (a[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double t = a[i];
                    a[i++] = a[j];
                    a[j--] = t;
                }
            }
            if (rank <= j) {
                high = j;
            } else if (rank >= i) {
                low = i;
            } else {
                break;
            }
        }
        return a[rank];
    }

    private static double middle(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
