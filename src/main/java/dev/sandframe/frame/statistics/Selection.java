package dev.sandframe.frame.statistics;

import dev.sandframe.frame.Interruption;
import java.util.Arrays;

/** The value that would stand at a place if numbers were sorted, without sorting all of them. */
public final class Selection {
    /** Ranges up to here are sorted. */
    private static final int SORTED = 64;

    private static final int CHECKED = 1 << 16;

    private Selection() {}

    /** The value of rank {@code n} from 0; reorders the values, which hold no NaN. */
    public static double nth(double[] values, int n) {
        return nth(values, 0, values.length - 1, n);
    }

    /**
     * The value that would stand at {@code n} if the range from {@code first} to {@code last} were sorted; reorders it so that none
     * before {@code n} is greater.
     */
    public static double nth(double[] values, int first, int last, int n) {
        if (n == first || n == last) {
            return end(values, first, last, n == first);
        }
        int low = first;
        int high = last;
        while (high - low > SORTED) {
            if (high - low > CHECKED) {
                Interruption.check();
            }
            double pivot = middle(values[low], values[low + (high - low) / 2], values[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double value = values[i];
                    values[i++] = values[j];
                    values[j--] = value;
                }
            }
            if (n <= j) {
                high = j;
            } else if (n >= i) {
                low = i;
            } else {
                return values[n];
            }
        }
        Arrays.sort(values, low, high + 1);
        return values[n];
    }

    /** Puts the least value of a range first, or the greatest one last; of zeros, -0.0 is the lesser. */
    private static double end(double[] values, int first, int last, boolean least) {
        int at = least ? first : last;
        int found = at;
        double best = values[at];
        for (int i = first; i <= last; i++) {
            double value = values[i];
            if (least ? value < best : value > best) {
                best = value;
                found = i;
            } else if (value == 0
                    && best == 0
                    && Double.compare(value, best) < 0 == least
                    && Double.compare(value, best) != 0) {
                best = value;
                found = i;
            }
        }
        values[found] = values[at];
        values[at] = best;
        return best;
    }

    private static double middle(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
