package dev.sandframe.execution;

import dev.sandframe.session.Session;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets requests in, one of a session at a time, and only so many to wait. Thread-safe. */
@Singleton
class Admission {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final int waitingPerSession;
    private final int waitingInAll;
    private final AtomicInteger waiting = new AtomicInteger();

    Admission(LimitsConfig limits) {
        this.waitingPerSession = limits.waitingPerSession();
        this.waitingInAll = limits.waiting();
    }

    /**
     * Waits for the session's turn and takes it; who called gives it back.
     *
     * @throws SessionBusy when too many wait for this session
     * @throws ServerFull when too many wait at all
     */
    void enter(Session session) {
        if (session.turn().takeIfFree()) {
            return;
        }
        try {
            if (waiting.incrementAndGet() > waitingInAll) {
                throw new ServerFull(
                        "the server has " + waitingInAll + " requests waiting, as many as it may", RETRY_AFTER);
            }
            if (!session.turn().await(waitingPerSession)) {
                throw new SessionBusy(
                        "the session has " + waitingPerSession + " requests waiting, as many as it may", RETRY_AFTER);
            }
        } finally {
            waiting.decrementAndGet();
        }
    }
}
