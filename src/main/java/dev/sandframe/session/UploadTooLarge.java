package dev.sandframe.session;

/** An upload, or all uploads of a session together, went over a limit; the message names it. HTTP: 413. */
public final class UploadTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UploadTooLarge(String message) {
        super(message);
    }
}
