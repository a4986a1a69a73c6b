package dev.sandframe.client;

/** The code raised an exception, or was stopped at a limit; {@link #detail()} is the text of the exception. */
public final class CodeFailedException extends RefusedException {
    private static final long serialVersionUID = 1L;

    CodeFailedException(int status, String detail) {
        super(status, detail);
    }
}
