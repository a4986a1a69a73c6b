package dev.sandframe.client;

import java.io.IOException;

/**
 * No whole answer came: the server is not there, or the connection broke. Whether the server carried the request out is
 * unknown.
 */
public class NoAnswerException extends SandframeException {
    private static final long serialVersionUID = 1L;

    NoAnswerException(String message, IOException cause) {
        super(message, cause);
    }
}
