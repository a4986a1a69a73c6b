package dev.sandframe.frame.strings;

import org.jspecify.annotations.Nullable;

/**
 * {@code strip}, {@code lstrip} and {@code rstrip}.
 *
 * @param left whether the beginning is stripped
 * @param right whether the end is stripped
 * @param characters the characters taken off, {@code null} for white space
 */
public record Strip(boolean left, boolean right, @Nullable String characters) {
    public String of(String text) {
        int start = 0;
        int end = text.length();
        while (left && start < end && goes(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (right && start < end && goes(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return start == 0 && end == text.length() ? text : text.substring(start, end);
    }

    private boolean goes(int point) {
        return characters == null ? isSpace(point) : characters.indexOf(point) >= 0;
    }

    /** Python's white space: by the bidirectional class or the category, which Java's three notions of it all miss in parts. */
    static boolean isSpace(int point) {
        return switch (point) {
            case 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
            default ->
                point == ' '
                        || point >= 0x9 && point <= 0xD
                        || point >= 0x1C && point <= 0x1F
                        || point >= 0x2000 && point <= 0x200A;
        };
    }
}
