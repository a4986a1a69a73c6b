package dev.sandframe.frame.group;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Rows that stand for their groups: the first or last present, the least or greatest. */
public final class GroupPlaces {
    private static final int BLOCK = Groups.BLOCK;

    private GroupPlaces() {}

    /** The first (or last) row of each group that is not absent; -1 for none. */
    public static long[] edge(Groups groups, byte @Nullable [] absent, boolean last) {
        int[] codes = groups.codes();
        long[] result = new long[groups.count()];
        Arrays.fill(result, -1);
        for (int i = 0; i < codes.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            int code = codes[i];
            if (code >= 0 && (last || result[code] < 0) && (absent == null || absent[i] == 0)) {
                result[code] = i;
            }
        }
        return result;
    }

    /** The row of each group's first least (or greatest) value; -1 for a group without values. */
    public static long[] extreme(Groups groups, NdArray values, byte @Nullable [] mask, boolean greatest) {
        return values.kind().isFloating()
                ? extreme(groups, GroupValues.doubles(values, mask), greatest)
                : extreme(groups, GroupValues.ordered(values), GroupValues.absent(values, mask), greatest);
    }

    private static long[] extreme(Groups groups, double[] values, boolean greatest) {
        int[] codes = groups.codes();
        long[] result = new long[groups.count()];
        double[] found = new double[groups.count()];
        Arrays.fill(result, -1);
        for (int i = 0; i < values.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            int code = codes[i];
            double value = values[i];
            if (code < 0 || Double.isNaN(value)) {
                continue;
            }
            if (result[code] < 0 || (greatest ? value > found[code] : value < found[code])) {
                result[code] = i;
                found[code] = value;
            }
        }
        return result;
    }

    private static long[] extreme(Groups groups, long[] values, byte @Nullable [] absent, boolean greatest) {
        int[] codes = groups.codes();
        long[] result = new long[groups.count()];
        long[] found = new long[groups.count()];
        Arrays.fill(result, -1);
        for (int i = 0; i < values.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            int code = codes[i];
            if (code < 0 || absent != null && absent[i] != 0) {
                continue;
            }
            if (result[code] < 0 || (greatest ? values[i] > found[code] : values[i] < found[code])) {
                result[code] = i;
                found[code] = values[i];
            }
        }
        return result;
    }

    /** The row that is so many rows before (or, where negative, after) each row in its group; -1 for none. */
    public static long[] shifted(Groups groups, int periods) {
        if (Math.abs(periods) == 1) {
            return neighbours(groups, periods > 0);
        }
        int[] starts = groups.starts();
        int[] order = groups.order();
        long[] result = new long[groups.rows()];
        Arrays.fill(result, -1);
        for (int g = 0; g < groups.count(); g++) {
            for (int k = starts[g]; k < starts[g + 1]; k++) {
                if ((k & BLOCK - 1) == 0) {
                    Interruption.check();
                }
                long from = (long) k - periods;
                if (from >= starts[g] && from < starts[g + 1]) {
                    result[order[k]] = order[(int) from];
                }
            }
        }
        return result;
    }

    private static long[] neighbours(Groups groups, boolean before) {
        int[] codes = groups.codes();
        int[] seen = new int[groups.count()];
        Arrays.fill(seen, -1);
        long[] result = new long[codes.length];
        for (int i = 0; i < codes.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            int row = before ? i : codes.length - 1 - i;
            int code = codes[row];
            if (code < 0) {
                result[row] = -1;
            } else {
                result[row] = seen[code];
                seen[code] = row;
            }
        }
        return result;
    }

    /**
     * A result of each group for each of its rows: of floats with NaN for rows of none, of other columns {@code null} where there
     * are such rows.
     */
    public static @Nullable NdArray spread(Groups groups, NdArray results) {
        int[] codes = groups.codes();
        if (results.kind() == Kind.FLOAT64) {
            double[] from = results.doubles();
            double[] result = new double[codes.length];
            for (int i = 0; i < codes.length; i++) {
                if ((i & BLOCK - 1) == 0) {
                    Interruption.check();
                }
                result[i] = codes[i] < 0 ? Double.NaN : from[codes[i]];
            }
            return NdArray.ofDoubles(result);
        }
        long[] from = results.longs();
        long[] result = new long[codes.length];
        for (int i = 0; i < codes.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            if (codes[i] < 0) {
                return null;
            }
            result[i] = from[codes[i]];
        }
        return NdArray.of(results.dtype(), result, result.length);
    }

    /**
     * For each row itself, or where it is absent the nearest row of its group before it (or after it) that is not; -1 for none.
     *
     * @param limit how many absent rows in a row are filled; negative for all
     */
    public static long[] filled(Groups groups, byte[] absent, boolean forward, int limit) {
        int[] codes = groups.codes();
        int[] found = new int[groups.count()];
        int[] runs = new int[groups.count()];
        Arrays.fill(found, -1);
        long[] result = new long[codes.length];
        for (int i = 0; i < codes.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            int row = forward ? i : codes.length - 1 - i;
            int code = codes[row];
            if (code < 0) {
                result[row] = -1;
            } else if (absent[row] == 0) {
                found[code] = row;
                runs[code] = 0;
                result[row] = row;
            } else {
                runs[code]++;
                result[row] = limit >= 0 && runs[code] > limit ? -1 : found[code];
            }
        }
        return result;
    }
}
