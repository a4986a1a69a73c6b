package dev.sandframe.execution;

import dev.sandframe.session.Session;
import dev.sandframe.session.SessionConfig;
import dev.sandframe.session.SessionRegistry;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Ends the workers of sessions that nobody uses, and sessions at the end of their lifetime; never in the midst of a request. One thread
 * looks again and again.
 */
@Startup
@Singleton
class SessionExpiry {
    private static final Logger LOG = System.getLogger(SessionExpiry.class.getName());
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final int LOOKS = 10;

    private final SessionRegistry sessions;
    private final Duration idle;
    private final Duration pause;
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("session expiry").daemon().factory());
    /** Whose end waits for their turn. */
    private final Set<Session> ending = new HashSet<>();

    SessionExpiry(SessionRegistry sessions, SessionConfig config) {
        this.sessions = sessions;
        this.idle = config.idle();
        this.pause = pause(config.idle().compareTo(config.lifetime()) < 0 ? config.idle() : config.lifetime());
    }

    /** Often enough for what is noticed late to be late by little. */
    private static Duration pause(Duration shortest) {
        Duration tenth = shortest.dividedBy(LOOKS);
        if (tenth.compareTo(LONGEST_PAUSE) > 0) {
            return LONGEST_PAUSE;
        }
        return tenth.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : tenth;
    }

    @PostConstruct
    void start() {
        var _ = scheduler.scheduleWithFixedDelay(this::look, pause.toNanos(), pause.toNanos(), TimeUnit.NANOSECONDS);
    }

    @PreDestroy
    void stop() {
        scheduler.shutdownNow();
    }

    private void look() {
        try {
            sweep();
        } catch (RuntimeException e) {
            // The next look must come.
            LOG.log(Level.ERROR, "ending old sessions failed", e);
        }
    }

    /** Ends what is to end by now. Used by one thread at a time. */
    void sweep() {
        Instant now = sessions.now();
        ending.removeIf(Session::hasEnded);
        for (Session session : sessions.all()) {
            if (!now.isBefore(session.expiresAt())) {
                if (ending.add(session)) {
                    // In its turn: behind the requests that wait already.
                    session.turn().enter(() -> expire(session), Integer.MAX_VALUE);
                }
            } else if (isIdle(session, now)) {
                endWorker(session, now);
            }
        }
        sessions.forgetExpired();
    }

    private void expire(Session session) {
        try {
            if (!session.hasEnded()) {
                sessions.expire(session);
                session.end();
                session.clearAll();
            }
        } finally {
            session.turn().end();
        }
    }

    private boolean isIdle(Session session, Instant now) {
        return session.worker().isPresent() && !now.isBefore(session.usedAt().plus(idle));
    }

    private void endWorker(Session session, Instant now) {
        if (session.turn().takeIfFree()) {
            try {
                if (isIdle(session, now)) {
                    session.dismissWorker();
                }
            } finally {
                session.turn().end();
            }
        }
    }
}
