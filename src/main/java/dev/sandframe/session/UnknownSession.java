package dev.sandframe.session;

/** There is no session of that id, or no more. HTTP: 404. */
public sealed class UnknownSession extends RuntimeException permits SessionExpired {
    private static final long serialVersionUID = 1L;

    UnknownSession(SessionKey session) {
        this("there is no session '" + session.id() + "'");
    }

    UnknownSession(String message) {
        super(message);
    }
}
