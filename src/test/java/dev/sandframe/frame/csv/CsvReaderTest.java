package dev.sandframe.frame.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.array.Coded;
import dev.sandframe.frame.array.NdArray;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values are what pandas 2.2.3 answers. */
final class CsvReaderTest {
    private static CsvReader.Table read(String text) {
        return CsvReader.readDefault(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String failure(String text) {
        return failure(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String failure(byte[] bytes) {
        FrameException failure = assertThrows(FrameException.class, () -> CsvReader.readDefault(bytes));
        return failure.typeName() + ": " + failure.getMessage();
    }

    /** A column as its type and values. */
    private static String column(NdArray array) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            values.add(
                    switch (array.buffer()) {
                        case long[] v ->
                            array.kind().isUnsigned() ? Long.toUnsignedString(v[i]) : (Object) Long.valueOf(v[i]);
                        case double[] v -> v[i];
                        case byte[] v -> v[i] != 0;
                        default -> array.objects()[i];
                    });
        }
        return array.kind().label() + " " + values;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1;+2;-3; 4;5 ;00012               | int64 [1, 2, -3, 4, 5, 12]
                    1;NA;3                            | float64 [1.0, NaN, 3.0]
                    9223372036854775807               | int64 [9223372036854775807]
                    9223372036854775808;1             | uint64 [9223372036854775808, 1]
                    9223372036854775808;-1            | object [9223372036854775808, -1]
                    9223372036854775808;NA;-1         | object [9223372036854775808, NA, -1]
                    9223372036854775808;1.5           | float64 [9.223372036854778E18, 1.5]
                    99999999999999999999999;2.5       | object [99999999999999999999999, 2.5]
                    2.5;99999999999999999999999       | float64 [2.5, 1.0000000000000001E23]
                    -9223372036854775809;-12          | object [-9223372036854775809, -12]
                    1.;.5;-.5e3;1E+5                  | float64 [1.0, 0.5, -500.0, 100000.0]
                    1e-320;1e-400                     | float64 [1.0E-320, 0.0]
                    1e400;1                           | object [1e400, 1]
                    inf;-Infinity;+INF                | float64 [Infinity, -Infinity, Infinity]
                    -0;-0.0                           | float64 [-0.0, -0.0]
                    True;FALSE;tRue                   | bool [true, false, true]
                    True;NA                           | object [true, NaN]
                    True;yes                          | object [True, yes]
                    0x10;1                            | object [0x10, 1]
                    1_000;2                           | object [1_000, 2]
                    1e;2                              | object [1e, 2]
                    null;<NA>;-nan;1.#QNAN            | float64 [NaN, NaN, NaN, NaN]
                    NA ;x                             | object [NA , x]
                    "a""b";"c"d;e"f                   | object [a"b, cd, e"f]
                    """, quoteCharacter = '\'')
    void infersTypesAsPandas(String fields, String expected) {
        String text = "A\n" + String.join("\n", fields.split(";")) + "\n";

        CsvReader.Table table = read(text);

        assertEquals(expected, column(table.columns()[0]));
    }

    @Test
    void namesColumnsAsPandas() {
        assertEquals(List.of("A", "A.2", "A.1"), read("A,A,A.1\n1,2,3").names());
        assertEquals(
                List.of("Unnamed: 0", "A", "Unnamed: 2"), read(",A,\n1,2,3").names());
        assertEquals(List.of("A", "B"), read("\ufeffA,B\n1,2").names());
        assertEquals(List.of("A\nB", "C"), read("\"A\nB\",C\n1,2").names());
    }

    @Test
    void takesSurplusColumnsForTheIndex() {
        CsvReader.Table table = read("A,B\n1,2,3,4\n5,6\n");

        assertEquals(2, table.indexColumns());
        assertEquals("int64 [2, 6]", column(table.columns()[1]));
        assertEquals("float64 [4.0, NaN]", column(table.columns()[3]));
    }

    @Test
    void passesOverBlankLines() {
        assertEquals("int64 [1, 2, 3]", column(read("A\n\n1\r\n  \r\n2\r3").columns()[0]));
    }

    @Test
    void padsShortRecords() {
        CsvReader.Table table = read("A,B,C\n1\n2,3\n");

        assertEquals("float64 [NaN, 3.0]", column(table.columns()[1]));
        assertEquals("float64 [NaN, NaN]", column(table.columns()[2]));
    }

    @Test
    void readsAHeaderWithoutRecordsAsObjects() {
        CsvReader.Table table = read("A,B\n");

        assertEquals(0, table.rows());
        assertEquals("object []", column(table.columns()[1]));
    }

    @Test
    void codesRepeatedTexts() {
        NdArray column = read("A\nx\ny\nx\n").columns()[0];

        Coded coded = assertInstanceOf(Coded.class, column.buffer());
        assertEquals(2, coded.count());
    }

    @Test
    void infersBlockByBlock() {
        String text = "A,B\n" + "1,2\n".repeat(262_144) + "x,3\n";

        NdArray column = read(text).columns()[0];

        assertEquals(1L, column.objects()[262_143]);
        assertEquals("x", column.objects()[262_144]);
    }

    @Test
    void tellsErrorsInPandasWords() {
        assertEquals("EmptyDataError: No columns to parse from file", failure(""));
        assertEquals("EmptyDataError: No columns to parse from file", failure(" \n\n"));
        assertEquals(
                "ParserError: Error tokenizing data. C error: Expected 2 fields in line 5, saw 3\n",
                failure("A,B\n\n\n1,2\n3,4,5\n"));
        assertEquals(
                "ParserError: Error tokenizing data. C error: EOF inside string starting at row 2",
                failure("A,B\n1,2\n\"3,4\n"));
    }

    @Test
    void tellsBadUtf8AsPython() {
        assertEquals(
                "'utf-8' codec can't decode byte 0xff in position 2: invalid start byte",
                failureOf(new byte[] {'A', '\n', (byte) 0xff, '\n'}));
        assertEquals(
                "'utf-8' codec can't decode bytes in position 2-3: invalid continuation byte",
                failureOf(new byte[] {'A', '\n', (byte) 0xe2, (byte) 0x82, '\n'}));
        assertEquals(
                "'utf-8' codec can't decode bytes in position 0-1: unexpected end of data",
                failureOf(new byte[] {'A', '\n', (byte) 0xe2, (byte) 0x82}));
    }

    private static String failureOf(byte[] bytes) {
        Utf8.Failure failure = Utf8.checkAsFile(bytes);
        return failure == null ? "" : failure.message();
    }
}
