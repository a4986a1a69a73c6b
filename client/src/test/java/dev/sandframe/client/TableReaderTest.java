package dev.sandframe.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;

class TableReaderTest {
    @Test
    void takesTypesFromValues() throws IOException {
        Table table = records("""
                [{"i":1,"f":1.5,"b":true,"s":"x","n":null},
                 {"i":-9223372036854775807,"f":null,"b":null,"s":null,"n":null}]""");

        assertEquals(
                List.of(ColumnType.LONG, ColumnType.DOUBLE, ColumnType.BOOLEAN, ColumnType.STRING, ColumnType.DOUBLE),
                table.types());
        assertEquals(-9223372036854775807L, table.longColumn("i").getLong(1));
        assertEquals(
                5,
                table.columns().stream()
                        .filter(c -> c.name().equals("i") || c.isMissing(1))
                        .count());
    }

    @Test
    void keepsMissingValuesBeforeTheFirstValue() throws IOException {
        Table table = records("[{\"A\":null},{\"A\":null},{\"A\":7}]");

        assertTrue(table.longColumn("A").isMissing(1));
        assertEquals(7, table.longColumn("A").getLong(2));
    }

    @Test
    void widensIntegersToFloats() throws IOException {
        Table table = records("[{\"A\":1},{\"A\":null},{\"A\":2.5},{\"A\":3}]");

        assertEquals(ColumnType.DOUBLE, table.column(0).type());
        assertEquals(List.of("1", "", "2.5", "3"), texts(table));
    }

    @Test
    void turnsMixedAndNestedValuesIntoText() throws IOException {
        Table table =
                records("[{\"A\":1},{\"A\":\"x\"},{\"A\":null},{\"A\":true},{\"A\":2.5},{\"A\":[1,{\"k\":null}]}]");

        assertEquals(ColumnType.STRING, table.column(0).type());
        assertEquals(List.of("1", "x", "", "true", "2.5", "[1,{\"k\":null}]"), texts(table));
    }

    @Test
    void keepsIntegersThatNoLongColumnHolds() throws IOException {
        assertEquals(List.of("1", "18446744073709551615"), texts(records("[{\"A\":1},{\"A\":18446744073709551615}]")));
        assertEquals(List.of("-9223372036854775808"), texts(records("[{\"A\":-9223372036854775808}]")));
    }

    @Test
    void givesTableWithoutColumnsForNoRecords() throws IOException {
        assertEquals(0, records("[]").columnCount());
    }

    @Test
    void dropsTheDefaultIndexOfColumns() throws IOException {
        Table table = columns("{\"A\":{\"0\":1,\"1\":2},\"B\":{\"0\":\"x\",\"1\":null}}");

        assertEquals(List.of("A", "B"), table.columnNames());
        assertEquals(2, table.rowCount());
    }

    @Test
    void keepsAnyOtherIndexAsFirstColumn() throws IOException {
        assertEquals(List.of("index", "A"), columns("{\"A\":{\"2\":1,\"0\":2}}").columnNames());
        assertEquals(
                List.of("level_0", "index"), columns("{\"index\":{\"x\":1}}").columnNames());
        assertEquals(
                List.of("x"), columns("{\"A\":{\"x\":1}}").stringColumn("index").asList());
    }

    private static List<String> texts(Table table) {
        return table.stream()
                .map(row -> table.column(0).getString(row.getRowNumber()))
                .toList();
    }

    private static Table records(String json) throws IOException {
        try (JsonParser parser = Json.FACTORY.createParser(json)) {
            parser.nextToken();
            return TableReader.ofRecords(parser).as("t");
        }
    }

    private static Table columns(String json) throws IOException {
        try (JsonParser parser = Json.FACTORY.createParser(json)) {
            parser.nextToken();
            return TableReader.ofColumns(parser).as("t");
        }
    }
}
