package dev.sandframe.bridge;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.compute.ColumnReduction;
import dev.sandframe.frame.compute.Columns;
import dev.sandframe.frame.compute.ColumnsAlong;
import dev.sandframe.frame.compute.ColumnsOperation;
import dev.sandframe.frame.compute.ColumnsReduction;
import org.graalvm.polyglot.Context;
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
        verbs.add("columns_in_table", a -> columns(a, 0).areOf(a.array(1)));
        verbs.add("columns_flat", a -> columns(a, 0).flat(a.truth(1)));
        verbs.add("columns_like", a -> columns(a, 0).like(a.array(1), a.truth(2)));
        verbs.add("columns_row", a -> columns(a, 0).row(a.integer(1), a.truth(2)));
        verbs.add("columns_pick", a -> columns(a, 0).picked(a.integers(1)));
        verbs.add("columns_copies", a -> columns(a, 0).copies(a.integers(1)));
        verbs.add("columns_each", ColumnVerbs::each);
        verbs.add("columns_verb", a -> eachByVerb(verbs, a));
        verbs.add("columns_shifted", a -> ColumnsAlong.shifted(columns(a, 0), a.integer(1)));
        verbs.add("columns_differences", a -> ColumnsAlong.differences(columns(a, 0), a.integer(1)));
        verbs.add("columns_running", a -> ColumnsAlong.running(ColumnsAlong.Running.valueOf(a.text(0)), columns(a, 1)));
        verbs.add("running", a -> {
            Columns one = new Columns(new NdArray[] {a.array(1)});
            return ColumnsAlong.running(ColumnsAlong.Running.valueOf(a.text(0)), one)
                    .at(0);
        });
        verbs.add("columns_padded", a -> ColumnsAlong.padded(columns(a, 0), a.truth(1)));
        verbs.add("columns_counts", a -> ColumnsAlong.counts(columns(a, 0)));
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

    /**
     * {@code columns_each(columns, function, least)}: what a function of Python makes of all elements of the columns of one type,
     * for each type of which there are so many; it looks at each element alone.
     */
    private static Columns each(Arguments a) {
        Columns columns = columns(a, 0);
        Value function = a.value(1);
        int[][] groups = columns.groups(a.integer(2));
        Columns[] made = new Columns[groups.length];
        for (int at = 0; at < groups.length; at++) {
            Columns part =
                    groups.length == 1 && groups[0].length == columns.count() ? columns : columns.picked(groups[at]);
            NdArray flat = part.flat(false);
            NdArray found =
                    flat == null ? null : Handle.heldOrNull(function.execute(Handle.hiding(flat)), NdArray.class);
            if (flat == null || found == null || found.size() != flat.size()) {
                groups[at] = new int[0];
                made[at] = new Columns(new NdArray[0]);
                continue;
            }
            made[at] = part.like(found.sharesBufferWith(flat) ? found.copy() : found, false);
        }
        return columns.spread(made, groups);
    }

    /** {@code columns_verb(columns, verb, …)}: what a verb makes of each column and of the other arguments; a gap where it is no array. */
    private static Columns eachByVerb(Verbs verbs, Arguments a) {
        Verb verb = verbs.named(a.text(1));
        Value[] passed = new Value[a.count() - 1];
        for (int i = 1; i < passed.length; i++) {
            passed[i] = a.value(i + 1);
        }
        Context context = Context.getCurrent();
        return columns(a, 0).each(column -> {
            passed[0] = context.asValue(Handle.hiding(column));
            return verb.call(new Arguments(passed)) instanceof NdArray made ? made : null;
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
