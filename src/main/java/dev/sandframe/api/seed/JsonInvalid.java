package dev.sandframe.api.seed;

/** A text that is no JSON, told as CPython's {@code json.JSONDecodeError} tells it. */
final class JsonInvalid extends Exception {
    private static final long serialVersionUID = 1L;
    private final int position;

    JsonInvalid(String message, int position) {
        super(message);
        this.position = position;
    }

    /** Where it went wrong: code points from the start of the text. */
    int position() {
        return position;
    }
}
