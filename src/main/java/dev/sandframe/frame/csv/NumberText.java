package dev.sandframe.frame.csv;

import org.jspecify.annotations.Nullable;

/**
 * The written forms of numbers: which characters separate decimals and thousands, and how decimals become doubles.
 *
 * @param thousands the separator of groups that is passed over, or {@link Dialect#NONE}
 */
public record NumberText(int decimal, int thousands, Precision precision) {
    /** What {@code pandas.read_csv} assumes. */
    public static final NumberText DEFAULT = new NumberText('.', Dialect.NONE, Precision.HIGH);

    /** pandas' parsers of decimal numbers. */
    public enum Precision {
        /** Seventeen digits as a double, scaled by one power of ten: the default. Off by some units in the last place. */
        HIGH,
        /** All digits, scaled by repeated squaring; less exact. */
        LEGACY,
        /** The nearest double. */
        ROUND_TRIP
    }

    /** A reader of its own for one thread. */
    NumberReader reader() {
        return new NumberReader(this);
    }

    /** The precision that {@code float_precision} names; {@code null} is the default. */
    public static Precision precision(@Nullable String name) {
        return switch (name) {
            case null -> Precision.HIGH;
            case "high" -> Precision.HIGH;
            case "legacy" -> Precision.LEGACY;
            case "round_trip" -> Precision.ROUND_TRIP;
            default ->
                throw dev.sandframe.frame.FrameException.valueError("Unrecognized float_precision option: " + name);
        };
    }
}
