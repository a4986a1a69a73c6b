package dev.sandframe.frame.json;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.array.Cast;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads JSON as pandas' decoder does: with its leniency (a comma before a closing brace, {@code NaN}, leading zeros), its
 * arithmetic for decimal numbers and its error texts. The caller walks the structure; scalars are left in fields.
 */
final class JsonParser {
    /** What a value is. */
    enum Token {
        OBJECT,
        ARRAY,
        TEXT,
        INTEGER,
        UNSIGNED,
        FLOAT,
        TRUE,
        FALSE,
        NULL
    }

    private static final int DEEPEST = 1024;
    private static final int MAX_DECIMALS = 15;
    private static final double[] DECIMALS = decimals();

    private final byte[] source;
    private final int end;
    private final boolean precise;
    private int position;
    private int depth;

    /** The number last read: an integer, or the bits of one beyond the range of signed ones. */
    long longValue;

    double doubleValue;

    /** The text last read: a range of {@link #textBuffer}. */
    byte[] textBuffer;

    int textStart;
    int textEnd;
    private byte[] unescaped = new byte[64];

    /** @param precise whether floats are the nearest ones, rather than as pandas' default arithmetic gives them */
    JsonParser(byte[] source, boolean precise) {
        this.source = source;
        this.end = source.length;
        this.precise = precise;
        this.textBuffer = source;
    }

    private static double[] decimals() {
        double[] powers = new double[MAX_DECIMALS + 1];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = Double.parseDouble("1e-" + i);
        }
        return powers;
    }

    static FrameException error(String text) {
        return FrameException.valueError(text);
    }

    int position() {
        return position;
    }

    private int skipSpace() {
        while (position < end) {
            byte c = source[position];
            if (c != ' ' && c != '\t' && c != '\r' && c != '\n') {
                return c;
            }
            position++;
        }
        return 0;
    }

    /** Whether only white space is left. */
    boolean isAtEnd() {
        skipSpace();
        return position >= end;
    }

    /** Demands that only white space is left. */
    void expectEnd() {
        if (!isAtEnd()) {
            throw error("Trailing data");
        }
    }

    /** Steps into or over the next value: objects and arrays are entered, scalars are read. */
    Token next() {
        int c = skipSpace();
        switch (c) {
            case '{', '[' -> {
                position++;
                if (++depth > DEEPEST) {
                    throw error("Reached object decoding depth limit");
                }
                return c == '{' ? Token.OBJECT : Token.ARRAY;
            }
            case '"' -> {
                readText();
                return Token.TEXT;
            }
            case 't' -> {
                return word("true", Token.TRUE);
            }
            case 'f' -> {
                return word("false", Token.FALSE);
            }
            case 'n' -> {
                return word("null", Token.NULL);
            }
            case 'N' -> {
                return word("NaN", Token.NULL);
            }
            case 'I' -> {
                doubleValue = Double.POSITIVE_INFINITY;
                return word("Infinity", Token.FLOAT);
            }
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
                return readNumber();
            }
            default -> throw error("Expected object or value");
        }
    }

    /** In an array, whether there is an element to read; leaves the array otherwise. */
    boolean nextElement(boolean first) {
        if (!first) {
            int c = skipSpace();
            position++;
            if (c == ']') {
                depth--;
                return false;
            }
            if (c != ',') {
                throw error("Unexpected character found when decoding array value (2)");
            }
        }
        if (skipSpace() == ']') {
            if (!first) {
                throw error("Unexpected character found when decoding array value (1)");
            }
            position++;
            depth--;
            return false;
        }
        return true;
    }

    /** In an object, reads the next key as a text; leaves the object when there is none. */
    boolean nextKey(boolean first) {
        if (!first) {
            int c = skipSpace();
            position++;
            if (c == '}') {
                depth--;
                return false;
            }
            if (c != ',') {
                throw error("Unexpected character found when decoding object value");
            }
        }
        if (skipSpace() == '}') {
            position++;
            depth--;
            return false;
        }
        if (next() != Token.TEXT) {
            throw error("Key name of object must be 'string' when decoding 'object'");
        }
        int c = skipSpace();
        position++;
        if (c != ':') {
            throw error("No ':' found when decoding object value");
        }
        return true;
    }

    /** Reads over the rest of a value whose first token was read. */
    void skip(Token token) {
        if (token == Token.ARRAY) {
            for (boolean first = true; nextElement(first); first = false) {
                skip(next());
            }
        } else if (token == Token.OBJECT) {
            for (boolean first = true; nextKey(first); first = false) {
                skip(next());
            }
        }
    }

    /** The text last read. */
    String text() {
        return new String(textBuffer, textStart, textEnd - textStart, StandardCharsets.UTF_8);
    }

    private Token word(String word, Token token) {
        for (int i = 0; i < word.length(); i++) {
            if (position + i >= end || source[position + i] != word.charAt(i)) {
                throw error("Unexpected character found when decoding '" + word + "'");
            }
        }
        position += word.length();
        return token;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private int at(int p) {
        return p < end ? source[p] : 0;
    }

    private Token readNumber() {
        int start = position;
        int p = start;
        boolean minus = source[p] == '-';
        if (minus) {
            p++;
            if (at(p) == 'I') {
                position = p;
                doubleValue = Double.NEGATIVE_INFINITY;
                return word("Infinity", Token.FLOAT);
            }
        }
        long value = 0;
        while (isDigit(at(p))) {
            int digit = source[p] - '0';
            if (Long.compareUnsigned(value, Long.divideUnsigned(-1L - digit, 10)) > 0
                    || (minus && value * 10 + digit < 0 && value * 10 + digit != Long.MIN_VALUE)) {
                throw error(minus ? "Value is too small" : "Value is too big!");
            }
            value = value * 10 + digit;
            p++;
        }
        int c = at(p);
        if (c != '.' && c != 'e' && c != 'E') {
            position = p;
            longValue = minus ? -value : value;
            return !minus && value < 0 ? Token.UNSIGNED : Token.INTEGER;
        }
        readFloat(start, p, minus, value);
        return Token.FLOAT;
    }

    private void readFloat(int start, int point, boolean minus, long whole) {
        int p = point;
        double fraction = 0;
        int decimals = 0;
        if (source[p] == '.') {
            p++;
            while (isDigit(at(p))) {
                if (decimals < MAX_DECIMALS) {
                    fraction = fraction * 10.0 + (source[p] - '0');
                    decimals++;
                }
                p++;
            }
        }
        double size = Cast.unsignedToDouble(whole) + fraction * DECIMALS[decimals];
        double number = minus ? -size : size;
        if (at(p) == 'e' || at(p) == 'E') {
            p++;
            boolean down = at(p) == '-';
            if (down || at(p) == '+') {
                p++;
            }
            int exponent = 0;
            while (isDigit(at(p))) {
                exponent = Math.min(exponent * 10 + source[p] - '0', 100_000);
                p++;
            }
            number *= Double.parseDouble("1e" + (down ? -exponent : exponent));
        }
        position = p;
        doubleValue = precise ? nearest(start, p, number) : number;
    }

    private double nearest(int start, int to, double otherwise) {
        try {
            return Double.parseDouble(new String(source, start, to - start, StandardCharsets.US_ASCII));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private void readText() {
        int p = ++position;
        while (p < end && source[p] != '"' && source[p] != '\\') {
            p++;
        }
        if (at(p) == '"') {
            textBuffer = source;
            textStart = position;
            textEnd = p;
            position = p + 1;
            return;
        }
        readEscapedText(p);
    }

    private void readEscapedText(int firstEscape) {
        int used = 0;
        int p = firstEscape;
        int from = position;
        while (true) {
            int length = p - from;
            if (unescaped.length < used + length + 4) {
                unescaped = Arrays.copyOf(unescaped, Math.max(2 * unescaped.length, used + length + 4));
            }
            System.arraycopy(source, from, unescaped, used, length);
            used += length;
            if (p >= end) {
                throw error("Unmatched ''\"' when when decoding 'string'");
            }
            if (source[p] == '"') {
                break;
            }
            p++;
            switch (at(p)) {
                case '"', '\\', '/' -> unescaped[used++] = source[p];
                case 'b' -> unescaped[used++] = '\b';
                case 'f' -> unescaped[used++] = '\f';
                case 'n' -> unescaped[used++] = '\n';
                case 'r' -> unescaped[used++] = '\r';
                case 't' -> unescaped[used++] = '\t';
                case 'u' -> {
                    int unit = hex(p + 1);
                    p += 4;
                    if (Character.isHighSurrogate((char) unit) && at(p + 1) == '\\' && at(p + 2) == 'u') {
                        unit = Character.toCodePoint((char) unit, (char) hex(p + 3));
                        p += 6;
                    }
                    used += encode(unit, used);
                }
                default -> throw error("Unrecognized escape sequence when decoding 'string'");
            }
            p++;
            from = p;
            while (p < end && source[p] != '"' && source[p] != '\\') {
                p++;
            }
        }
        textBuffer = unescaped;
        textStart = 0;
        textEnd = used;
        position = p + 1;
    }

    private int hex(int from) {
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(at(i), 16);
            if (digit < 0) {
                throw error("Unexpected character in unicode escape sequence when decoding 'string'");
            }
            value = value << 4 | digit;
        }
        return value;
    }

    /** Writes a character; a surrogate that stands alone is dropped. */
    private int encode(int character, int used) {
        if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
            return 0;
        }
        byte[] bytes = Character.toString(character).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, unescaped, used, bytes.length);
        return bytes.length;
    }
}
