package dev.sandframe.execution;

import dev.sandframe.session.FilePath;

/** A session cannot have a file at that path; the message says why. The session is unchanged. HTTP: 409. */
public final class FileRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FileRefused(FilePath path, String reason) {
        super("the file '" + path + "' cannot be stored: " + reason);
    }
}
