package dev.sandframe.execution;

import dev.sandframe.session.Session;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
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

    /** Waits for the session's turn and takes it; who called gives it back. Throws as the other does. */
    void enter(Session session) {
        CompletableFuture<Session> granted = new CompletableFuture<>();
        enter(session, () -> granted.complete(session));
        granted.join();
    }

    /**
     * Takes the session's turn as soon as it is free; who is called then gives it back.
     *
     * @param granted called with the turn taken, now or later on another thread; must not block
     * @throws SessionBusy when too many wait for this session
     * @throws ServerFull when too many wait at all
     */
    void enter(Session session, Runnable granted) {
        if (session.turn().takeIfFree()) {
            granted.run();
            return;
        }
        if (waiting.incrementAndGet() > waitingInAll) {
            waiting.decrementAndGet();
            throw new ServerFull(
                    "the server has " + waitingInAll + " requests waiting, as many as it may", RETRY_AFTER);
        }
        boolean taken = session.turn()
                .enter(
                        () -> {
                            waiting.decrementAndGet();
                            granted.run();
                        },
                        waitingPerSession);
        if (!taken) {
            waiting.decrementAndGet();
            throw new SessionBusy(
                    "the session has " + waitingPerSession + " requests waiting, as many as it may", RETRY_AFTER);
        }
    }
}
