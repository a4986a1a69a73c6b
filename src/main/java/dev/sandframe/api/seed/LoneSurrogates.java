package dev.sandframe.api.seed;

import java.util.Optional;

/** Halves of surrogate pairs on their own, which JSON's escapes can spell and UTF-8 cannot carry. */
final class LoneSurrogates {
    private LoneSurrogates() {}

    static boolean isAt(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }

    /** What CPython says when it is to encode the text in UTF-8; nothing when it can. */
    static Optional<String> encodingError(String text) {
        int from = 0;
        while (from < text.length() && !isAt(text, from)) {
            from++;
        }
        if (from == text.length()) {
            return Optional.empty();
        }
        int to = from + 1;
        while (to < text.length() && isAt(text, to)) {
            to++;
        }
        int position = text.codePointCount(0, from);
        String what = to - from == 1
                ? "character '\\u%04x' in position %d".formatted((int) text.charAt(from), position)
                : "characters in position %d-%d".formatted(position, position + to - from - 1);
        return Optional.of("'utf-8' codec can't encode " + what + ": surrogates not allowed");
    }
}
