package dev.sandframe.execution;

/** The code is longer than it may be; the message names the limit. HTTP: 413. */
public final class CodeTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CodeTooLarge(long bytes, long limit) {
        super("the code is " + bytes + " bytes of UTF-8; at most " + limit + " are allowed");
    }
}
