package dev.sandframe.frame.csv;

/**
 * How the fields of one column become values.
 *
 * @param missing the texts of missing values; empty to look for none
 * @param missingNumbers numbers that stand for missing values in a column of floats
 * @param truths texts that are {@code True} beside any case of {@code true}
 * @param falsehoods texts that are {@code False} beside any case of {@code false}
 */
public record ColumnRule(Mode mode, TokenSet missing, double[] missingNumbers, TokenSet truths, TokenSet falsehoods) {
    /** What {@code pandas.read_csv} does without being told. */
    public static final ColumnRule DEFAULT =
            new ColumnRule(Mode.INFER, TokenSet.MISSING, new double[0], TokenSet.EMPTY, TokenSet.EMPTY);

    /** The type that is tried. */
    public enum Mode {
        /** The first that all fields are: integer, unsigned integer, float, bool; else text. */
        INFER,
        /** Text. */
        TEXT,
        /** Float where all fields are; else as inferred. */
        FLOAT,
        /** Bool where all fields are, an error where some of them are missing; else as inferred. */
        BOOL,
        /** Integer where all fields are, an error where some of them are missing; else as inferred. */
        INTEGER,
        /** None: the column is not read. */
        SKIP
    }

    boolean isMissingNumber(double value) {
        for (double number : missingNumbers) {
            if (number == value) {
                return true;
            }
        }
        return false;
    }
}
