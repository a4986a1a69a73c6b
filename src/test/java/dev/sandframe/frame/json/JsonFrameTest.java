package dev.sandframe.frame.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sandframe.frame.array.Coded;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.array.TimeUnit;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values are what pandas 2.2.3 answers. */
final class JsonFrameTest {
    private static final NdArray NUMBERS = NdArray.ofLongs(new long[] {1, 2});
    private static final NdArray TEXTS = NdArray.ofObjects(new Object[] {"x", null});

    private static JsonFrame frame() {
        return new JsonFrame(List.of(NUMBERS, TEXTS), List.of("a", "b"), 2, null, JsonOptions.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({
        "0.30000000000000004, 10, 0.3",
        "123456789.123456, 10, 123456789.1234560013",
        "123456789.123456, 0, 123456789",
        "123456789.123456, 15, 123456789.123456001281738",
        "1e300, 10, 1e+300",
        "-0.0, 10, 0.0",
        "1e16, 10, 10000000000000000.0",
        "2e16, 10, 2e+16",
        "9e-16, 10, 9e-16",
        "1e-15, 10, 0.0",
        "1e-15, 15, 0.000000000000001",
        "0.5, 0, 1",
        "1.5, 0, 2",
        "2.5, 0, 3",
        "NaN, 10, null",
        "-Infinity, 10, null"
    })
    void writesFloatsAsPandas(double value, int precision, String expected) {
        assertEquals(expected, JsonNumbers.text(value, precision));
    }

    @Test
    void laysRowsAndColumnsOut() {
        JsonFrame frame = frame();

        assertEquals("[{\"a\":1,\"b\":\"x\"},{\"a\":2,\"b\":null}]", frame.text(JsonFrame.Orient.RECORDS));
        assertEquals("{\"a\":1,\"b\":\"x\"}\n{\"a\":2,\"b\":null}\n", frame.text(JsonFrame.Orient.LINES));
        assertEquals("{\"a\":{\"0\":1,\"1\":2},\"b\":{\"0\":\"x\",\"1\":null}}", frame.text(JsonFrame.Orient.COLUMNS));
        assertEquals("{\"0\":{\"a\":1,\"b\":\"x\"},\"1\":{\"a\":2,\"b\":null}}", frame.text(JsonFrame.Orient.INDEX));
        assertEquals("[[1,\"x\"],[2,null]]", frame.text(JsonFrame.Orient.VALUES));
    }

    @Test
    void writesAFrameWithoutColumnsAsEmpty() {
        JsonFrame frame = new JsonFrame(List.of(), List.of(), 2, null, JsonOptions.DEFAULT);

        assertEquals("[]", frame.text(JsonFrame.Orient.RECORDS));
        assertEquals("{}", frame.text(JsonFrame.Orient.INDEX));
        assertEquals("\n", frame.text(JsonFrame.Orient.LINES));
    }

    @Test
    void usesRowLabels() {
        NdArray labels = NdArray.ofObjects(new Object[] {"é", "y"});
        JsonFrame frame = new JsonFrame(List.of(NUMBERS), List.of("a"), 2, labels, JsonOptions.DEFAULT);

        assertEquals("{\"a\":{\"\\u00e9\":1,\"y\":2}}", frame.text(JsonFrame.Orient.COLUMNS));
    }

    @Test
    void escapesTextsAsPandas() {
        String text = "é/\"\\\n\t\u0001\u007f😀";

        assertEquals("\"\\u00e9\\/\\\"\\\\\\n\\t\\u0001\u007f\\ud83d\\ude00\"", JsonStrings.quoted(text, true));
        assertEquals("\"é\\/\\\"\\\\\\n\\t\\u0001\u007f😀\"", JsonStrings.quoted(text, false));
    }

    @Test
    void writesTimesAndDurations() {
        NdArray times =
                NdArray.of(DType.DATETIME_NS, new long[] {-315521754321098766L, -500_000_000L, TimeUnit.NAT}, 3);
        NdArray durations = NdArray.of(DType.TIMEDELTA_NS, new long[] {-79015500000000L, 1_000L}, 2);
        JsonOptions iso = new JsonOptions(10, true, TimeUnit.MILLISECOND, true);

        assertEquals("[-315521754321,-500,null]", JsonFrame.list(times, JsonOptions.DEFAULT));
        assertEquals("[-79015500,0]", JsonFrame.list(durations, JsonOptions.DEFAULT));
        assertEquals("[\"1960-01-02T03:04:05.678\",\"1969-12-31T23:59:59.500\",null]", JsonFrame.list(times, iso));
        assertEquals("[\"P-1DT2H3M4.500S\",\"P0DT0H0M0.000001S\"]", JsonFrame.list(durations, iso));
    }

    @Test
    void streamsMoreThanOneBlock() {
        int rows = 50_000;
        int[] codes = new int[rows];
        for (int i = 0; i < rows; i++) {
            codes[i] = i & 1;
        }
        NdArray column = NdArray.of(DType.OBJECT, new Coded(codes, new Object[] {"yes", Double.NaN}), rows);
        JsonFrame frame = new JsonFrame(List.of(column), List.of("a"), rows, null, JsonOptions.DEFAULT);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        frame.writeTo(stream, JsonFrame.Orient.RECORDS);

        String expected = "[" + "{\"a\":\"yes\"},{\"a\":null},".repeat(rows / 2);
        assertEquals(expected.substring(0, expected.length() - 1) + "]", stream.toString(StandardCharsets.UTF_8));
    }

    @Test
    void indentsAsPandas() {
        assertEquals("[\n [\n  1,\n  {\n\n  }\n ]\n]", JsonIndent.apply("[[1,{}]]", 1));
    }
}
