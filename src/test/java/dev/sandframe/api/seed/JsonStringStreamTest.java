package dev.sandframe.api.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonStringStreamTest {
    private final ByteArrayOutputStream sink = new ByteArrayOutputStream();
    private final JsonStringStream stream = new JsonStringStream(sink);

    @Test
    void escapesAsTheWriterDoes() throws IOException {
        String text = "[{\"A\":\"x\\\\\\\"é😀\u0001\t\n\u007f/\"}]";

        stream.write(text.getBytes(StandardCharsets.UTF_8));
        stream.finish();

        assertEquals(JsonWriter.quoted(text), sink.toString(StandardCharsets.UTF_8));
    }

    @Test
    void joinsWhatComesInPieces() throws IOException {
        byte[] bytes = "[\"é\\\"]".getBytes(StandardCharsets.UTF_8);

        for (byte octet : bytes) {
            stream.write(octet);
        }
        stream.finish();

        assertEquals("\"[\\\"é\\\\\\\"]\"", sink.toString(StandardCharsets.UTF_8));
    }

    @Test
    void writesNothingBeforeTheTextBegins() throws IOException {
        assertEquals("", sink.toString(StandardCharsets.UTF_8));

        stream.finish();

        assertEquals("\"\"", sink.toString(StandardCharsets.UTF_8));
    }
}
