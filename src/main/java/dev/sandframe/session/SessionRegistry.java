package dev.sandframe.session;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The sessions of this server. Thread-safe. */
@Singleton
public class SessionRegistry {
    private final Map<SessionKey, Session> sessions = new ConcurrentHashMap<>();

    /** The session, if it has begun. */
    public Optional<Session> find(SessionKey key) {
        return Optional.ofNullable(sessions.get(key));
    }

    /** The session, which begins now if it has not yet. */
    public Session begin(SessionKey key) {
        Session known = sessions.get(key);
        return known != null ? known : sessions.computeIfAbsent(key, unknown -> new Session());
    }
}
