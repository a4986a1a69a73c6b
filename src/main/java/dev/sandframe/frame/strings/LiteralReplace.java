package dev.sandframe.frame.strings;

/**
 * {@code text.replace(old, new, count)}.
 *
 * @param count the most replacements, negative for all
 */
public record LiteralReplace(String old, String replacement, int count) {
    public String of(String text) {
        if (count == 0 || !old.isEmpty() && text.indexOf(old) < 0) {
            return text;
        }
        if (old.isEmpty()) {
            return between(text);
        }
        if (count < 0) {
            return text.replace(old, replacement);
        }
        StringBuilder result = new StringBuilder(text.length());
        int start = 0;
        int left = count;
        for (int at = text.indexOf(old); at >= 0 && left > 0; at = text.indexOf(old, start), left--) {
            result.append(text, start, at).append(replacement);
            start = at + old.length();
        }
        return result.append(text, start, text.length()).toString();
    }

    /** The replacement before each character and at the end. */
    private String between(String text) {
        StringBuilder result = new StringBuilder();
        int left = count;
        int at = 0;
        while (at < text.length() && left != 0) {
            int next = at + Character.charCount(text.codePointAt(at));
            result.append(replacement).append(text, at, next);
            at = next;
            left--;
        }
        if (left != 0) {
            result.append(replacement);
        }
        return result.append(text, at, text.length()).toString();
    }
}
