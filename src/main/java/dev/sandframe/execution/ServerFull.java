package dev.sandframe.execution;

import java.time.Duration;

/** The server runs or queues as much as it may. HTTP: 503 with {@code Retry-After}. */
public final class ServerFull extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Duration retryAfter;

    public ServerFull(String message, Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
