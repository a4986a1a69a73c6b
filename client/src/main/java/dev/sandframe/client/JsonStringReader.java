package dev.sandframe.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/**
 * The text inside a JSON string, unescaped while it is read. The server answers with JSON inside a JSON string; so the inner
 * document is parsed as it arrives, of whatever size. Used by one thread.
 */
final class JsonStringReader extends Reader {
    private static final int END = -1;
    private final Reader document;
    private final char[] buffer = new char[8192];
    private int position;
    private int limit;
    private boolean begun;
    private boolean ended;

    JsonStringReader(InputStream document) {
        this.document = new InputStreamReader(document, StandardCharsets.UTF_8);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (!begun) {
            begin();
        }
        int count = 0;
        while (count < length && !ended) {
            int c = next();
            if (c == '"') {
                end();
            } else if (c == END) {
                throw new UnreadableAnswerException("The answer's JSON string has no end");
            } else {
                target[offset + count++] = c == '\\' ? escaped() : (char) c;
            }
        }
        return count == 0 && length > 0 ? END : count;
    }

    private void begin() throws IOException {
        begun = true;
        if (nextVisible() != '"') {
            throw new UnreadableAnswerException("The answer is no JSON string");
        }
    }

    private void end() throws IOException {
        ended = true;
        if (nextVisible() != END) {
            throw new UnreadableAnswerException("The answer goes on after its JSON string");
        }
    }

    private char escaped() throws IOException {
        int c = next();
        return switch (c) {
            case '"', '\\', '/' -> (char) c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> codeUnit();
            default -> throw new UnreadableAnswerException("The answer's JSON string has an unknown escape");
        };
    }

    private char codeUnit() throws IOException {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(next(), 16);
            if (digit < 0) {
                throw new UnreadableAnswerException("The answer's JSON string has a broken \\u escape");
            }
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }

    private int nextVisible() throws IOException {
        int c;
        do {
            c = next();
        } while (c == ' ' || c == '\t' || c == '\n' || c == '\r');
        return c;
    }

    private int next() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, document.read(buffer));
            if (limit == 0) {
                return END;
            }
        }
        return buffer[position++];
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
