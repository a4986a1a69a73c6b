package dev.sandframe.execution;

import dev.sandframe.session.SessionKey;

/** There is no session of that id, or no more. HTTP: 404. */
public final class UnknownSession extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownSession(SessionKey session) {
        super("there is no session '" + session.id() + "'");
    }
}
