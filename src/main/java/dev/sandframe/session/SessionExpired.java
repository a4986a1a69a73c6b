package dev.sandframe.session;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The session's lifetime has ended, not long ago; the message says when. HTTP: 410. */
public final class SessionExpired extends UnknownSession {
    private static final long serialVersionUID = 1L;

    SessionExpired(SessionKey session, Instant at, Duration lifetime) {
        super("the session '" + session.id() + "' expired at " + at.truncatedTo(ChronoUnit.SECONDS) + ", "
                + lifetime.toSeconds() + " seconds after it began; what it held is gone");
    }
}
