package dev.sandframe.frame.json;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.NdArray;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Columns read from JSON of a regular shape.
 *
 * @param names the column labels, or {@code null} where columns are numbered
 * @param rowLabels the row labels, or {@code null} where rows are numbered
 */
public record JsonTable(
        @Nullable List<String> names, @Nullable List<String> rowLabels, List<NdArray> columns, int rows) {
    private static final int CHECK_MASK = (1 << 12) - 1;

    /** What the members of an outer object are. */
    public enum Members {
        COLUMNS,
        ROWS
    }

    /**
     * The table of a text: a list of objects, a list of lists, an object of objects or an object of lists; {@code null} for JSON
     * of another shape.
     *
     * @throws dev.sandframe.frame.FrameException for what is no JSON
     */
    public static @Nullable JsonTable read(byte[] source, boolean precise, Members members) {
        return new Reading(source, precise).table(members);
    }

    /** The table of objects that follow each other, one a line. */
    public static @Nullable JsonTable readLines(byte[] source, boolean precise) {
        return new Reading(source, precise).lines();
    }

    /** One pass over a text. */
    private static final class Reading {
        private final byte[] source;
        private final JsonParser parser;
        private final Map<String, JsonColumnBuilder> columns = new LinkedHashMap<>();
        private final List<JsonColumnBuilder> order = new ArrayList<>();
        private final List<byte[]> orderKeys = new ArrayList<>();

        Reading(byte[] source, boolean precise) {
            this.source = source;
            this.parser = new JsonParser(source, precise);
        }

        @Nullable
        JsonTable table(Members members) {
            JsonParser.Token token = parser.next();
            if (token == JsonParser.Token.ARRAY) {
                return list();
            }
            if (token == JsonParser.Token.OBJECT) {
                return members == Members.ROWS ? labelledRows() : labelledColumns();
            }
            return null;
        }

        @Nullable
        JsonTable lines() {
            int rows = 0;
            while (!parser.isAtEnd()) {
                if (parser.next() != JsonParser.Token.OBJECT) {
                    return null;
                }
                object(rows++);
            }
            return finished(null, rows);
        }

        private @Nullable JsonTable list() {
            int rows = 0;
            JsonParser.Token kind = JsonParser.Token.NULL;
            for (boolean first = true; parser.nextElement(first); first = false) {
                JsonParser.Token token = parser.next();
                if (first) {
                    kind = token;
                }
                if (token != kind || (kind != JsonParser.Token.OBJECT && kind != JsonParser.Token.ARRAY)) {
                    return null;
                }
                if (kind == JsonParser.Token.OBJECT) {
                    object(rows++);
                } else {
                    row(rows++);
                }
            }
            parser.expectEnd();
            if (rows == 0 || (kind == JsonParser.Token.ARRAY && isRagged(rows))) {
                return null;
            }
            return kind == JsonParser.Token.OBJECT ? finished(null, rows) : numbered(rows);
        }

        private boolean isRagged(int rows) {
            for (JsonColumnBuilder column : order) {
                if (column.lastRow() != rows - 1) {
                    return true;
                }
            }
            return order.isEmpty();
        }

        /** The members of an object, whose brace was read, as fields of a row. */
        private void object(int row) {
            if ((row & CHECK_MASK) == 0) {
                Interruption.check();
            }
            int expected = 0;
            for (boolean first = true; parser.nextKey(first); first = false) {
                JsonColumnBuilder column = column(expected++);
                value(column, row);
            }
        }

        /** The column of the key that was read; the key that stood at this place in the object before is tried first. */
        private JsonColumnBuilder column(int expected) {
            if (expected < order.size()) {
                byte[] key = orderKeys.get(expected);
                if (java.util.Arrays.equals(key, 0, key.length, parser.textBuffer, parser.textStart, parser.textEnd)) {
                    return order.get(expected);
                }
            }
            JsonColumnBuilder known = columns.get(parser.text());
            if (known == null) {
                known = new JsonColumnBuilder();
                columns.put(parser.text(), known);
                order.add(known);
                orderKeys.add(java.util.Arrays.copyOfRange(parser.textBuffer, parser.textStart, parser.textEnd));
            }
            return known;
        }

        private void value(JsonColumnBuilder column, int row) {
            parser.isAtEnd();
            int start = parser.position();
            column.read(parser, parser.next(), start, source, row);
        }

        private void row(int row) {
            if ((row & CHECK_MASK) == 0) {
                Interruption.check();
            }
            int at = 0;
            for (boolean first = true; parser.nextElement(first); first = false) {
                if (at == order.size()) {
                    order.add(new JsonColumnBuilder());
                }
                value(order.get(at++), row);
            }
        }

        private @Nullable JsonTable labelledRows() {
            List<String> labels = new ArrayList<>();
            Map<String, Boolean> known = new LinkedHashMap<>();
            for (boolean first = true; parser.nextKey(first); first = false) {
                String label = parser.text();
                if (known.put(label, true) != null || parser.next() != JsonParser.Token.OBJECT) {
                    return null;
                }
                object(labels.size());
                labels.add(label);
            }
            parser.expectEnd();
            return labels.isEmpty() ? null : finished(labels, labels.size());
        }

        private @Nullable JsonTable labelledColumns() {
            List<String> names = new ArrayList<>();
            List<JsonColumnBuilder> built = new ArrayList<>();
            Map<String, Integer> positions = new LinkedHashMap<>();
            JsonParser.Token kind = JsonParser.Token.NULL;
            int length = -1;
            for (boolean first = true; parser.nextKey(first); first = false) {
                String name = parser.text();
                JsonParser.Token token = parser.next();
                if (first) {
                    kind = token;
                }
                if (token != kind || names.contains(name)) {
                    return null;
                }
                JsonColumnBuilder column = new JsonColumnBuilder();
                if (kind == JsonParser.Token.OBJECT) {
                    if (!labelledColumn(column, positions)) {
                        return null;
                    }
                } else if (kind == JsonParser.Token.ARRAY) {
                    int count = listedColumn(column);
                    if (length >= 0 && count != length) {
                        return null;
                    }
                    length = count;
                } else {
                    return null;
                }
                names.add(name);
                built.add(column);
            }
            parser.expectEnd();
            if (names.isEmpty()) {
                return null;
            }
            boolean listed = kind == JsonParser.Token.ARRAY;
            int rows = listed ? length : positions.size();
            return table(names, listed ? null : List.copyOf(positions.keySet()), built, rows);
        }

        /** Values by row labels; false when rows do not come in the order in which they are known. */
        private boolean labelledColumn(JsonColumnBuilder column, Map<String, Integer> positions) {
            int expected = 0;
            for (boolean first = true; parser.nextKey(first); first = false) {
                if ((expected & CHECK_MASK) == 0) {
                    Interruption.check();
                }
                String label = parser.text();
                Integer known = positions.get(label);
                if (known == null) {
                    known = positions.size();
                    positions.put(label, known);
                }
                if (known <= column.lastRow()) {
                    return false;
                }
                value(column, known);
                expected++;
            }
            return true;
        }

        private int listedColumn(JsonColumnBuilder column) {
            int count = 0;
            for (boolean first = true; parser.nextElement(first); first = false) {
                if ((count & CHECK_MASK) == 0) {
                    Interruption.check();
                }
                value(column, count++);
            }
            return count;
        }

        private JsonTable finished(@Nullable List<String> labels, int rows) {
            return table(List.copyOf(columns.keySet()), labels, order, rows);
        }

        private JsonTable numbered(int rows) {
            return table(null, null, order, rows);
        }

        private static JsonTable table(
                @Nullable List<String> names, @Nullable List<String> labels, List<JsonColumnBuilder> built, int rows) {
            List<NdArray> arrays = new ArrayList<>();
            for (JsonColumnBuilder column : built) {
                arrays.add(column.build(rows));
            }
            return new JsonTable(names, labels, arrays, rows);
        }
    }
}
