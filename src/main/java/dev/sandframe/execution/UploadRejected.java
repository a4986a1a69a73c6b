package dev.sandframe.execution;

/** The guest could not make a frame of the upload; the message is pandas' own. The session is unchanged. */
public final class UploadRejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UploadRejected(String message) {
        super(message);
    }
}
