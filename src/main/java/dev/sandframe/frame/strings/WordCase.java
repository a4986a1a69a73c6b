package dev.sandframe.frame.strings;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code title}, {@code capitalize} and {@code swapcase}. They give {@code null} for texts with Greek letters whose mapping
 * depends on their neighbours or is several letters: those are Python's.
 */
public enum WordCase implements Function<String, @Nullable String> {
    TITLE,
    CAPITALIZE,
    SWAPCASE;

    @Override
    public @Nullable String apply(String text) {
        String plain = ascii(text);
        return plain == null ? mapped(text) : plain;
    }

    private @Nullable String ascii(String text) {
        byte[] result = new byte[text.length()];
        boolean afterCased = false;
        for (int i = 0; i < result.length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return null;
            }
            boolean small = c >= 'a' && c <= 'z';
            boolean cased = small || c >= 'A' && c <= 'Z';
            boolean big = switch (this) {
                case TITLE -> !afterCased;
                case CAPITALIZE -> i == 0;
                case SWAPCASE -> small;
            };
            result[i] = (byte) (cased ? big ? c & ~0x20 : c | 0x20 : c);
            afterCased = cased;
        }
        return new String(result, StandardCharsets.ISO_8859_1);
    }

    private @Nullable String mapped(String text) {
        StringBuilder result = new StringBuilder(text.length());
        boolean afterCased = false;
        int width;
        for (int i = 0; i < text.length(); i += width) {
            int point = text.codePointAt(i);
            width = Character.charCount(point);
            if (isGreekSpecial(point)) {
                return null;
            }
            boolean big = switch (this) {
                case TITLE -> !afterCased;
                case CAPITALIZE -> i == 0;
                case SWAPCASE -> Character.isLowerCase(point);
            };
            if (CaseMapping.isNew(point) || this == SWAPCASE && Character.isTitleCase(point)) {
                result.appendCodePoint(point);
            } else if (big) {
                appendBig(point, result);
            } else {
                appendSmall(point, result);
            }
            afterCased = Character.isUpperCase(point) || Character.isLowerCase(point) || Character.isTitleCase(point);
        }
        return result.toString();
    }

    private static boolean isGreekSpecial(int point) {
        return point == 0x390 || point == 0x3A3 || point == 0x3B0 || point >= 0x1F50 && point <= 0x1FFF;
    }

    private static void appendSmall(int point, StringBuilder result) {
        if (point == 0x130) {
            result.append("i\u0307");
        } else {
            result.appendCodePoint(Character.toLowerCase(point));
        }
    }

    private void appendBig(int point, StringBuilder result) {
        int big = this == SWAPCASE ? Character.toUpperCase(point) : Character.toTitleCase(point);
        if (point < 0x80 || big != point) {
            result.appendCodePoint(big);
            return;
        }
        String upper = Character.toString(point).toUpperCase(Locale.ROOT);
        if (upper.codePointCount(0, upper.length()) == 1) {
            result.appendCodePoint(big);
        } else if (this == SWAPCASE || point == 0x149) {
            result.append(upper);
        } else {
            int first = upper.offsetByCodePoints(0, 1);
            result.append(upper, 0, first).append(upper.substring(first).toLowerCase(Locale.ROOT));
        }
    }
}
