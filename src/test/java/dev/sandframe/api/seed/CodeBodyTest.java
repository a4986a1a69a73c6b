package dev.sandframe.api.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the contract's recording does not hold; the answers were asked of the original application. */
class CodeBodyTest {
    private static final String JSON = "application/json";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void findsTheEncoding(String encoding) {
        byte[] body = "{\"code\": \"a = 'é'\"}".getBytes(Charset.forName(encoding));

        assertEquals("a = 'é'", CodeBody.code(body, JSON));
    }

    @Test
    void stepsOverAByteOrderMark() {
        assertEquals("a=1", CodeBody.code(bytes("\uFEFF{\"code\":\"a=1\"}"), JSON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "application/json",
                "Application/JSON",
                "application/json;charset=latin-1",
                "application/json;",
                "application/x+json",
                "application/problem+JSON;a=b",
            })
    void readsJsonOfTheseTypes(String type) {
        assertEquals("a=1", CodeBody.code(bytes("{\"code\":\"a=1\"}"), type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/json",
                "application/jsonx",
                "json",
                "application/json/x",
                "application",
                "*/*",
                "application / json",
                "application/json, text/plain",
                "application/json charset=utf-8",
                ";",
            })
    void takesOthersForBytes(String type) {
        assertRefused(
                422,
                "[{\"type\":\"dict_type\",\"loc\":[\"body\"],\"msg\":\"Input should be a valid dictionary\","
                        + "\"input\":\"{\\\"code\\\":\\\"a=1\\\"}\"}]",
                bytes("{\"code\":\"a=1\"}"),
                type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x='\\ud800' | \"'utf-8' codec can't encode character '\\\\ud800' in position 3: surrogates not allowed\"",
                "a='\\udc00\\ud800' | \"'utf-8' codec can't encode characters in position 3-4: surrogates not allowed\"",
                "😀\\ud800x\\ud801 | \"'utf-8' codec can't encode character '\\\\ud800' in position 1: surrogates not allowed\"",
            })
    void saysWhatPythonSaysOfLoneSurrogates(String code, String detail) {
        assertRefused(400, detail, bytes("{\"code\":\"" + code + "\"}"), JSON);
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] body = {'{', (byte) 0xff, '}'};

        assertRefused(400, "\"There was an error parsing the body\"", body, JSON);
        assertRefused(400, "\"There was an error parsing the body\"", body, "text/plain");
    }

    private static void assertRefused(int status, String detail, byte[] body, String type) {
        SeedRefusal refusal = assertThrows(SeedRefusal.class, () -> CodeBody.code(body, type));

        assertEquals(status + " " + detail, refusal.status() + " " + JsonWriter.write(refusal.detail()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
