package dev.sandframe.session;

/**
 * The name of a session: the same id under two keys is two sessions.
 *
 * @param key the name of the API key that the caller showed, or {@link #ANYONE} on a server without keys
 * @param id what the caller calls the session
 */
public record SessionKey(String key, SessionId id) {
    /** The one tenant of a server without keys. */
    public static final String ANYONE = "anyone";

    /** The session of that id on a server without keys. */
    public static SessionKey anyone(SessionId id) {
        return new SessionKey(ANYONE, id);
    }

    /**
     * The session that a caller names on a server without keys.
     *
     * @throws InvalidName when it is no id of a session
     */
    public static SessionKey anyone(String id) {
        return anyone(new SessionId(id));
    }

    @Override
    public String toString() {
        return key + '/' + id;
    }
}
