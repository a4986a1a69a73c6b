package dev.sandframe.bridge;

import static dev.sandframe.frame.array.DType.INT32;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.array.Cast;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.text.Cells;
import dev.sandframe.frame.text.FloatText;
import dev.sandframe.frame.text.HtmlRows;
import dev.sandframe.frame.text.IntegerText;
import dev.sandframe.frame.text.Justify;
import dev.sandframe.frame.text.ListText;
import dev.sandframe.frame.text.ObjectSizes;
import dev.sandframe.frame.text.ObjectText;
import dev.sandframe.frame.text.Spans;
import dev.sandframe.frame.text.TableText;
import dev.sandframe.frame.text.TextWidth;
import dev.sandframe.frame.text.TimeText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.jspecify.annotations.Nullable;

/**
 * Values and tables as text. Columns of texts cross as handles of object arrays, or as Python lists of {@code str} where they
 * are short; widths are the ordinals of {@link TextWidth}.
 */
final class TextVerbs {
    private TextVerbs() {}

    static void register(Verbs verbs) {
        registerValues(verbs);
        registerCells(verbs);
        registerTables(verbs);
    }

    private static void registerValues(Verbs verbs) {
        verbs.add("text_floats", a -> texts(floats(a)));
        verbs.add("text_integers", a -> texts(IntegerText.of(a.array(0), a.truth(1))));
        verbs.add("text_booleans", a -> texts(IntegerText.truths(a.array(0), a.truth(1))));
        verbs.add(
                "text_objects",
                a -> texts(ObjectText.cells(a.array(0).objects(), a.integer(1), a.truth(2), a.text(3))));
        verbs.add("text_is_all_text", a -> ObjectText.isAllText(a.array(0)));
        verbs.add("text_quoted", a -> texts(ObjectText.quoted(a.array(0))));
        verbs.add("text_times", a -> texts(TimeText.times(a.array(0), a.text(1))));
        verbs.add("text_stamps", a -> texts(TimeText.stamps(a.array(0), a.text(1))));
        verbs.add("text_durations", a -> texts(TimeText.durations(a.array(0), a.text(1))));
        verbs.add("text_object_sizes", a -> ObjectSizes.total(a.array(0)));
        verbs.add("text_is_dates_only", a -> TimeText.isDatesOnly(a.array(0)));
    }

    private static void registerCells(Verbs verbs) {
        verbs.add("text_width", a -> widths(a, 1).of(a.text(0)));
        verbs.add(
                "text_cells",
                a -> texts(Cells.fixed(
                        cells(a.value(0)),
                        Justify.of(a.text(1)),
                        a.integer(2),
                        a.isNone(3) ? null : a.integer(3),
                        widths(a, 4))));
        verbs.add("text_sparse", a -> {
            List<String[]> levels = columns(a.value(0));
            int[][] spans = Spans.of(levels);
            Object[] sparse = new Object[spans.length];
            for (int i = 0; i < sparse.length; i++) {
                sparse[i] = NdArray.ofObjects(Spans.sparse(levels.get(i), spans[i]));
            }
            return ProxyArray.fromArray(sparse);
        });
        verbs.add("text_spans", a -> {
            int[][] spans = Spans.of(columns(a.value(0)));
            Object[] arrays = new Object[spans.length];
            for (int i = 0; i < arrays.length; i++) {
                arrays[i] = NdArray.of(INT32, spans[i], spans[i].length);
            }
            return ProxyArray.fromArray(arrays);
        });
        verbs.add("text_trim_front", a -> texts(Cells.trimFront(cells(a.value(0)))));
        verbs.add("text_adjoin", a -> Cells.adjoin(a.integer(0), columns(a.value(1)), widths(a, 2)));
        verbs.add(
                "text_list",
                a -> new ListText(
                                cells(a.value(0)),
                                a.isNone(1) ? null : cells(a.value(1)),
                                a.integer(2),
                                a.integer(3),
                                a.truth(4),
                                widths(a, 5))
                        .text());
    }

    private static void registerTables(Verbs verbs) {
        verbs.add(
                "text_html_rows",
                a -> new HtmlRows(
                                a.text(2),
                                a.truth(3),
                                a.truth(4),
                                a.isNone(5) ? null : a.integer(5),
                                a.isNone(6) ? null : a.integer(6),
                                a.integer(7))
                        .of(columns(a.value(0)), a.integer(1)));
        verbs.add("text_table", TextVerbs::table);
        verbs.add("text_table_dots", a -> {
            a.handle(0, TableText.class).dots(a.integer(1), a.integer(2), a.integer(3));
            return null;
        });
        verbs.add("text_table_plain", a -> a.handle(0, TableText.class).plain());
        verbs.add("text_table_fitting", a -> a.handle(0, TableText.class).fitting(a.integer(1)));
        verbs.add(
                "text_table_columns_that_fit", a -> a.handle(0, TableText.class).columnsThatFit(a.integer(1)));
        verbs.add("text_table_wrapped", a -> a.handle(0, TableText.class).wrapped(a.integer(1)));
    }

    private static String[] floats(Arguments a) {
        NdArray array = a.array(0);
        FloatText style =
                new FloatText(a.integer(1), a.truth(2), a.text(3), a.isNone(4) ? null : a.number(4), a.text(5));
        return array.kind().isComplex() ? style.ofComplex(Cast.toPairs(array)) : style.of(array.doubles());
    }

    /** {@code (justify, limit, widths, index cells or None, headers or None, values, least widths)}. */
    private static TableText table(Arguments a) {
        TableText table = new TableText(Justify.of(a.text(0)), a.isNone(1) ? null : a.integer(1), widths(a, 2));
        Value values = a.value(5);
        Value least = a.value(6);
        for (int c = 0; c < values.getArraySize(); c++) {
            String[] header = a.isNone(4) ? null : cells(a.value(4).getArrayElement(c));
            table.column(
                    header,
                    cells(values.getArrayElement(c)),
                    least.isNull() ? 0 : least.getArrayElement(c).asInt());
        }
        if (!a.isNone(3)) {
            table.index(cells(a.value(3)));
        }
        return table;
    }

    private static TextWidth widths(Arguments a, int i) {
        return TextWidth.values()[a.integer(i)];
    }

    private static @Nullable NdArray texts(String @Nullable [] cells) {
        return cells == null ? null : NdArray.ofObjects(cells);
    }

    private static List<String[]> columns(Value list) {
        List<String[]> result = new ArrayList<>();
        for (long i = 0; i < list.getArraySize(); i++) {
            result.add(cells(list.getArrayElement(i)));
        }
        return result;
    }

    /** The texts of a handle or of a Python list. */
    private static String[] cells(Value value) {
        NdArray array = Handle.heldOrNull(value, NdArray.class);
        if (array != null) {
            @Nullable Object[] objects = array.objects();
            return objects instanceof String[] texts ? texts : Arrays.copyOf(objects, objects.length, String[].class);
        }
        if (!value.hasArrayElements()) {
            throw FrameException.typeError("texts expected");
        }
        String[] result = new String[Math.toIntExact(value.getArraySize())];
        for (int i = 0; i < result.length; i++) {
            result[i] = value.getArrayElement(i).asString();
        }
        return result;
    }
}
