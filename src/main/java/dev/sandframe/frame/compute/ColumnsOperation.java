package dev.sandframe.frame.compute;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.NdArray;
import org.jspecify.annotations.Nullable;

/** {@link ColumnOperation} of all columns of a frame. What Python is to decide is a gap in the result. */
public final class ColumnsOperation {
    private ColumnsOperation() {}

    /** Each column with the same number or the same column of numbers. */
    public static Columns of(String name, Columns left, NdArray right) {
        NdArray table = right.dimensions() == 0 ? left.rowsWindow() : null;
        if (table != null) {
            NdArray made = ColumnOperation.ofTable(name, table, right);
            if (made != null) {
                return Columns.of(made);
            }
        }
        return left.each(column -> ColumnOperation.of(name, column, right));
    }

    /** Each column with the one at its place. */
    public static Columns of(String name, Columns left, Columns right) {
        NdArray table = left.rowsWindow();
        NdArray other = table == null ? null : right.rowsWindow();
        if (table != null && other != null) {
            NdArray made = ColumnOperation.ofTable(name, table, other);
            if (made != null) {
                return Columns.of(made);
            }
        }
        @Nullable NdArray[] result = new NdArray[left.count()];
        for (int at = 0; at < result.length; at++) {
            Interruption.check();
            NdArray a = left.at(at);
            NdArray b = right.at(at);
            result[at] = a == null || b == null ? null : ColumnOperation.of(name, a, b);
        }
        return new Columns(result);
    }

    /** Each column with the number at its place in a row. */
    public static Columns withRow(String name, Columns left, NdArray row) {
        NdArray table = left.rowsWindow();
        if (table != null) {
            NdArray made = ColumnOperation.ofTable(name, table, row);
            if (made != null) {
                return Columns.of(made);
            }
        }
        @Nullable NdArray[] result = new NdArray[left.count()];
        for (int at = 0; at < result.length; at++) {
            Interruption.check();
            NdArray column = left.at(at);
            result[at] = column == null
                    ? null
                    : ColumnOperation.of(name, column, row.slice(at, 1, 1).reshape());
        }
        return new Columns(result);
    }
}
