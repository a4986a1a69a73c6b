package dev.sandframe.execution;

import dev.sandframe.session.Session;
import dev.sandframe.session.SessionId;
import java.time.Instant;

/**
 * What the server knows of a session at one moment.
 *
 * @param running whether it carries out a request
 * @param hasWorker whether it has a process, and with it the state that code made
 * @param names how many names are bound
 * @param uploadBytes how much was uploaded
 */
public record SessionState(
        SessionId id,
        Instant createdAt,
        Instant usedAt,
        Instant expiresAt,
        boolean running,
        boolean hasWorker,
        int names,
        long uploadBytes) {

    static SessionState of(Session session) {
        return new SessionState(
                session.key().id(),
                session.createdAt(),
                session.usedAt(),
                session.expiresAt(),
                session.turn().isTaken(),
                session.worker().isPresent(),
                session.names().size(),
                session.uploadBytes());
    }
}
