package dev.sandframe.session;

/** A name or identifier of a client that cannot be one; the message names subject, value and limit. */
public final class InvalidName extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidName(String message) {
        super(message);
    }
}
