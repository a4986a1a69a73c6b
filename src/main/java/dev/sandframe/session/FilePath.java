package dev.sandframe.session;

import java.nio.charset.StandardCharsets;

/**
 * Where a file of a session is, from the guest's working directory: steps of 1 to 255 bytes of UTF-8 between slashes, 1 to 1,024
 * characters in all, without control characters. A step cannot be {@code .} or {@code ..}. Any other text is an {@link InvalidName}.
 */
public record FilePath(String value) implements UploadTarget {
    /** How many characters (Unicode code points) a path may have. */
    public static final int MAXIMUM_LENGTH = 1_024;

    /** How many bytes of UTF-8 each of its steps may have: the guest's files have no longer names, as on Linux. */
    public static final int MAXIMUM_STEP_BYTES = 255;

    public FilePath {
        if (value.isEmpty()) {
            throw new InvalidName("a file's path is empty; it needs 1 to " + MAXIMUM_LENGTH + " characters");
        }
        requireShort(value);
        value.codePoints().forEach(point -> requireAllowed(value, point));
        // Also the empty steps before the first and after the last slash.
        for (String step : value.split("/", -1)) {
            requireStep(value, step);
        }
    }

    private static void requireStep(String value, String step) {
        if (step.isEmpty() || step.equals(".") || step.equals("..")) {
            throw new InvalidName("the file's path " + Quotation.of(value) + " has the step '" + step
                    + "'; it must lead downwards from the session's directory");
        }
        int length = step.getBytes(StandardCharsets.UTF_8).length;
        if (length > MAXIMUM_STEP_BYTES) {
            throw new InvalidName("the file's path " + Quotation.of(value) + " has " + length
                    + " bytes of UTF-8 in one of its steps; at most " + MAXIMUM_STEP_BYTES + " are allowed");
        }
    }

    private static void requireShort(String value) {
        int length = value.codePointCount(0, value.length());
        if (length > MAXIMUM_LENGTH) {
            throw new InvalidName("the file's path " + Quotation.of(value) + " has " + length + " characters; at most "
                    + MAXIMUM_LENGTH + " are allowed");
        }
    }

    private static void requireAllowed(String value, int point) {
        boolean loneSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        if (Character.isISOControl(point) || loneSurrogate) {
            throw new InvalidName("the file's path %s contains the character U+%04X, which no path may have"
                    .formatted(Quotation.of(value), point));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
