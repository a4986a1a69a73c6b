package dev.sandframe.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ExecutionResultTest {
    @Test
    void keepsJsonTypesAndOrder() throws IOException {
        ExecutionResult result = execution("""
                {"b": 1, "a": 1.5, "t": true, "s": "é\\n\\"", "big": 1000000000000000000000, "l": [1, null, {"k": NaN}]}""");

        assertEquals(
                List.of("b", "a", "t", "s", "big", "l"),
                List.copyOf(result.variables().keySet()));
        assertEquals(1L, result.variables().get("b"));
        assertEquals(
                new BigInteger("1000000000000000000000"), result.variables().get("big"));
        assertEquals(
                Arrays.asList(1L, null, Map.of("k", Double.NaN)),
                result.variables().get("l"));
        assertEquals("é\n\"", result.text("s"));
    }

    @Test
    void readsNumbersThatArriveAsText() throws IOException {
        ExecutionResult result = execution("""
                {"i": 6, "s": "6", "f": 2.5, "m": "2.0", "nan": NaN, "nan_text": "nan", "inf": -Infinity, "inf_text": "inf"}""");

        assertEquals(6, result.integer("i"));
        assertEquals(6, result.integer("s"));
        assertEquals(2.5, result.number("f"));
        assertEquals(2.0, result.number("m"));
        assertEquals(6.0, result.number("i"));
        assertEquals(Double.NaN, result.number("nan"));
        assertEquals(Double.NaN, result.number("nan_text"));
        assertEquals(Double.NEGATIVE_INFINITY, result.number("inf"));
        assertEquals(Double.POSITIVE_INFINITY, result.number("inf_text"));
        assertThrows(NumberFormatException.class, () -> result.integer("f"));
    }

    @Test
    void readsTruthValues() throws IOException {
        ExecutionResult result = execution("{\"t\": true, \"n\": \"False\", \"x\": \"yes\"}");

        assertTrue(result.bool("t"));
        assertEquals(false, result.bool("n"));
        assertThrows(IllegalStateException.class, () -> result.bool("x"));
    }

    @Test
    void readsFrames() throws IOException {
        ExecutionResult result = execution("{\"df\": \"{\\\"A\\\":{\\\"0\\\":1,\\\"1\\\":2}}\", \"x\": \"6\"}");

        assertEquals(2, result.table("df").rowCount());
        assertEquals("df", result.table("df").name());
        assertEquals(
                "No frame: x is 6",
                assertThrows(IllegalStateException.class, () -> result.table("x"))
                        .getMessage());
    }

    @Test
    void namesWhatWasAssignedInstead() throws IOException {
        ExecutionResult result = execution("{\"total\": 1}");

        assertEquals(
                "The code assigned no name 'totla', but [total]",
                assertThrows(NoSuchElementException.class, () -> result.text("totla"))
                        .getMessage());
    }

    @Test
    void readsTextsLongerThanJacksonsDefaultLimit() throws IOException {
        String text = "x".repeat(21_000_000);

        assertEquals(text, execution("{\"s\": \"" + text + "\"}").text("s"));
    }

    private static ExecutionResult execution(String json) throws IOException {
        String escaped = json.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return Answers.execution(new ByteArrayInputStream(('"' + escaped + '"').getBytes(StandardCharsets.UTF_8)));
    }
}
