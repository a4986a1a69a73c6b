package dev.sandframe.frame.statistics;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.compute.Pairwise;
import java.util.Arrays;

/** What {@code describe} tells of a column of numbers, in one pass over each question and with pandas' order of adding. */
public final class Summary {
    private static final int BLOCK = 1 << 16;

    private Summary() {}

    /**
     * The count, the mean, the deviation, the least, the quantiles, and the greatest of the values that are not NaN.
     *
     * @param shares the quantiles asked for, from 0 to 1
     */
    public static double[] of(double[] values, double[] shares) {
        double[] present = present(values);
        int count = present.length;
        double[] result = new double[shares.length + 5];
        result[0] = count;
        // The sums run over all places, with zeros where a value is missing: the order decides the last bits.
        result[1] = count == 0 ? Double.NaN : Pairwise.sum(0, values, 0, 1, values.length, true) / count;
        result[2] = deviation(values, result[1], count);
        double[] quantiles = quantiles(present, shares, true);
        System.arraycopy(quantiles, 0, result, 4, shares.length);
        result[3] = quantiles[shares.length];
        result[result.length - 1] = quantiles[shares.length + 1];
        return result;
    }

    /** The quantiles of the values that are not NaN. */
    public static double[] quantiles(double[] values, double[] shares) {
        return quantiles(present(values), shares, false);
    }

    /** Quantiles by selection, and the least and the greatest value after them if asked; reorders the values. */
    private static double[] quantiles(double[] present, double[] shares, boolean ends) {
        double[] result = new double[shares.length + (ends ? 2 : 0)];
        int last = present.length - 1;
        if (last < 0) {
            Arrays.fill(result, Double.NaN);
            return result;
        }
        int[] places = new int[2 * result.length];
        for (int i = 0; i < shares.length; i++) {
            int below = (int) Math.floor(place(shares[i], last));
            places[2 * i] = below;
            places[2 * i + 1] = Math.min(below + 1, last);
        }
        Arrays.fill(places, 2 * shares.length, places.length, last);
        if (ends) {
            places[places.length - 1] = 0;
        }
        Arrays.sort(places);
        select(present, 0, last, places, 0, places.length);
        for (int i = 0; i < shares.length; i++) {
            result[i] = between(present, place(shares[i], last));
        }
        if (ends) {
            result[shares.length] = present[0];
            result[shares.length + 1] = present[last];
        }
        return result;
    }

    private static double place(double share, int last) {
        return share * 100 / 100 * last;
    }

    /** Puts the values that belong at some places of a range there: the one in the middle first, and the others on either side. */
    private static void select(double[] values, int first, int last, int[] places, int from, int to) {
        if (from >= to || first >= last) {
            return;
        }
        int middle = (from + to) / 2;
        int place = places[middle];
        Selection.nth(values, first, last, place);
        int before = middle;
        while (before > from && places[before - 1] == place) {
            before--;
        }
        int after = middle + 1;
        while (after < to && places[after] == place) {
            after++;
        }
        select(values, first, place - 1, places, from, before);
        select(values, place + 1, last, places, after, to);
    }

    private static double[] present(double[] values) {
        double[] result = new double[values.length];
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                result[count++] = values[i];
            }
            if (i % BLOCK == 0) {
                Interruption.check();
            }
        }
        return count == values.length ? result : Arrays.copyOf(result, count);
    }

    private static double deviation(double[] values, double mean, int count) {
        if (count < 2) {
            return Double.NaN;
        }
        double[] squares = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double off = mean - values[i];
            squares[i] = off * off;
            if (i % BLOCK == 0) {
                Interruption.check();
            }
        }
        // The square of what is missing is NaN, too, unless the mean made it so.
        boolean finite = !Double.isNaN(mean);
        if (finite && Double.isInfinite(mean)) {
            return Double.NaN;
        }
        return Math.sqrt(Pairwise.sum(0, squares, 0, 1, squares.length, finite) / (count - 1));
    }

    /** Between the neighbours of a place by a straight line, as numpy does it. */
    private static double between(double[] values, double place) {
        int below = (int) Math.floor(place);
        double low = values[below];
        double high = values[Math.min(below + 1, values.length - 1)];
        double weight = place - below;
        double step = high - low;
        return weight >= 0.5 ? high - step * (1 - weight) : low + step * weight;
    }
}
