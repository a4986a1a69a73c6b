package dev.sandframe.session;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The sessions of this server. Thread-safe. */
@Singleton
public class SessionRegistry {
    private final Map<SessionKey, Session> sessions = new ConcurrentHashMap<>();
    private final ExpiredSessions expired;
    private final int maximum;
    private final Duration lifetime;
    private final Clock clock;

    @Inject
    public SessionRegistry(SessionConfig config) {
        this(config, Clock.systemUTC());
    }

    /** With a clock of the caller's, for tests. */
    public SessionRegistry(SessionConfig config, Clock clock) {
        this.maximum = config.maximum();
        this.lifetime = config.lifetime();
        this.expired = new ExpiredSessions(config.maximum(), config.remembered());
        this.clock = clock;
    }

    /** The session, if it has begun. */
    public Optional<Session> find(SessionKey key) {
        return Optional.ofNullable(sessions.get(key));
    }

    /**
     * The session.
     *
     * @throws UnknownSession when it has not begun
     * @throws SessionExpired when its lifetime has ended
     */
    public Session existing(SessionKey key) {
        return find(key).orElseThrow(() -> missing(key));
    }

    /** Why there is no such session. */
    public UnknownSession missing(SessionKey key) {
        return expired.find(key, now())
                .<UnknownSession>map(past -> new SessionExpired(key, past.at(), lifetime))
                .orElseGet(() -> new UnknownSession(key));
    }

    /**
     * For callers to whom an unknown session is an empty one: only if it has expired, and held something then, is that not so.
     *
     * @throws SessionExpired when it would not be an empty session's answer that the caller expects
     */
    public void requireNothingLost(SessionKey key) {
        if (!sessions.containsKey(key)) {
            expired.find(key, now()).filter(ExpiredSessions.Expired::held).ifPresent(past -> {
                throw new SessionExpired(key, past.at(), lifetime);
            });
        }
    }

    /**
     * The session, which begins now if it has not yet.
     *
     * @throws TooManySessions when there are as many as may be
     */
    public Session begin(SessionKey key) {
        Session known = sessions.get(key);
        if (known != null) {
            return known;
        }
        requireRoom();
        return sessions.computeIfAbsent(key, this::create);
    }

    /** The session, if it begins now; nothing when it has begun before. Throws as the other does. */
    public Optional<Session> beginNew(SessionKey key) {
        if (sessions.containsKey(key)) {
            return Optional.empty();
        }
        requireRoom();
        Session created = create(key);
        return sessions.putIfAbsent(key, created) == null ? Optional.of(created) : Optional.empty();
    }

    /** Many that begin in the same moment may go over the limit by their number. */
    private void requireRoom() {
        if (sessions.size() >= maximum) {
            throw new TooManySessions(maximum);
        }
    }

    /** All sessions, in no order. */
    public Collection<Session> all() {
        return List.copyOf(sessions.values());
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

    /** Forgets a session whose lifetime has ended, but that it was there. To be called by who has its turn, before it is cleared. */
    public void expire(Session session) {
        expired.add(session.key(), new ExpiredSessions.Expired(now(), session.holdsAnything()));
        remove(session);
    }

    /** A client begins anew, and need not be told that the session of that name expired. */
    public void forgetExpired(SessionKey key) {
        expired.remove(key);
    }

    /** Forgets the sessions that expired long ago. */
    public void forgetExpired() {
        expired.forgetOld(now());
    }

    /** The session is asked for something. */
    public void use(Session session) {
        session.use(now());
    }

    public Instant now() {
        return clock.instant();
    }

    private Session create(SessionKey key) {
        Instant now = now();
        return new Session(key, now, now.plus(lifetime));
    }
}
