package dev.sandframe.execution;

/** The code ran, and what it assigned is larger than an answer may be; the message names the limit. The session keeps its state. */
public final class AnswerTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AnswerTooLarge(long size, long limit) {
        super("the answer has " + size + " characters; at most " + limit
                + " are allowed. The code ran, and the session kept its" + " state");
    }
}
