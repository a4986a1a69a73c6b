package dev.sandframe.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DateTimeColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.api.TimeColumn;

class TableCsvTest {
    @Test
    void writesEveryTypeAsPandasReadsIt() {
        Table table = Table.create(
                IntColumn.create("i", 1, 2).appendMissing(),
                DoubleColumn.create("d", 0.1, 1e300, Double.POSITIVE_INFINITY),
                BooleanColumn.create("b", true, false).appendMissing(),
                DateColumn.create("day", LocalDate.of(2024, 2, 29), null, LocalDate.of(2024, 3, 1)),
                DateTimeColumn.create("at", LocalDateTime.of(2024, 2, 29, 10, 0), null, null),
                TimeColumn.create("time", LocalTime.of(10, 0), null, LocalTime.of(23, 59, 59)));

        assertEquals("""
                i,d,b,day,at,time
                1,0.1,True,2024-02-29,2024-02-29T10:00:00,10:00:00
                2,1.0E300,False,,,
                ,Infinity,,2024-03-01,,23:59:59
                """, csv(table));
    }

    @Test
    void quotesWhatWouldEndACell() {
        Table table = Table.create(
                StringColumn.create("a,b", "plain", " blank ", "say \"so\""),
                StringColumn.create("ü", "one\ntwo", "cr\rlf", ""));

        assertEquals("\"a,b\",ü\nplain,\"one\ntwo\"\n blank ,\"cr\rlf\"\n\"say \"\"so\"\"\",\n", csv(table));
    }

    @Test
    void writesNoBlankLineForAMissingValueOfASingleColumn() {
        assertEquals(
                "A\n1\n\"\"\n",
                csv(Table.create(IntColumn.create("A", new int[] {1}).appendMissing())));
    }

    private static String csv(Table table) {
        return new String(TableCsv.bytes(table), StandardCharsets.UTF_8);
    }
}
