package dev.sandframe.frame.json;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.text.Utf8Sink;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A frame made ready to be written: its columns, the texts of its column labels, and where the orientation has row labels, their
 * texts and values.
 *
 * @param labels the column labels as they stand as keys
 * @param rows the number of rows; a frame without columns is written as one without rows
 * @param rowLabels the row labels as they stand as keys: an object array of texts, or integers
 */
public record JsonFrame(
        List<NdArray> columns,
        List<String> labels,
        int rows,
        @Nullable NdArray rowLabels,
        JsonOptions options) {
    private static final int CHECK_MASK = (1 << 12) - 1;

    public JsonFrame {
        columns = List.copyOf(columns);
        rows = columns.isEmpty() ? 0 : rows;
        labels = List.copyOf(labels);
    }

    /** A way to lay rows and columns out. */
    public enum Orient {
        /** A list of objects. */
        RECORDS,
        /** An object a line. */
        LINES,
        /** An object a column, by row labels. */
        COLUMNS,
        /** An object a row, by row labels. */
        INDEX,
        /** A list of lists. */
        VALUES
    }

    /** The whole text. */
    public String text(Orient orient) {
        Utf8Sink sink = new Utf8Sink();
        write(sink, orient);
        return sink.text(options.asciiOnly());
    }

    /**
     * The text in UTF-8, written as it is made.
     *
     * @throws java.io.UncheckedIOException when the stream fails
     */
    public void writeTo(OutputStream stream, Orient orient) {
        Utf8Sink sink = new Utf8Sink(stream);
        write(sink, orient);
        sink.finish();
    }

    /** The elements of one array as a list. */
    public static String list(NdArray array, JsonOptions options) {
        Utf8Sink sink = new Utf8Sink();
        JsonColumn column = JsonColumn.of(array, options);
        sink.write('[');
        for (int i = 0; i < array.size(); i++) {
            check(i);
            if (i > 0) {
                sink.write(',');
            }
            column.write(sink, i);
        }
        sink.write(']');
        return sink.text(options.asciiOnly());
    }

    private void write(Utf8Sink sink, Orient orient) {
        switch (orient) {
            case RECORDS -> records(sink);
            case LINES -> lines(sink);
            case COLUMNS -> columns(sink);
            case INDEX -> index(sink);
            case VALUES -> values(sink);
        }
    }

    private List<JsonColumn> writers() {
        List<JsonColumn> writers = new ArrayList<>();
        for (NdArray column : columns) {
            writers.add(JsonColumn.of(column, options));
        }
        return writers;
    }

    /** What stands before each value of a record: a brace or comma, and the key. */
    private byte[][] keys() {
        byte[][] keys = new byte[labels.size()][];
        for (int i = 0; i < keys.length; i++) {
            String quoted = JsonStrings.quoted(labels.get(i), options.asciiOnly());
            keys[i] = ((i == 0 ? "{" : ",") + quoted + ":").getBytes(StandardCharsets.UTF_8);
        }
        return keys;
    }

    private void records(Utf8Sink sink) {
        sink.write('[');
        JsonColumn[] writers = writers().toArray(JsonColumn[]::new);
        byte[][] keys = keys();
        for (int row = 0; row < rows; row++) {
            check(row);
            if (row > 0) {
                sink.write(',');
            }
            record(sink, writers, keys, row);
        }
        sink.write(']');
    }

    private void lines(Utf8Sink sink) {
        JsonColumn[] writers = writers().toArray(JsonColumn[]::new);
        byte[][] keys = keys();
        for (int row = 0; row < rows; row++) {
            check(row);
            record(sink, writers, keys, row);
            sink.write('\n');
        }
        if (rows == 0) {
            sink.write('\n');
        }
    }

    private static void record(Utf8Sink sink, JsonColumn[] writers, byte[][] keys, int row) {
        for (int i = 0; i < writers.length; i++) {
            sink.write(keys[i]);
            writers[i].write(sink, row);
        }
        sink.write('}');
    }

    /** The keys of rows, with their colons, written once for all columns. */
    private RowKeys rowKeys() {
        Utf8Sink keys = new Utf8Sink();
        int[] ends = new int[rows + 1];
        NdArray given = rowLabels;
        boolean quoted = given != null && given.kind().isReference();
        JsonColumn labelled = given == null ? Utf8Sink::writeLong : JsonColumn.of(given, options);
        for (int row = 0; row < rows; row++) {
            check(row);
            if (!quoted) {
                keys.write('"');
            }
            labelled.write(keys, row);
            keys.writeAscii(quoted ? ":" : "\":");
            ends[row + 1] = keys.length();
        }
        return new RowKeys(keys.bytes(), ends);
    }

    /** Keys after each other, and where each ends. */
    private record RowKeys(byte[] bytes, int[] ends) {
        void write(Utf8Sink sink, int row) {
            sink.write(bytes, ends[row], ends[row + 1]);
        }
    }

    private void columns(Utf8Sink sink) {
        sink.write('{');
        RowKeys rowKeys = rowKeys();
        List<JsonColumn> writers = writers();
        for (int i = 0; i < writers.size(); i++) {
            if (i > 0) {
                sink.write(',');
            }
            sink.write(JsonStrings.encoded(labels.get(i), options));
            sink.write(':');
            sink.write('{');
            JsonColumn writer = writers.get(i);
            for (int row = 0; row < rows; row++) {
                check(row);
                if (row > 0) {
                    sink.write(',');
                }
                rowKeys.write(sink, row);
                writer.write(sink, row);
            }
            sink.write('}');
        }
        sink.write('}');
    }

    private void index(Utf8Sink sink) {
        sink.write('{');
        RowKeys rowKeys = rowKeys();
        JsonColumn[] writers = writers().toArray(JsonColumn[]::new);
        byte[][] keys = keys();
        for (int row = 0; row < rows; row++) {
            check(row);
            if (row > 0) {
                sink.write(',');
            }
            rowKeys.write(sink, row);
            record(sink, writers, keys, row);
        }
        sink.write('}');
    }

    private void values(Utf8Sink sink) {
        sink.write('[');
        JsonColumn[] writers = writers().toArray(JsonColumn[]::new);
        for (int row = 0; row < rows; row++) {
            check(row);
            sink.writeAscii(row > 0 ? ",[" : "[");
            for (int i = 0; i < writers.length; i++) {
                if (i > 0) {
                    sink.write(',');
                }
                writers[i].write(sink, row);
            }
            sink.write(']');
        }
        sink.write(']');
    }

    private static void check(int row) {
        if ((row & CHECK_MASK) == 0) {
            Interruption.check();
        }
    }
}
