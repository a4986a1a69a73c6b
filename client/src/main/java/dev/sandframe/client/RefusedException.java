package dev.sandframe.client;

/** The server answered that it will not or cannot do what was asked. Subclasses say which request it was. */
public class RefusedException extends SandframeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final String detail;

    RefusedException(int status, String detail) {
        super("HTTP " + status + ": " + detail);
        this.status = status;
        this.detail = detail;
    }

    /** The HTTP status, from 400 on. */
    public int status() {
        return status;
    }

    /**
     * What the server gave as its reason: the {@code detail} of its answer, as text or, where it is a structure, as JSON; the
     * body as it is when there is no such member.
     */
    public String detail() {
        return detail;
    }
}
