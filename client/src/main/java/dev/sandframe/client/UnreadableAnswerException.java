package dev.sandframe.client;

import java.io.IOException;

/** An answer came that is not what a Sandframe server gives; another kind of server may be listening there. */
public final class UnreadableAnswerException extends SandframeException {
    private static final long serialVersionUID = 1L;

    UnreadableAnswerException(String message) {
        super(message);
    }

    UnreadableAnswerException(String message, IOException cause) {
        super(message, cause);
    }
}
