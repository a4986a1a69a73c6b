package dev.sandframe.api.seed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Wraps UTF-8 text into one JSON string while it passes, so that the whole is never held. The opening quote is written with
 * the first bytes: a text that never begins leaves the answer open for an error. Used by one thread.
 */
final class JsonStringStream extends OutputStream {
    private static final byte[] @Nullable [] ESCAPES = escapes();

    private final OutputStream out;
    private boolean begun;

    JsonStringStream(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        begin();
        int end = offset + length;
        int run = offset;
        for (int i = offset; i < end; i++) {
            byte octet = bytes[i];
            if (octet >= 0 && ESCAPES[octet] != null) {
                out.write(bytes, run, i - run);
                out.write(ESCAPES[octet]);
                run = i + 1;
            }
        }
        out.write(bytes, run, end - run);
    }

    /** Writes the closing quote. */
    void finish() throws IOException {
        begin();
        out.write('"');
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            out.write('"');
        }
    }

    /** What stands for each ASCII character that a JSON string cannot hold itself. */
    private static byte[] @Nullable [] escapes() {
        byte[] @Nullable [] escapes = new byte[128][];
        for (int c = 0; c < 128; c++) {
            String quoted = JsonWriter.quoted(Character.toString(c));
            if (quoted.length() > 3) {
                escapes[c] = quoted.substring(1, quoted.length() - 1).getBytes(StandardCharsets.US_ASCII);
            }
        }
        return escapes;
    }
}
