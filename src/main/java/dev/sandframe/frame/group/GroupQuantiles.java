package dev.sandframe.frame.group;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.statistics.Selection;
import dev.sandframe.frame.statistics.Summary;
import java.util.Arrays;

/** Medians and quantiles of groups. */
public final class GroupQuantiles {
    private GroupQuantiles() {}

    /** Where a quantile lies that falls between two values. */
    public enum Between {
        LINEAR,
        LOWER,
        HIGHER,
        NEAREST,
        MIDPOINT
    }

    /** The present values of all groups, group by group, and where each group starts. */
    private record Gathered(double[] values, int[] starts) {
        static Gathered of(Groups groups, double[] values) {
            int[] order = groups.order();
            int[] from = groups.starts();
            double[] result = new double[order.length];
            int[] starts = new int[groups.count() + 1];
            int next = 0;
            for (int g = 0; g < groups.count(); g++) {
                Interruption.check();
                for (int k = from[g]; k < from[g + 1]; k++) {
                    double value = values[order[k]];
                    if (!Double.isNaN(value)) {
                        result[next++] = value;
                    }
                }
                starts[g + 1] = next;
            }
            return new Gathered(result, starts);
        }
    }

    /** The median of each group: of an even number of values the mean of the middle two; NaN for none. */
    public static double[] median(Groups groups, double[] values) {
        Gathered gathered = Gathered.of(groups, values);
        double[] v = gathered.values;
        double[] result = new double[groups.count()];
        for (int g = 0; g < result.length; g++) {
            int low = gathered.starts[g];
            int count = gathered.starts[g + 1] - low;
            if (count == 0) {
                result[g] = Double.NaN;
                continue;
            }
            double upper = Selection.nth(v, low, low + count - 1, low + count / 2);
            if (count % 2 != 0) {
                result[g] = upper;
                continue;
            }
            double lower = v[low];
            for (int k = low + 1; k < low + count / 2; k++) {
                lower = Math.max(lower, v[k]);
            }
            result[g] = (lower + upper) / 2;
        }
        return result;
    }

    /** The quantiles of each group, the shares of one group side by side; NaN for a group without values. */
    public static double[] of(Groups groups, double[] values, double[] shares, Between between) {
        Gathered gathered = Gathered.of(groups, values);
        double[] v = gathered.values;
        double[] result = new double[groups.count() * shares.length];
        for (int g = 0; g < groups.count(); g++) {
            Interruption.check();
            int low = gathered.starts[g];
            int count = gathered.starts[g + 1] - low;
            Arrays.sort(v, low, low + count);
            for (int q = 0; q < shares.length; q++) {
                result[g * shares.length + q] = count == 0 ? Double.NaN : at(v, low, count, shares[q], between);
            }
        }
        return result;
    }

    /** The summaries of the groups, side by side: count, mean, deviation, least, quantiles, greatest. */
    public static double[] summaries(Groups groups, double[] values, double[] shares) {
        int[] order = groups.order();
        int[] starts = groups.starts();
        int width = shares.length + 5;
        double[] result = new double[groups.count() * width];
        for (int g = 0; g < groups.count(); g++) {
            Interruption.check();
            double[] own = new double[starts[g + 1] - starts[g]];
            for (int k = 0; k < own.length; k++) {
                own[k] = values[order[starts[g] + k]];
            }
            System.arraycopy(Summary.of(own, shares), 0, result, g * width, width);
        }
        return result;
    }

    private static double at(double[] v, int low, int count, double share, Between between) {
        double place = share * (count - 1);
        int below = (int) place;
        double rest = place - below;
        double value = v[low + below];
        if (rest == 0) {
            return value;
        }
        double next = v[low + below + 1];
        return switch (between) {
            case LINEAR -> value + (next - value) * rest;
            case LOWER -> value;
            case HIGHER -> next;
            case MIDPOINT -> (value + next) / 2;
            case NEAREST -> rest > 0.5 || rest == 0.5 && share > 0.5 ? next : value;
        };
    }
}
