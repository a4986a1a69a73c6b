package dev.sandframe.client;

/** The server did not take a file: it is no CSV that pandas can read, its name is not allowed, or it is too large. */
public final class UploadRefusedException extends RefusedException {
    private static final long serialVersionUID = 1L;

    UploadRefusedException(int status, String detail) {
        super(status, detail);
    }
}
