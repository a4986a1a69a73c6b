package dev.sandframe.bridge;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.compute.ColumnReduction;
import dev.sandframe.frame.compute.Columns;
import dev.sandframe.frame.compute.ColumnsOperation;
import dev.sandframe.frame.compute.ColumnsReduction;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.jspecify.annotations.Nullable;

/** All columns of a frame in one call, on a handle that holds them together. */
final class ColumnVerbs {
    private ColumnVerbs() {}

    static void register(Verbs verbs) {
        verbs.add("columns_of", a -> new Columns(arraysAndGaps(a.value(0))));
        verbs.add("columns_of_table", a -> Columns.of(a.array(0)));
        verbs.add("columns_list", a -> verbs.list(handles(columns(a, 0))));
        verbs.add("columns_dtype", a -> columns(a, 0).dtypeCode());
        verbs.add("columns_table", a -> columns(a, 0).table());
        verbs.add("columns_flat", a -> columns(a, 0).flat());
        verbs.add("columns_like", a -> columns(a, 0).like(a.array(1)));
        verbs.add("columns_row", a -> columns(a, 0).row(a.integer(1)));
        verbs.add("columns_pick", a -> columns(a, 0).picked(a.integers(1)));
        verbs.add("columns_copy", a -> columns(a, 0).copy());
        verbs.add(
                "columns_slice",
                a -> columns(a, 0).each(array -> array.slice(a.integer(1), a.integer(2), a.integer(3))));
        verbs.add("columns_rows_at", a -> columns(a, 0).rowsAt(a.array(1)));
        verbs.add("columns_rows_where", a -> ProxyArray.fromArray(columns(a, 0).rowsWhere(a.array(1))));
        verbs.add("columns_with", a -> ColumnsOperation.of(a.text(0), columns(a, 1), a.operand(2)));
        verbs.add("columns_with_row", a -> ColumnsOperation.withRow(a.text(0), columns(a, 1), a.array(2)));
        verbs.add("columns_with_columns", a -> ColumnsOperation.of(a.text(0), columns(a, 1), columns(a, 2)));
        verbs.add("columns_reduce", a -> {
            @Nullable
            Number[] numbers =
                    ColumnsReduction.of(ColumnReduction.Op.valueOf(a.text(0)), columns(a, 1), a.integer(2), a.truth(3));
            NdArray joined = ColumnsReduction.joined(numbers);
            return verbs.list(new @Nullable Object[] {joined, joined == null ? verbs.list(numbers) : null});
        });
    }

    private static Columns columns(Arguments a, int i) {
        return a.handle(i, Columns.class);
    }

    private static @Nullable Object[] handles(Columns columns) {
        return columns.arrays();
    }

    /** A list of arrays, with {@code None} for gaps. */
    private static @Nullable NdArray[] arraysAndGaps(Value list) {
        if (!list.hasArrayElements()) {
            throw FrameException.typeError("kernel argument 0 is no list");
        }
        @Nullable NdArray[] result = new NdArray[Math.toIntExact(list.getArraySize())];
        for (int k = 0; k < result.length; k++) {
            Value item = list.getArrayElement(k);
            NdArray array = Handle.heldOrNull(item, NdArray.class);
            if (array == null && !item.isNull()) {
                throw FrameException.typeError("kernel argument 0 holds something that is no array");
            }
            result[k] = array;
        }
        return result;
    }
}
