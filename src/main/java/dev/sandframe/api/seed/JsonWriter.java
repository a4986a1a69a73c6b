package dev.sandframe.api.seed;

import java.util.List;
import java.util.Map;

/**
 * Writes JSON as the original's framework does: {@code json.dumps(value, ensure_ascii=False, separators=(",", ":"))}. A lone
 * surrogate, which UTF-8 cannot carry and at which the original fails, is written as its escape.
 */
final class JsonWriter {
    private JsonWriter() {}

    static String write(JsonValue value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    /** A string with its quotes. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2);
        quote(text, out);
        return out.toString();
    }

    private static void write(JsonValue value, StringBuilder out) {
        switch (value) {
            case JsonValue.Text(String text) -> quote(text, out);
            case JsonValue.Whole(String digits) -> out.append(digits);
            case JsonValue.Real(double number) -> out.append(number(number));
            case JsonValue.Flag(boolean flag) -> out.append(flag);
            case JsonValue.Nothing() -> out.append("null");
            case JsonValue.Sequence(List<JsonValue> items) -> {
                out.append('[');
                for (int i = 0; i < items.size(); i++) {
                    out.append(i == 0 ? "" : ",");
                    write(items.get(i), out);
                }
                out.append(']');
            }
            case JsonValue.Mapping(Map<String, JsonValue> members) -> {
                out.append('{');
                String separator = "";
                for (Map.Entry<String, JsonValue> member : members.entrySet()) {
                    out.append(separator);
                    quote(member.getKey(), out);
                    out.append(':');
                    write(member.getValue(), out);
                    separator = ",";
                }
                out.append('}');
            }
        }
    }

    /** Numbers that JSON lacks become null; the original fails at them. */
    private static String number(double value) {
        return Double.isFinite(value) ? PythonFloat.repr(value) : "null";
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c < ' ' || LoneSurrogates.isAt(text, i)) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
