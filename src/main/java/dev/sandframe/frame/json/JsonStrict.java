package dev.sandframe.frame.json;

import dev.sandframe.frame.text.PythonFloat;
import java.nio.charset.StandardCharsets;

/** Rewrites what pandas' lenient decoder reads as strict JSON with the very numbers that it reads, for other parsers. */
public final class JsonStrict {
    private JsonStrict() {}

    /** @throws dev.sandframe.frame.FrameException for what is no JSON, in the decoder's words */
    public static String rewrite(String text, boolean precise) {
        JsonParser parser = new JsonParser(text.getBytes(StandardCharsets.UTF_8), precise);
        StringBuilder out = new StringBuilder(text.length());
        value(parser, parser.next(), out);
        parser.expectEnd();
        return out.toString();
    }

    private static void value(JsonParser parser, JsonParser.Token token, StringBuilder out) {
        switch (token) {
            case NULL -> out.append("null");
            case TRUE -> out.append("true");
            case FALSE -> out.append("false");
            case INTEGER -> out.append(parser.longValue);
            case UNSIGNED -> out.append(Long.toUnsignedString(parser.longValue));
            case FLOAT -> out.append(number(parser.doubleValue));
            case TEXT -> out.append(JsonStrings.quoted(parser.text(), false));
            case ARRAY -> {
                out.append('[');
                for (boolean first = true; parser.nextElement(first); first = false) {
                    out.append(first ? "" : ",");
                    value(parser, parser.next(), out);
                }
                out.append(']');
            }
            case OBJECT -> {
                out.append('{');
                for (boolean first = true; parser.nextKey(first); first = false) {
                    out.append(first ? "" : ",")
                            .append(JsonStrings.quoted(parser.text(), false))
                            .append(':');
                    value(parser, parser.next(), out);
                }
                out.append('}');
            }
        }
    }

    private static String number(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "Infinity" : "-Infinity";
        }
        return PythonFloat.repr(value);
    }
}
