package dev.sandframe.execution;

import dev.sandframe.session.FilePath;

/** The session has no file at that path. HTTP: 404. */
public final class UnknownFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownFile(FilePath path) {
        super("the session has no file '" + path + "'");
    }
}
