package dev.sandframe.execution;

/** The name to download holds something that is no frame. */
public final class NotAFrame extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAFrame(String message) {
        super(message);
    }
}
