package dev.sandframe.session;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The sessions of this server. Thread-safe. */
@Singleton
public class SessionRegistry {
    private final Map<SessionKey, Session> sessions = new ConcurrentHashMap<>();
    private final Clock clock;

    @Inject
    public SessionRegistry() {
        this(Clock.systemUTC());
    }

    SessionRegistry(Clock clock) {
        this.clock = clock;
    }

    /** The session, if it has begun. */
    public Optional<Session> find(SessionKey key) {
        return Optional.ofNullable(sessions.get(key));
    }

    /** The session, which begins now if it has not yet. */
    public Session begin(SessionKey key) {
        Session known = sessions.get(key);
        return known != null ? known : sessions.computeIfAbsent(key, this::create);
    }

    /** The session, if it begins now; nothing when it has begun before. */
    public Optional<Session> beginNew(SessionKey key) {
        Session created = create(key);
        return sessions.putIfAbsent(key, created) == null ? Optional.of(created) : Optional.empty();
    }

    /** All sessions under the name of an API key, the oldest first. */
    public List<Session> all(String key) {
        return sessions.values().stream()
                .filter(session -> session.key().key().equals(key))
                .sorted(Comparator.comparing(Session::createdAt)
                        .thenComparing(session -> session.key().id().value()))
                .toList();
    }

    /** Forgets a session; the next of the same key is another. */
    public void remove(Session session) {
        sessions.remove(session.key(), session);
    }

    /** The session is asked for something. */
    public void use(Session session) {
        session.use(clock.instant());
    }

    private Session create(SessionKey key) {
        return new Session(key, clock.instant());
    }
}
