package dev.sandframe.execution;

import dev.sandframe.session.Session;
import dev.sandframe.session.SessionId;
import dev.sandframe.session.SessionKey;
import dev.sandframe.session.SessionRegistry;
import dev.sandframe.session.UnknownSession;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** How sessions begin and end by a client's wish. Thread-safe. */
@Singleton
public class SessionLifecycle {
    private final SessionRegistry sessions;

    SessionLifecycle(SessionRegistry sessions) {
        this.sessions = sessions;
    }

    /**
     * A session that a client asked for by its id.
     *
     * @param isNew whether it did not exist before
     */
    public record Begun(SessionState state, boolean isNew) {}

    /** Begins a session with an id that nobody can guess. */
    public SessionState create(String key) {
        while (true) {
            Optional<Session> created = sessions.beginNew(new SessionKey(key, SessionId.random()));
            if (created.isPresent()) {
                return SessionState.of(created.get());
            }
        }
    }

    /** Begins the session unless it exists. */
    public Begun begin(SessionKey key) {
        sessions.forgetExpired(key);
        Optional<Session> created = sessions.beginNew(key);
        return new Begun(SessionState.of(created.orElseGet(() -> sessions.begin(key))), created.isPresent());
    }

    /** @throws UnknownSession when there is none */
    public SessionState get(SessionKey key) {
        return SessionState.of(sessions.existing(key));
    }

    /** All sessions under the name of an API key, the oldest first. */
    public List<SessionState> all(String key) {
        return sessions.all(key).stream().map(SessionState::of).toList();
    }

    /**
     * Ends a session with all that it holds. What it carries out at the moment is stopped with its worker; what waits for its turn
     * finds no session.
     *
     * @throws UnknownSession when there is none
     */
    public void end(SessionKey key) {
        Session session = sessions.existing(key);
        sessions.remove(session);
        session.end();
        session.turn().await(Integer.MAX_VALUE);
        try {
            session.dismissWorker();
            session.clearAll();
        } finally {
            session.turn().end();
        }
    }
}
