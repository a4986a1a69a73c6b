package dev.sandframe.frame.csv;

/**
 * What separates, quotes and comments fields. Characters are single bytes; {@link #NONE} stands for an absent one.
 *
 * @param delimiter the separator of fields, or {@link #WHITESPACE} for runs of blanks and tabs
 * @param quote opens and closes a quoted field
 * @param doubleQuote whether a doubled quote within a quoted field stands for one
 * @param escape takes the next character literally
 * @param comment ends a line's content
 * @param terminator ends a record instead of LF, CR and CR LF
 * @param skipInitialSpace whether blanks at the start of a field are dropped
 * @param skipBlankLines whether empty lines, and lines of blanks, are no records
 */
public record Dialect(
        int delimiter,
        int quote,
        boolean doubleQuote,
        int escape,
        int comment,
        int terminator,
        boolean skipInitialSpace,
        boolean skipBlankLines) {
    public static final int NONE = -1;
    public static final int WHITESPACE = -2;

    /** What {@code pandas.read_csv} assumes. */
    public static final Dialect DEFAULT = new Dialect(',', '"', true, NONE, NONE, NONE, false, true);

    boolean isWhitespaceDelimited() {
        return delimiter == WHITESPACE;
    }
}
