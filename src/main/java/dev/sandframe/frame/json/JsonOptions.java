package dev.sandframe.frame.json;

import dev.sandframe.frame.array.TimeUnit;

/**
 * The forms of values.
 *
 * @param precision the most decimals of a float, 0 to 15
 * @param iso whether times are ISO 8601 texts rather than counts since 1970
 * @param unit the {@link TimeUnit} of counts and of ISO texts: seconds to nanoseconds
 * @param asciiOnly whether other characters are escaped
 */
public record JsonOptions(int precision, boolean iso, int unit, boolean asciiOnly) {
    /** What {@code DataFrame.to_json} assumes. */
    public static final JsonOptions DEFAULT = new JsonOptions(10, false, TimeUnit.MILLISECOND, true);
}
