package dev.sandframe.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sandframe.client.CodeFailedException;
import dev.sandframe.client.CodeSession;
import dev.sandframe.client.ExecutionResult;
import dev.sandframe.client.UploadRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The Java client and the packaged server. */
@Timeout(120)
class ClientTest {
    @RegisterExtension
    static final ServedSandframe SERVER = new ServedSandframe();

    @Test
    void carriesTablesUpAndDown() {
        try (CodeSession session = CodeSession.open(SERVER.uri())) {
            Table table = Table.create(
                    IntColumn.create("whole", 1, 2, 3),
                    DoubleColumn.create("part", 0.5, Double.NaN, 1e-7),
                    BooleanColumn.create("truth", true, false, true),
                    StringColumn.create("text", "é, \"quoted\"", " blank ", "two\nlines"));

            session.uploadFile("df", table);
            Table back = session.downloadFile("df");

            assertEquals(List.of("whole", "part", "truth", "text"), back.columnNames());
            assertEquals(
                    List.of(ColumnType.LONG, ColumnType.DOUBLE, ColumnType.BOOLEAN, ColumnType.STRING), back.types());
            assertEquals(
                    table.stringColumn("text").asList(),
                    back.stringColumn("text").asList());
            assertEquals(1e-7, back.doubleColumn("part").get(2));
            assertEquals(List.of("df"), session.getFiles());
        }
    }

    @Test
    void runsCodeOnAnUploadedFile(@TempDir Path folder) throws IOException {
        Path csv = Files.writeString(folder.resolve("sales.csv"), "A,B\n1,4\n2,5\n3,6\n");
        try (CodeSession session = CodeSession.open(SERVER.uri())) {
            session.uploadFile("df", csv);

            ExecutionResult result = session.executeCode("""
                    total = df['A'].sum()
                    mean = df['B'].mean()
                    more = df['A'] > 1
                    any_more = more.any()
                    big = df[more]
                    plain = [1, 2.5, None, 'x', True]
                    """);

            assertEquals(6, result.integer("total"));
            assertEquals(5.0, result.number("mean"));
            assertEquals(true, result.bool("any_more"));
            assertEquals(List.of("index", "A", "B"), result.table("big").columnNames());
            assertEquals("[1, 2.5, null, x, true]", result.text("plain"));
        }
    }

    @Test
    void keepsSessionsApartAndForgetsOnRequest() {
        try (CodeSession one = CodeSession.open(SERVER.uri());
                CodeSession other = CodeSession.open(SERVER.uri())) {
            one.uploadFile("df", Table.create(IntColumn.create("A", new int[] {1})));

            assertEquals(List.of(), other.getFiles());
            one.clearState();
            assertEquals(List.of(), one.getFiles());
            assertEquals(0, one.downloadFile("df").columnCount());
        }
    }

    @Test
    void sharesASessionByItsId() {
        try (CodeSession one = CodeSession.open(SERVER.uri());
                CodeSession same =
                        CodeSession.builder(SERVER.uri()).sessionId(one.id()).build()) {
            one.uploadFile("df", Table.create(IntColumn.create("A", new int[] {1})));

            assertEquals(1, same.executeCode("n = df['A'].sum()").integer("n"));
        }
    }

    @Test
    void tellsWhatTheCodeRaised() {
        try (CodeSession session = CodeSession.open(SERVER.uri())) {
            CodeFailedException failure =
                    assertThrows(CodeFailedException.class, () -> session.executeCode("x = nothing"));

            assertEquals(400, failure.status());
            assertEquals("name 'nothing' is not defined", failure.detail());
        }
    }

    @Test
    void tellsWhyAFileIsNoTable(@TempDir Path folder) throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        try (CodeSession session = CodeSession.open(SERVER.uri())) {
            UploadRefusedException failure =
                    assertThrows(UploadRefusedException.class, () -> session.uploadFile("df", empty));

            assertEquals("No columns to parse from file", failure.detail());
            assertEquals(List.of(), session.getFiles());
        }
    }
}
