package dev.sandframe.execution;

import java.time.Duration;

/** So many requests wait for the session's turn that no more are taken. HTTP: 429 with {@code Retry-After}. */
public final class SessionBusy extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Duration retryAfter;

    public SessionBusy(String message, Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
