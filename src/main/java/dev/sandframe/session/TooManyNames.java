package dev.sandframe.session;

/** The session has as many names as it may; the message names the limit. HTTP: 409. */
public final class TooManyNames extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyNames(String message) {
        super(message);
    }
}
