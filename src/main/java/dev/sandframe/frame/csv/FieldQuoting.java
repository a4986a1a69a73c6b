package dev.sandframe.frame.csv;

import dev.sandframe.frame.FrameException;

/** Puts fields in quotes or escapes them, as Python's {@code csv.writer} does. */
final class FieldQuoting {
    private final CsvFormat format;

    FieldQuoting(CsvFormat format) {
        this.format = format;
    }

    /** A field as it stands in the file. */
    String apply(String field, boolean numeric) {
        boolean quoted = switch (format.quoting()) {
            case CsvFormat.QUOTE_ALL -> true;
            case CsvFormat.QUOTE_NONNUMERIC -> !numeric;
            default -> false;
        };
        StringBuilder escaped = null;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (!isSpecial(c)) {
                if (escaped != null) {
                    escaped.append(c);
                }
                continue;
            }
            char before = escapeOf(c);
            if (before == 0) {
                quoted = true;
            } else {
                if (escaped == null) {
                    escaped = new StringBuilder(field.length() + 4).append(field, 0, i);
                }
                // A doubled quote stands within quotes only.
                quoted |= c == format.quote() && before == c && format.doubleQuote();
                escaped.append(before);
            }
            if (escaped != null) {
                escaped.append(c);
            }
        }
        String text = escaped == null ? field : escaped.toString();
        return quoted ? format.quote() + text + format.quote() : text;
    }

    private boolean isSpecial(char c) {
        return c == format.delimiter()
                || c == format.escape()
                || (c == format.quote() && format.quoting() != CsvFormat.QUOTE_NONE)
                || c == '\n'
                || c == '\r'
                || format.terminator().indexOf(c) >= 0;
    }

    /** What goes before a special character, or 0 where quotes around the field do. */
    private char escapeOf(char c) {
        boolean escapes = format.quoting() == CsvFormat.QUOTE_NONE;
        if (c == format.quote() && !escapes) {
            if (format.doubleQuote()) {
                return c;
            }
            escapes = true;
        } else if (c == format.escape()) {
            escapes = true;
        }
        if (!escapes) {
            return 0;
        }
        if (format.escape() < 0) {
            throw new FrameException("_csv.Error", "need to escape, but no escapechar set");
        }
        return (char) format.escape();
    }
}
