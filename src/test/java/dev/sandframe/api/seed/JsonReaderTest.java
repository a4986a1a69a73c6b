package dev.sandframe.api.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The messages and positions are CPython 3.13's, from {@code json.loads} of each text. */
class JsonReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | {}",
                "[] | []",
                "` \t\r\n[ 1 , 2 ]\n` | [1,2]",
                "{\"a\":1,\"b\":2,\"a\":3} | {\"a\":3,\"b\":2}",
                "[true,false,null] | [true,false,null]",
                "[1.0,1e16,1e15,1e-5,0.0001,-0.0,-0,123456789012345678901234567890] | "
                        + "[1.0,1e+16,1000000000000000.0,1e-05,0.0001,-0.0,0,123456789012345678901234567890]",
                "\"\\u00e9\\ud83d\\ude00\\/\\n\\u0001\" | \"é😀/\\n\\u0001\"",
                "[NaN,Infinity,-Infinity,1e999] | [null,null,null,null]",
                "\"\\ud800x\" | \"\\ud800x\"",
                "[\"\u007f\"] | [\"\u007f\"]",
            })
    void readsWhatPythonReads(String text, String written) throws Exception {
        assertEquals(written, JsonWriter.write(JsonReader.read(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | 0 | Expecting value",
                "` ` | 1 | Expecting value",
                "{ | 1 | Expecting property name enclosed in double quotes",
                "{a:1} | 1 | Expecting property name enclosed in double quotes",
                "{1:2} | 1 | Expecting property name enclosed in double quotes",
                "{\"a | 1 | Unterminated string starting at",
                "{\"a\" | 4 | Expecting ':' delimiter",
                "{\"a\": | 5 | Expecting value",
                "{\"a\":1 | 6 | Expecting ',' delimiter",
                "{\"a\":1, | 7 | Expecting property name enclosed in double quotes",
                "{\"a\":1,  } | 6 | Illegal trailing comma before end of object",
                "{\"a\":1 \"b\":2} | 7 | Expecting ',' delimiter",
                "[ | 1 | Expecting value",
                "[1 2] | 3 | Expecting ',' delimiter",
                "[1,] | 2 | Illegal trailing comma before end of array",
                "[1} | 2 | Expecting ',' delimiter",
                "tru | 0 | Expecting value",
                "- | 0 | Expecting value",
                "-Infinit | 0 | Expecting value",
                ".5 | 0 | Expecting value",
                "01 | 1 | Extra data",
                "1. | 1 | Extra data",
                "1.5e+ | 3 | Extra data",
                "1 2 | 2 | Extra data",
                "\"a\u0001b\" | 2 | Invalid control character at",
                "\"a\\x\" | 2 | Invalid \\escape",
                "\"\\u12\" | 2 | Invalid \\uXXXX escape",
                "\"\\u12g4\" | 2 | Invalid \\uXXXX escape",
                "\"\\u1234 | 2 | Invalid \\uXXXX escape",
                "\"\\ud800\\u\" | 8 | Invalid \\uXXXX escape",
                "\"\\ | 0 | Unterminated string starting at",
                "[\"😀\",} | 5 | Expecting value",
            })
    void saysWhatPythonSays(String text, int position, String message) {
        JsonInvalid error = assertThrows(JsonInvalid.class, () -> JsonReader.read(text));

        assertEquals(message + " at " + position, error.getMessage() + " at " + error.position());
    }

    @Test
    void boundsDepth() throws Exception {
        JsonReader.read("[".repeat(1_000) + "]".repeat(1_000));

        assertThrows(JsonUnreadable.class, () -> JsonReader.read("[".repeat(1_001) + "]".repeat(1_001)));
        assertThrows(JsonUnreadable.class, () -> JsonReader.read("{\"a\":".repeat(100_000)));
    }

    @Test
    void boundsTheDigitsOfIntegers() throws Exception {
        JsonReader.read("-" + "1".repeat(4_300));

        assertThrows(JsonUnreadable.class, () -> JsonReader.read("1".repeat(4_301)));
    }
}
