package dev.sandframe.client;

import java.io.IOException;

/** The answer was not there within the session's {@linkplain CodeSession.Builder#requestTimeout request timeout}. */
public final class AnswerTimeoutException extends NoAnswerException {
    private static final long serialVersionUID = 1L;

    AnswerTimeoutException(String message, IOException cause) {
        super(message, cause);
    }
}
