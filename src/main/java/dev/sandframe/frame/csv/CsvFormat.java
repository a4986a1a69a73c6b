package dev.sandframe.frame.csv;

/**
 * How fields are written.
 *
 * @param quoting Python's number of the style
 * @param escape the character before special ones, or {@link Dialect#NONE}
 * @param missing what stands for a missing value
 * @param floats how floats are written, for example {@code %.2f}; empty for their shortest form
 * @param decimal the decimal separator
 */
public record CsvFormat(
        char delimiter,
        char quote,
        int quoting,
        boolean doubleQuote,
        int escape,
        String terminator,
        String missing,
        String floats,
        char decimal) {
    /** Python's {@code csv.QUOTE_MINIMAL}: fields are quoted where they must be. */
    public static final int QUOTE_MINIMAL = 0;

    /** Python's {@code csv.QUOTE_ALL}. */
    public static final int QUOTE_ALL = 1;

    /** Python's {@code csv.QUOTE_NONNUMERIC}. */
    public static final int QUOTE_NONNUMERIC = 2;

    /** Python's {@code csv.QUOTE_NONE}: special characters are escaped. */
    public static final int QUOTE_NONE = 3;
}
