package dev.sandframe.session;

/** The server's disk cannot take the upload; the session is as it was. HTTP: 507. */
public final class SpoolFull extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SpoolFull(Throwable cause) {
        super("the server has no room on its disk for this upload; the session is unchanged", cause);
    }
}
