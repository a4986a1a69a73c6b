package dev.sandframe.frame.json;

/** Breaks compact JSON into indented lines as pandas does: also within empty lists and objects. */
public final class JsonIndent {
    private JsonIndent() {}

    public static String apply(String compact, int width) {
        StringBuilder out = new StringBuilder(compact.length() * 2);
        int depth = 0;
        boolean inText = false;
        for (int i = 0; i < compact.length(); i++) {
            char c = compact.charAt(i);
            if (inText) {
                out.append(c);
                if (c == '\\') {
                    out.append(compact.charAt(++i));
                } else if (c == '"') {
                    inText = false;
                }
                continue;
            }
            switch (c) {
                case '{', '[' -> {
                    out.append(c).append('\n');
                    depth++;
                    char next = compact.charAt(i + 1);
                    if (next != '}' && next != ']') {
                        out.repeat(' ', depth * width);
                    }
                }
                case '}', ']' -> {
                    depth--;
                    out.append('\n').repeat(' ', depth * width).append(c);
                }
                case ',' -> out.append(",\n").repeat(' ', depth * width);
                default -> {
                    inText = c == '"';
                    out.append(c);
                }
            }
        }
        return out.toString();
    }
}
