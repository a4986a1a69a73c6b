package dev.sandframe.api.seed;

import java.util.List;
import java.util.Map;

/** A value as CPython's {@code json} module reads it; what the original application echoes in its validation errors. */
sealed interface JsonValue {

    /** A string; it may hold lone surrogates, as Python's strings may. */
    record Text(String value) implements JsonValue {}

    /** An integer in decimal digits, of any size. */
    record Whole(String digits) implements JsonValue {}

    /** A number with a fraction or an exponent, or one of {@code NaN}, {@code Infinity} and {@code -Infinity}. */
    record Real(double value) implements JsonValue {}

    /** {@code true} or {@code false}. */
    record Flag(boolean value) implements JsonValue {}

    /** {@code null}. */
    record Nothing() implements JsonValue {}

    /** An array. */
    record Sequence(List<JsonValue> items) implements JsonValue {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** An object in the order of its first mentions; the last of several members of one name wins. */
    record Mapping(Map<String, JsonValue> members) implements JsonValue {}
}
