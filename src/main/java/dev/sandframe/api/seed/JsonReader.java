package dev.sandframe.api.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON as CPython's {@code json.loads} does, with its extensions ({@code NaN}, {@code Infinity}), its rule for
 * repeated names, its messages and its positions. Used once, by one thread.
 */
final class JsonReader {
    /** CPython stops at its recursion limit; the exact depth differs from build to build. */
    private static final int MAX_DEPTH = 1_000;
    /** {@code sys.get_int_max_str_digits()}. */
    private static final int MAX_DIGITS = 4_300;

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * The one value that the text holds.
     *
     * @throws JsonInvalid when the text is no JSON
     * @throws JsonUnreadable when it nests too deep or holds an integer of too many digits
     */
    static JsonValue read(String text) throws JsonInvalid, JsonUnreadable {
        JsonReader reader = new JsonReader(text);
        reader.skipSpace();
        JsonValue value = reader.value();
        reader.skipSpace();
        if (reader.at < text.length()) {
            throw reader.invalid("Extra data", reader.at);
        }
        return value;
    }

    private JsonValue value() throws JsonInvalid, JsonUnreadable {
        return switch (peek()) {
            case '"' -> new JsonValue.Text(string());
            case '{' -> nested(this::mapping);
            case '[' -> nested(this::sequence);
            case 'n' -> word("null", new JsonValue.Nothing());
            case 't' -> word("true", new JsonValue.Flag(true));
            case 'f' -> word("false", new JsonValue.Flag(false));
            case 'N' -> word("NaN", new JsonValue.Real(Double.NaN));
            case 'I' -> word("Infinity", new JsonValue.Real(Double.POSITIVE_INFINITY));
            case '-' ->
                text.startsWith("-Infinity", at)
                        ? word("-Infinity", new JsonValue.Real(Double.NEGATIVE_INFINITY))
                        : number();
            default -> number();
        };
    }

    private interface Body {
        JsonValue read() throws JsonInvalid, JsonUnreadable;
    }

    private JsonValue nested(Body body) throws JsonInvalid, JsonUnreadable {
        if (++depth > MAX_DEPTH) {
            throw new JsonUnreadable();
        }
        at++;
        JsonValue value = body.read();
        depth--;
        return value;
    }

    private JsonValue mapping() throws JsonInvalid, JsonUnreadable {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        skipSpace();
        if (peek() == '}') {
            at++;
            return new JsonValue.Mapping(members);
        }
        while (true) {
            if (peek() != '"') {
                throw invalid("Expecting property name enclosed in double quotes", at);
            }
            String name = string();
            skipSpace();
            if (peek() != ':') {
                throw invalid("Expecting ':' delimiter", at);
            }
            at++;
            skipSpace();
            members.put(name, value());
            if (closes('}', "Illegal trailing comma before end of object")) {
                return new JsonValue.Mapping(members);
            }
        }
    }

    private JsonValue sequence() throws JsonInvalid, JsonUnreadable {
        List<JsonValue> items = new ArrayList<>();
        skipSpace();
        if (peek() == ']') {
            at++;
            return new JsonValue.Sequence(items);
        }
        while (true) {
            items.add(value());
            if (closes(']', "Illegal trailing comma before end of array")) {
                return new JsonValue.Sequence(items);
            }
        }
    }

    /** After an item: steps over the closing bracket, or over the comma to the next item. */
    private boolean closes(char bracket, String onTrailingComma) throws JsonInvalid {
        skipSpace();
        char next = peek();
        if (next == bracket) {
            at++;
            return true;
        }
        if (next != ',') {
            throw invalid("Expecting ',' delimiter", at);
        }
        int comma = at++;
        skipSpace();
        if (peek() == bracket) {
            throw invalid(onTrailingComma, comma);
        }
        return false;
    }

    private String string() throws JsonInvalid {
        int quote = at++;
        StringBuilder value = new StringBuilder();
        while (true) {
            int run = at;
            while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\') {
                if (text.charAt(at) < ' ') {
                    throw invalid("Invalid control character at", at);
                }
                at++;
            }
            value.append(text, run, at);
            if (at >= text.length()) {
                throw invalid("Unterminated string starting at", quote);
            }
            if (text.charAt(at++) == '"') {
                return value.toString();
            }
            if (at >= text.length()) {
                throw invalid("Unterminated string starting at", quote);
            }
            value.append(escaped());
        }
    }

    private char escaped() throws JsonInvalid {
        char letter = text.charAt(at++);
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> codeUnit();
            default -> throw invalid("Invalid \\escape", at - 2);
        };
    }

    private char codeUnit() throws JsonInvalid {
        int letter = at - 1;
        int unit = 0;
        // CPython wants the closing quote's place behind the digits too, before it looks at them.
        if (at + 4 >= text.length()) {
            throw invalid("Invalid \\uXXXX escape", letter);
        }
        for (int end = at + 4; at < end; at++) {
            char digit = text.charAt(at);
            if (digit > 'f' || Character.digit(digit, 16) < 0) {
                throw invalid("Invalid \\uXXXX escape", letter);
            }
            unit = unit << 4 | Character.digit(digit, 16);
        }
        return (char) unit;
    }

    private JsonValue number() throws JsonInvalid, JsonUnreadable {
        int start = at;
        int end = start < text.length() && text.charAt(start) == '-' ? start + 1 : start;
        int digits = end;
        end = afterDigits(end);
        if (end == digits) {
            throw invalid("Expecting value", start);
        }
        if (text.charAt(digits) == '0') {
            end = digits + 1;
        }
        int whole = end;
        if (end < text.length() && text.charAt(end) == '.' && afterDigits(end + 1) > end + 1) {
            end = afterDigits(end + 1);
        }
        end = afterExponent(end);
        at = end;
        if (end > whole) {
            return new JsonValue.Real(Double.parseDouble(text.substring(start, end)));
        }
        if (end - digits > MAX_DIGITS) {
            throw new JsonUnreadable();
        }
        String integer = text.substring(start, end);
        return new JsonValue.Whole(integer.equals("-0") ? "0" : integer);
    }

    private int afterExponent(int from) {
        if (from >= text.length() || (text.charAt(from) | ' ') != 'e') {
            return from;
        }
        int digits = from + 1;
        if (digits < text.length() && (text.charAt(digits) == '+' || text.charAt(digits) == '-')) {
            digits++;
        }
        int end = afterDigits(digits);
        return end == digits ? from : end;
    }

    private int afterDigits(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private JsonValue word(String word, JsonValue value) throws JsonInvalid {
        if (!text.startsWith(word, at)) {
            throw invalid("Expecting value", at);
        }
        at += word.length();
        return value;
    }

    private void skipSpace() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    /** The next character; NUL at the end, which begins no token. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private JsonInvalid invalid(String message, int position) {
        return new JsonInvalid(message, text.codePointCount(0, position));
    }
}
