package dev.sandframe.client;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/**
 * A column that takes its type from the values that come: integers become floats where a float comes, and anything becomes text
 * where kinds mix. Used by one thread.
 */
final class ColumnBuilder {
    private final String name;
    private int leadingMissing;
    private @Nullable Column<?> column;

    ColumnBuilder(String name) {
        this.name = name;
    }

    int size() {
        return column == null ? leadingMissing : column.size();
    }

    void appendMissing() {
        if (column == null) {
            leadingMissing++;
        } else {
            column.appendMissing();
        }
    }

    /** Appends the value that the parser stands on; nested ones as their JSON. */
    void append(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case VALUE_NULL -> appendMissing();
            case VALUE_TRUE -> append(true);
            case VALUE_FALSE -> append(false);
            case VALUE_STRING -> append(parser.getText());
            case VALUE_NUMBER_FLOAT -> append(parser.getDoubleValue());
            case VALUE_NUMBER_INT -> appendInteger(parser);
            default -> append(Answers.json(parser));
        }
    }

    /** What no long column can hold, because it is longer or because it stands for a missing value there, is kept as text. */
    private void appendInteger(JsonParser parser) throws IOException {
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER || parser.getLongValue() == Long.MIN_VALUE) {
            append(parser.getText());
        } else {
            append(parser.getLongValue());
        }
    }

    private void append(long value) {
        switch (column) {
            case null -> begin(LongColumn.create(name)).append(value);
            case LongColumn longs -> longs.append(value);
            case DoubleColumn doubles -> doubles.append((double) value);
            default -> append(Long.toString(value));
        }
    }

    private void append(double value) {
        switch (column) {
            case null -> begin(DoubleColumn.create(name)).append(value);
            case DoubleColumn doubles -> doubles.append(value);
            case LongColumn longs -> {
                DoubleColumn doubles = DoubleColumn.create(name);
                copy(longs, doubles, row -> (double) longs.getLong(row));
                column = doubles.append(value);
            }
            default -> append(Double.toString(value));
        }
    }

    private void append(boolean value) {
        switch (column) {
            case null -> begin(BooleanColumn.create(name)).append(value);
            case BooleanColumn booleans -> booleans.append(value);
            default -> append(Boolean.toString(value));
        }
    }

    void append(String value) {
        switch (column) {
            case null -> begin(StringColumn.create(name)).append(value);
            case StringColumn texts -> texts.append(value);
            case Column<?> other -> {
                StringColumn texts = StringColumn.create(name);
                copy(other, texts, row -> String.valueOf(other.get(row)));
                column = texts.append(value);
            }
        }
    }

    Column<?> build() {
        return column == null ? begin(DoubleColumn.create(name)) : column;
    }

    private <C extends Column<?>> C begin(C first) {
        for (int i = 0; i < leadingMissing; i++) {
            first.appendMissing();
        }
        column = first;
        return first;
    }

    private static <T> void copy(Column<?> from, Column<T> to, IntFunction<T> value) {
        for (int row = 0; row < from.size(); row++) {
            if (from.isMissing(row)) {
                to.appendMissing();
            } else {
                to.append(value.apply(row));
            }
        }
    }
}
