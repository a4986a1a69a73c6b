package dev.sandframe.frame.csv;

/**
 * How a file is cut into records.
 *
 * @param skipped the lines that are passed over unread
 * @param headerRows the records, counted without skipped lines, that hold names; empty for none
 * @param expectedFields the number of fields that a record may have at least, or {@link Dialect#NONE}
 * @param ragged whether records may have more fields than the one before; they are cut then
 */
public record CsvOptions(
        Dialect dialect,
        NumberText numbers,
        LineFilter skipped,
        int[] headerRows,
        int expectedFields,
        boolean ragged,
        BadLines badLines) {
    /** What becomes of a record with too many fields. */
    public enum BadLines {
        ERROR,
        WARN,
        SKIP
    }

    /** What {@code pandas.read_csv} assumes. */
    public static CsvOptions defaults() {
        return new CsvOptions(
                Dialect.DEFAULT,
                NumberText.DEFAULT,
                LineFilter.NONE,
                new int[] {0},
                Dialect.NONE,
                false,
                BadLines.ERROR);
    }
}
