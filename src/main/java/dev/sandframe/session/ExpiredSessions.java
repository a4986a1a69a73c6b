package dev.sandframe.session;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The sessions that ended by their age, remembered for a while. Thread-safe. */
final class ExpiredSessions {
    private final int most;
    private final Duration remembered;
    private final Map<SessionKey, Expired> byKey = new LinkedHashMap<>();

    /** When a session expired, and whether it held anything then. */
    record Expired(Instant at, boolean held) {}

    /**
     * None yet.
     *
     * @param most how many are remembered; the oldest go first
     * @param remembered for how long
     */
    ExpiredSessions(int most, Duration remembered) {
        this.most = most;
        this.remembered = remembered;
    }

    synchronized void add(SessionKey key, Expired expired) {
        byKey.remove(key);
        byKey.put(key, expired);
        if (byKey.size() > most) {
            byKey.remove(byKey.keySet().iterator().next());
        }
    }

    synchronized void remove(SessionKey key) {
        byKey.remove(key);
    }

    synchronized Optional<Expired> find(SessionKey key, Instant now) {
        return Optional.ofNullable(byKey.get(key)).filter(expired -> isRemembered(expired, now));
    }

    synchronized void forgetOld(Instant now) {
        byKey.values().removeIf(expired -> !isRemembered(expired, now));
    }

    private boolean isRemembered(Expired expired, Instant now) {
        return now.isBefore(expired.at().plus(remembered));
    }
}
