package dev.sandframe.frame.compute;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.Buffers;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a frame together, each an array of one axis and all of one length. A gap, {@code null}, stands for a column that
 * Java does not hold, or of which Python is to decide.
 */
public final class Columns {
    /** What {@link #dtypeCode()} answers of columns of several types. */
    private static final int SEVERAL = -1;

    /** And of columns with a gap. */
    private static final int GAPS = -2;

    /** Rows and columns of the squares in which a table is turned. */
    private static final int TILE = 32;

    /** Makes a column of another, or nothing. */
    @FunctionalInterface
    public interface Made {
        @Nullable
        NdArray of(NdArray column);
    }

    private final @Nullable NdArray[] arrays;

    public Columns(@Nullable NdArray[] arrays) {
        this.arrays = arrays;
    }

    /** The columns of a table of rows, shared. */
    public static Columns of(NdArray table) {
        int rows = table.shape()[0];
        @Nullable NdArray[] arrays = new NdArray[table.shape()[1]];
        for (int at = 0; at < arrays.length; at++) {
            arrays[at] = table.view(
                    table.offset() + at * table.strides()[1], new int[] {rows}, new int[] {table.strides()[0]});
        }
        return new Columns(arrays);
    }

    public int count() {
        return arrays.length;
    }

    public @Nullable NdArray at(int position) {
        return arrays[position];
    }

    /** All of them; not to be written to. */
    public @Nullable NdArray[] arrays() {
        return arrays;
    }

    /** The code of the type that all have; -1 where they differ or there is none, -2 where there is a gap. */
    public int dtypeCode() {
        int code = arrays.length == 0 ? SEVERAL : 0;
        NdArray first = null;
        for (NdArray array : arrays) {
            if (array == null) {
                return GAPS;
            }
            if (first == null) {
                first = array;
                code = first.dtype().code();
            } else if (!array.dtype().equals(first.dtype())) {
                code = SEVERAL;
            }
        }
        return code;
    }

    /** A column of each by a function; gaps stay. */
    public Columns each(Made function) {
        @Nullable NdArray[] result = new NdArray[arrays.length];
        for (int at = 0; at < result.length; at++) {
            NdArray array = arrays[at];
            if (array != null) {
                Interruption.check();
                result[at] = function.of(array);
            }
        }
        return new Columns(result);
    }

    /** Copies of all, one column after the other where all are of one type of numbers. */
    public Columns copy() {
        if (!isPlain()) {
            return each(NdArray::copy);
        }
        NdArray[] columns = present();
        int rows = columns[0].size();
        return split(NdArray.of(columns[0].dtype(), flat(columns, rows), Math.multiplyExact(rows, columns.length)));
    }

    /** Whether all are of one type, which is not of references. */
    private boolean isPlain() {
        return dtypeCode() >= 0 && !present()[0].kind().isReference();
    }

    /** Those at positions, which must exist. */
    public Columns picked(int[] positions) {
        @Nullable NdArray[] result = new NdArray[positions.length];
        for (int at = 0; at < result.length; at++) {
            result[at] = arrays[positions[at]];
        }
        return new Columns(result);
    }

    /** Copies of those at positions, which must exist; of a table of rows again one. */
    public Columns copies(int[] positions) {
        NdArray table = rowsWindow();
        if (table == null || table.kind().isReference()) {
            return picked(positions).copy();
        }
        long[] places = new long[positions.length];
        for (int at = 0; at < places.length; at++) {
            places[at] = positions[at];
        }
        return of(Gather.take(table, NdArray.ofLongs(places), 1, 1));
    }

    /** The positions of the columns of each type of numbers of which there are at least so many. */
    public int[][] groups(int least) {
        Map<DType, List<Integer>> found = new LinkedHashMap<>();
        for (int at = 0; at < arrays.length; at++) {
            NdArray array = arrays[at];
            if (array != null && !array.kind().isReference()) {
                found.computeIfAbsent(array.dtype(), key -> new ArrayList<>()).add(at);
            }
        }
        return found.values().stream()
                .filter(places -> places.size() >= least)
                .map(places -> places.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** As many columns as here, with others at positions, and gaps elsewhere. */
    public Columns spread(Columns[] parts, int[][] positions) {
        @Nullable NdArray[] result = new NdArray[arrays.length];
        for (int part = 0; part < parts.length; part++) {
            for (int at = 0; at < positions[part].length; at++) {
                result[positions[part][at]] = parts[part].arrays[at];
            }
        }
        return new Columns(result);
    }

    /** The columns that are there, and the places of these. */
    private NdArray[] present() {
        NdArray[] result = new NdArray[arrays.length];
        int count = 0;
        for (NdArray array : arrays) {
            if (array != null) {
                result[count++] = array;
            }
        }
        return Arrays.copyOf(result, count);
    }

    /** The inverse of {@link #present()}: columns in place of those that were there. */
    private Columns replaced(NdArray[] others, int from) {
        @Nullable NdArray[] result = new NdArray[arrays.length];
        int next = from;
        for (int at = 0; at < result.length; at++) {
            if (arrays[at] != null) {
                result[at] = others[next++];
            }
        }
        return new Columns(result);
    }

    /** The elements at positions, which must exist. */
    public Columns rowsAt(NdArray positions) {
        NdArray table = rowsWindow();
        if (table != null && !table.kind().isReference()) {
            return of(Gather.take(table, positions, 0, 0));
        }
        NdArray[] columns = present();
        return columns.length == 0 ? this : replaced(Gather.rowsAt(positions, columns), 0);
    }

    /** The positions where a mask is set, and the elements there. */
    public Object[] rowsWhere(NdArray mask) {
        NdArray table = rowsWindow();
        if (table != null && !table.kind().isReference()) {
            NdArray positions = Gather.nonzero(mask)[0];
            return new Object[] {positions, rowsAt(positions)};
        }
        NdArray[] found = Gather.rows(mask, present());
        return new Object[] {found[0], replaced(found, 1)};
    }

    /**
     * The columns side by side as a table of rows: a window where they already stand so in one buffer, else a copy, which lies
     * column by column.
     *
     * @return {@code null} where Python is to say what type holds them
     */
    public @Nullable NdArray table() {
        DType type = rowType();
        if (type == null) {
            return null;
        }
        NdArray[] columns = present();
        if (dtypeCode() < 0) {
            for (int at = 0; at < columns.length; at++) {
                columns[at] = Where.under(columns[at], type);
            }
        }
        NdArray window = window(columns);
        if (window != null) {
            return window;
        }
        int rows = columns[0].size();
        NdArray turned = NdArray.of(columns[0].dtype(), flat(columns, rows), columns.length, rows);
        return turned.transpose(new int[] {1, 0});
    }

    /** Whether they are parts of the buffer of a table. */
    public boolean areOf(NdArray table) {
        NdArray first = arrays.length == 0 ? null : arrays[0];
        return first != null && first.sharesBufferWith(table);
    }

    /** The window on one buffer that the columns are even parts of. */
    private static @Nullable NdArray window(NdArray[] columns) {
        NdArray first = columns[0];
        int distance = columns.length == 1 ? 1 : columns[1].offset() - first.offset();
        for (int at = 1; at < columns.length; at++) {
            NdArray column = columns[at];
            if (!column.sharesBufferWith(first)
                    || column.offset() != first.offset() + at * distance
                    || column.strides()[0] != first.strides()[0]
                    || column.isWritable() != first.isWritable()) {
                return null;
            }
        }
        return first.view(
                first.offset(), new int[] {first.size(), columns.length}, new int[] {first.strides()[0], distance});
    }

    /** The table that the columns are side by side in, where an element's neighbour is the one in the next column. */
    @Nullable
    NdArray rowsWindow() {
        if (arrays.length < 2 || dtypeCode() < 0) {
            return null;
        }
        NdArray window = window(present());
        return window != null && window.strides()[1] == 1 && window.strides()[0] >= arrays.length ? window : null;
    }

    /**
     * The elements of all columns in the order in which they lie (row by row as of {@link #rowsWindow()}, else one column after
     * the other): a window where they already stand so in one buffer, else a copy.
     *
     * @param byColumn whether one column is to come after the other, however they lie
     * @return {@code null} unless all are of one type, not of references, and there is one
     */
    public @Nullable NdArray flat(boolean byColumn) {
        if (!isPlain()) {
            return null;
        }
        NdArray[] columns = present();
        int rows = columns[0].size();
        int[] size = {Math.multiplyExact(rows, columns.length)};
        NdArray ofRows = byColumn ? null : rowsWindow();
        if (ofRows != null) {
            return ofRows.reshape(size);
        }
        NdArray window = window(columns);
        if (window != null && window.strides()[0] == 1 && (columns.length == 1 || window.strides()[1] == rows)) {
            return window.view(window.offset(), size, new int[] {1});
        }
        return NdArray.of(columns[0].dtype(), flat(columns, rows), size);
    }

    /** The columns of what was made of {@link #flat}, in the same order, shared. */
    public Columns like(NdArray flat, boolean byColumn) {
        if (!byColumn && rowsWindow() != null) {
            return of(flat.reshape(flat.size() / arrays.length, arrays.length));
        }
        return split(flat);
    }

    private Columns split(NdArray flat) {
        int count = arrays.length;
        int rows = count == 0 ? 0 : flat.size() / count;
        @Nullable NdArray[] result = new NdArray[count];
        for (int at = 0; at < count; at++) {
            result[at] = flat.slice(at * rows, 1, rows);
        }
        return new Columns(result);
    }

    /** A buffer of all elements, column by column. */
    private static Object flat(NdArray[] columns, int rows) {
        NdArray first = columns[0];
        int size = Math.multiplyExact(rows, columns.length);
        Object buffer = Buffers.allocate(first.kind(), size);
        NdArray target = NdArray.of(first.dtype(), buffer, size);
        NdArray window = window(columns);
        if (window != null && window.buffer() instanceof double[] from && first.kind() == Kind.FLOAT64) {
            turn(from, window, (double[]) buffer);
            return buffer;
        }
        for (int at = 0; at < columns.length; at++) {
            Interruption.check();
            Buffers.copy(columns[at], target.slice(at * rows, 1, rows));
        }
        return buffer;
    }

    /** Copies a table of rows column by column, square by square, so that neither side's lines are read in vain. */
    private static void turn(double[] from, NdArray table, double[] to) {
        int rows = table.shape()[0];
        int width = table.shape()[1];
        int down = table.strides()[0];
        int across = table.strides()[1];
        for (int top = 0; top < rows; top += TILE) {
            Interruption.check();
            int bottom = Math.min(rows, top + TILE);
            for (int left = 0; left < width; left += TILE) {
                int right = Math.min(width, left + TILE);
                for (int at = left; at < right; at++) {
                    int source = table.offset() + top * down + at * across;
                    for (int row = top, i = at * rows + top; row < bottom; row++, i++, source += down) {
                        to[i] = from[source];
                    }
                }
            }
        }
    }

    /** The type that holds a row's elements as numbers: that of all columns, or floats of 64 bits for these with integers of as many. */
    private @Nullable DType rowType() {
        DType common = null;
        for (NdArray array : arrays) {
            if (array == null) {
                return null;
            }
            DType type = array.dtype();
            if (common == null || common.equals(type)) {
                common = type;
            } else if (!isWide(common) || !isWide(type)) {
                return null;
            } else {
                common = DType.FLOAT64;
            }
        }
        return common;
    }

    private static boolean isWide(DType type) {
        return type.is(Kind.INT64) || type.is(Kind.FLOAT64);
    }

    /**
     * The elements at a position of all columns.
     *
     * @param shared whether to give a window, where the columns stand in one buffer
     * @return {@code null} where Python is to say what type holds them
     */
    public @Nullable NdArray row(int position, boolean shared) {
        DType type = rowType();
        if (type == null) {
            return null;
        }
        NdArray window = shared && dtypeCode() >= 0 ? window(present()) : null;
        if (window != null && position >= 0 && position < window.length()) {
            return window.at(position);
        }
        NdArray result = NdArray.zeros(type, arrays.length);
        for (int at = 0; at < arrays.length; at++) {
            NdArray array = arrays[at];
            if (array == null) {
                return null;
            }
            if (position < 0 || position >= array.size()) {
                throw new FrameException("IndexError", "a row is out of bounds");
            }
            int from = array.position(position);
            if (array.kind() == type.kind()) {
                Buffers.copy(array.slice(position, 1, 1), result.slice(at, 1, 1));
            } else {
                ((double[]) result.buffer())[at] = ((long[]) array.buffer())[from];
            }
        }
        return result;
    }
}
