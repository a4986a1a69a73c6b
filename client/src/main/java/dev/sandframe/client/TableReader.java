package dev.sandframe.client;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/** Columns from the two forms in which frames travel as JSON. Used by one thread. */
final class TableReader {
    private final LinkedHashMap<String, ColumnBuilder> columns = new LinkedHashMap<>();

    private TableReader() {}

    /** Reads {@code [{"A":1,"B":2},…]}, which {@code to_json(orient="records")} writes. */
    static TableReader ofRecords(JsonParser parser) throws IOException {
        TableReader table = new TableReader();
        expect(parser, JsonToken.START_ARRAY);
        for (int row = 0; parser.nextToken() != JsonToken.END_ARRAY; row++) {
            expect(parser, JsonToken.START_OBJECT);
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                ColumnBuilder column = table.column(parser.currentName());
                pad(column, row);
                parser.nextToken();
                column.append(parser);
            }
        }
        table.padToLongest();
        return table;
    }

    /** Reads {@code {"A":{"0":1,…},…}}, which {@code to_json()} writes. */
    static TableReader ofColumns(JsonParser parser) throws IOException {
        TableReader table = new TableReader();
        List<String> labels = new ArrayList<>();
        expect(parser, JsonToken.START_OBJECT);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            boolean isFirst = table.columns.isEmpty();
            ColumnBuilder column = table.column(parser.currentName());
            parser.nextToken();
            expect(parser, JsonToken.START_OBJECT);
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                if (isFirst) {
                    labels.add(parser.currentName());
                }
                parser.nextToken();
                column.append(parser);
            }
        }
        table.padToLongest();
        if (!isRange(labels)) {
            table.putIndex(labels);
        }
        return table;
    }

    private static boolean isRange(List<String> labels) {
        return IntStream.range(0, labels.size()).allMatch(row -> labels.get(row).equals(Integer.toString(row)));
    }

    /** Under the name that {@code reset_index} would give it. */
    private void putIndex(List<String> labels) {
        String name = columns.containsKey("index") ? "level_0" : "index";
        ColumnBuilder index = new ColumnBuilder(name);
        labels.forEach(index::append);
        columns.putFirst(name, index);
    }

    /** The columns as a table of a name. */
    Table as(String name) {
        return Table.create(name, columns.values().stream().map(ColumnBuilder::build));
    }

    private ColumnBuilder column(String name) {
        return columns.computeIfAbsent(name, ColumnBuilder::new);
    }

    private void padToLongest() {
        int rows = columns.values().stream().mapToInt(ColumnBuilder::size).max().orElse(0);
        columns.values().forEach(column -> pad(column, rows));
    }

    private static void pad(ColumnBuilder column, int rows) {
        while (column.size() < rows) {
            column.appendMissing();
        }
    }

    private static void expect(JsonParser parser, JsonToken token) {
        if (parser.currentToken() != token) {
            throw new UnreadableAnswerException(
                    "The answer has " + parser.currentToken() + " where " + token + " belongs");
        }
    }
}
