package dev.sandframe.session;

/** How a caller's own text is quoted back: cut when it is long, and without control characters. */
final class Quotation {
    private static final int SHOWN = 64;

    private Quotation() {}

    static String of(String text) {
        StringBuilder quoted = new StringBuilder("'");
        text.codePoints().limit(SHOWN).forEach(point -> append(quoted, point));
        if (text.codePointCount(0, text.length()) > SHOWN) {
            quoted.append('…');
        }
        return quoted.append('\'').toString();
    }

    private static void append(StringBuilder quoted, int point) {
        boolean loneSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        if (Character.isISOControl(point) || loneSurrogate) {
            quoted.append("\\u%04x".formatted(point));
        } else {
            quoted.appendCodePoint(point);
        }
    }
}
