package dev.sandframe.frame.strings;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Upper and lower case as Python 3.12 maps them: in full (one character may become three), with the final sigma, and by the
 * tables of Unicode 15.1. Java's own tables are those of Unicode 16, which gave 27 pairs to letters that had none.
 */
public enum CaseMapping implements UnaryOperator<String> {
    UPPER {
        @Override
        String mapped(String text) {
            return text.toUpperCase(Locale.ROOT);
        }
    },
    LOWER {
        @Override
        String mapped(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    };

    abstract String mapped(String text);

    @Override
    public String apply(String text) {
        byte[] plain = ascii(text);
        if (plain != null) {
            return plain.length == 0 ? text : new String(plain, StandardCharsets.ISO_8859_1);
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x19B && isNew(text.codePointAt(i))) {
                return inPieces(text);
            }
        }
        return mapped(text);
    }

    /** The mapped bytes of an ASCII text, none where nothing changes; {@code null} for other texts. */
    private byte @Nullable [] ascii(String text) {
        int from = this == UPPER ? 'a' : 'A';
        int changed = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return null;
            }
            changed |= c >= from && c < from + 26 ? 1 : 0;
        }
        if (changed == 0) {
            return new byte[0];
        }
        byte[] result = text.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < result.length; i++) {
            if (result[i] >= from && result[i] < from + 26) {
                result[i] ^= 0x20;
            }
        }
        return result;
    }

    private String inPieces(String text) {
        StringBuilder result = new StringBuilder(text.length());
        int start = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (isNew(point)) {
                result.append(mapped(text.substring(start, i))).appendCodePoint(point);
                start = i + Character.charCount(point);
            }
        }
        return result.append(mapped(text.substring(start))).toString();
    }

    /** Letters that are mapped since Unicode 16 only. */
    static boolean isNew(int point) {
        return switch (point) {
            case 0x19B, 0x264, 0x1C89, 0x1C8A, 0xA7CB, 0xA7CC, 0xA7CD, 0xA7DA, 0xA7DB, 0xA7DC -> true;
            default -> point >= 0x10D50 && point <= 0x10D85;
        };
    }
}
