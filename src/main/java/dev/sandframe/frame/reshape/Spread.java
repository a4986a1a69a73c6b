package dev.sandframe.frame.reshape;

import dev.sandframe.frame.Interruption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which source row each cell of a table comes from. */
public final class Spread {
    private static final int BLOCK = 1 << 14;

    private Spread() {}

    /**
     * The source row of each cell, column by column; -1 for cells that no row fills.
     *
     * @param rows the table's row for each source row
     * @param columns the table's column for each source row
     * @return {@code null} where two source rows fill one cell
     */
    public static int @Nullable [] places(long[] rows, long[] columns, int height, int width) {
        long cells = (long) height * width;
        if (cells > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("a table of " + cells + " cells");
        }
        int[] places = new int[(int) cells];
        Arrays.fill(places, -1);
        for (int i = 0; i < rows.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            int at = (int) columns[i] * height + (int) rows[i];
            if (places[at] >= 0) {
                return null;
            }
            places[at] = i;
        }
        return places;
    }
}
