package dev.sandframe.session;

import java.time.Duration;

/** The server has as many sessions as it may; the message names the limit. HTTP: 503 with {@code Retry-After}. */
public final class TooManySessions extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Duration RETRY_AFTER = Duration.ofMinutes(1);

    TooManySessions(int limit) {
        super("the server has " + limit + " sessions, as many as it may; delete one, or wait until one expires");
    }

    public Duration retryAfter() {
        return RETRY_AFTER;
    }
}
