package dev.sandframe.client;

import java.time.Duration;
import java.util.Optional;

/** The server, or this session of it, has too much to do (429 or 503); the same request may succeed later. */
public final class ServerBusyException extends RefusedException {
    private static final long serialVersionUID = 1L;
    private final transient Optional<Duration> retryAfter;

    ServerBusyException(int status, String detail, Optional<Duration> retryAfter) {
        super(status, detail);
        this.retryAfter = retryAfter;
    }

    /** How long the server asks to wait before the next try, if it says so. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
