package dev.sandframe.bridge;

import dev.sandframe.frame.FrameException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the guest prints. Its standard streams do not write to the interpreter's descriptors: those close for ever when code is
 * stopped in the midst of printing.
 */
final class StreamVerbs {
    private static final int STDERR = 2;

    private StreamVerbs() {}

    static void register(Verbs verbs) {
        verbs.add("stream_write", a -> {
            byte[] bytes = a.bytes(1);
            write(verbs, a.integer(0), bytes);
            return bytes.length;
        });
        // Most of what is printed: whether it was, which a text with half a character in it is not.
        verbs.add("stream_print", a -> {
            String text = a.text(1);
            if (!isWellFormed(text)) {
                return false;
            }
            write(verbs, a.integer(0), text.getBytes(StandardCharsets.UTF_8));
            return true;
        });
    }

    private static void write(Verbs verbs, int number, byte[] bytes) {
        OutputStream stream = number == STDERR ? verbs.stderr() : verbs.stdout();
        try {
            stream.write(bytes, 0, bytes.length);
            stream.flush();
        } catch (IOException e) {
            throw new FrameException("OSError", "[Errno 5] Input/output error");
        }
    }

    private static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
