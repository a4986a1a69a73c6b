package dev.sandframe.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardErrorTest {
    @Test
    void tellsTheLastOfWhatWasWritten() {
        assertEquals("", text(""));
        assertEquals("a | b", text("a\nb\n"));
        assertEquals("x".repeat(4_095) + "y", text("x".repeat(1_000_000) + "y"));
    }

    @Test
    void showsNoControlCharacters() {
        assertEquals("?[31mred?  ?0", text("\u001b[31mred\r \t\u202e0"));
    }

    private static String text(String written) {
        StandardError error = new StandardError();
        error.drain(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)));
        return error.text();
    }
}
