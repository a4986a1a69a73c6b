package dev.sandframe.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateTimeColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.api.TimeColumn;
import tech.tablesaw.columns.Column;

/**
 * A table as the CSV that pandas would write of the same data. Tablesaw's own writer strips blanks around texts, and writes a
 * missing value of a table with one column as a blank line, which pandas skips.
 */
final class TableCsv {
    private TableCsv() {}

    static byte[] bytes(Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            write(table, out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    private static void write(Table table, Writer out) throws IOException {
        List<Column<?>> columns = table.columns();
        boolean single = columns.size() == 1;
        for (int i = 0; i < columns.size(); i++) {
            out.append(i == 0 ? "" : ",").append(quoted(columns.get(i).name(), single));
        }
        out.append('\n');
        for (int row = 0; row < table.rowCount(); row++) {
            for (int i = 0; i < columns.size(); i++) {
                Column<?> column = columns.get(i);
                String text = column.isMissing(row) ? "" : text(column, row);
                out.append(i == 0 ? "" : ",").append(quoted(text, single));
            }
            out.append('\n');
        }
    }

    private static String text(Column<?> column, int row) {
        return switch (column) {
            case BooleanColumn booleans -> booleans.get(row) ? "True" : "False";
            case DateTimeColumn times -> iso(times.get(row));
            case TimeColumn times -> iso(times.get(row));
            default -> String.valueOf(column.get(row));
        };
    }

    /** With seconds even where they are 0, which {@code toString} leaves out. */
    private static String iso(LocalDateTime time) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }

    private static String iso(LocalTime time) {
        return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
    }

    private static String quoted(String text, boolean single) {
        boolean needed = single && text.isEmpty();
        for (int i = 0; i < text.length() && !needed; i++) {
            char c = text.charAt(i);
            needed = c == ',' || c == '"' || c == '\n' || c == '\r';
        }
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
