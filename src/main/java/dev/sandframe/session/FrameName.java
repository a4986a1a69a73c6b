package dev.sandframe.session;

/**
 * The name that an upload is bound to: 1 to 255 characters without control characters and slashes. It need not be a Python
 * identifier: the seed application takes {@code a b} and {@code x.csv} as well. Any
 * other text is an {@link InvalidName}.
 */
public record FrameName(String value) implements UploadTarget {
    /** How many characters (Unicode code points) a name may have. */
    public static final int MAXIMUM_LENGTH = 255;

    public FrameName {
        if (value.isEmpty()) {
            throw new InvalidName("a frame's name is empty; it needs 1 to " + MAXIMUM_LENGTH + " characters");
        }
        int length = value.codePointCount(0, value.length());
        if (length > MAXIMUM_LENGTH) {
            throw new InvalidName("the frame's name " + Quotation.of(value) + " has " + length + " characters; at most "
                    + MAXIMUM_LENGTH + " are allowed");
        }
        value.codePoints().forEach(point -> requireAllowed(value, point));
    }

    private static void requireAllowed(String value, int point) {
        if (point == '/') {
            throw new InvalidName("the frame's name " + Quotation.of(value) + " contains a slash");
        }
        boolean loneSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        if (Character.isISOControl(point) || loneSurrogate) {
            throw new InvalidName("the frame's name %s contains the character U+%04X, which no name may have"
                    .formatted(Quotation.of(value), point));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
