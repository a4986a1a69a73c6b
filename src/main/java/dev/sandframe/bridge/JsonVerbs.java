package dev.sandframe.bridge;

import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.json.JsonFrame;
import dev.sandframe.frame.json.JsonIndent;
import dev.sandframe.frame.json.JsonLiteral;
import dev.sandframe.frame.json.JsonNumbers;
import dev.sandframe.frame.json.JsonOptions;
import dev.sandframe.frame.json.JsonStrict;
import dev.sandframe.frame.json.JsonStrings;
import dev.sandframe.frame.json.JsonTable;
import dev.sandframe.frame.json.JsonValues;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.jspecify.annotations.Nullable;

/** Writing of frames as JSON. */
final class JsonVerbs {
    private JsonVerbs() {}

    static void register(Verbs verbs) {
        verbs.add("json_frame", a -> {
            List<String> labels = labels(a);
            return labels == null
                    ? null
                    : new JsonFrame(List.of(a.arrays(0)), labels, a.integer(2), a.arrayOrNull(3), options(a, 4));
        });
        verbs.add("json_text", a -> a.handle(0, JsonFrame.class).text(JsonFrame.Orient.values()[a.integer(1)]));
        verbs.add("json_list", a -> JsonFrame.list(a.array(0), options(a, 1)));
        verbs.add("json_keys", a -> JsonValues.keys(a.array(0), options(a, 1)));
        verbs.add("json_zoned", a -> JsonValues.zoned(a.array(0), options(a, 1)));
        verbs.add("json_strict", a -> JsonStrict.rewrite(a.text(0), a.truth(1)));
        verbs.add("json_table", a -> table(a));
        verbs.add("json_indent", a -> JsonIndent.apply(a.text(0), a.integer(1)));
        verbs.add("json_number", a -> JsonNumbers.text(a.number(0), a.integer(1)));
        verbs.add("json_quote", a -> JsonStrings.quoted(a.text(0), a.truth(1)));
        verbs.add("json_foreign", a -> foreign(a.array(0)));
        verbs.add("json_has_words", a -> JsonValues.hasWords(a.array(0)));
        verbs.add("json_nested", a -> nested(a.array(0)));
        verbs.add("json_literals", a -> JsonValues.literals(a.array(0), a.integers(1), a.texts(2)));
    }

    /**
     * {@code source, precise, members}: the members of an outer object are columns (0) or rows (1), or the source holds an object
     * a line (2). Answers {@code [names, row labels, columns, rows]}, or {@code None} for JSON of another shape.
     */
    private static @Nullable ProxyArray table(Arguments a) {
        byte[] source = a.value(0).isString() ? a.text(0).getBytes(StandardCharsets.UTF_8) : a.bytes(0);
        int members = a.integer(2);
        JsonTable table = members == 2
                ? JsonTable.readLines(source, a.truth(1))
                : JsonTable.read(source, a.truth(1), JsonTable.Members.values()[members]);
        return table == null
                ? null
                : ProxyArray.fromArray(
                        listOrNull(table.names()),
                        listOrNull(table.rowLabels()),
                        ProxyArray.fromArray(table.columns().toArray()),
                        table.rows());
    }

    private static @Nullable ProxyArray listOrNull(@Nullable List<String> texts) {
        return texts == null ? null : ProxyArray.fromArray(texts.toArray());
    }

    /** {@code precision, iso, unit, ascii only}. */
    private static JsonOptions options(Arguments a, int i) {
        return new JsonOptions(a.integer(i), a.truth(i + 1), a.integer(i + 2), a.truth(i + 3));
    }

    /** A list of texts, or an array whose elements all are; {@code null} for one whose elements are not. */
    private static @Nullable List<String> labels(Arguments a) {
        @Nullable
        Object[] labels =
                a.value(1).hasArrayElements() ? a.texts(1) : a.array(1).objects();
        List<String> result = new ArrayList<>();
        for (Object label : labels) {
            if (!(label instanceof String text)) {
                return null;
            }
            result.add(text);
        }
        return result;
    }

    /** The positions of elements that only Python can encode, and the elements; {@code None} when there are none. */
    private static @Nullable ProxyArray foreign(NdArray array) {
        int[] positions = JsonValues.foreign(array);
        if (positions.length == 0) {
            return null;
        }
        @Nullable Object[] objects = new Object[positions.length];
        Object[] boxed = new Object[positions.length];
        @Nullable Object[] values = array.objects();
        for (int i = 0; i < positions.length; i++) {
            objects[i] = values[positions[i]];
            boxed[i] = positions[i];
        }
        return ProxyArray.fromArray(ProxyArray.fromArray(boxed), ProxyArray.fromArray(objects));
    }

    /** The positions of elements that are JSON text still, and the texts; {@code None} when there are none. */
    private static @Nullable ProxyArray nested(NdArray array) {
        int[] positions = JsonValues.literalPositions(array);
        if (positions.length == 0) {
            return null;
        }
        Object[] texts = new Object[positions.length];
        Object[] boxed = new Object[positions.length];
        @Nullable Object[] values = array.objects();
        for (int i = 0; i < positions.length; i++) {
            texts[i] = ((JsonLiteral) Objects.requireNonNull(values[positions[i]])).text();
            boxed[i] = positions[i];
        }
        return ProxyArray.fromArray(ProxyArray.fromArray(boxed), ProxyArray.fromArray(texts));
    }
}
