package dev.sandframe.frame;

/** An error that guest code sees: the name of a Python exception and the text that pandas or numpy gives it. */
public final class FrameException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String typeName;

    /** @param typeName a builtin exception, or one of {@code pandas.errors} such as {@code ParserError} */
    public FrameException(String typeName, String message) {
        super(message, null, false, false);
        this.typeName = typeName;
    }

    public static FrameException valueError(String message) {
        return new FrameException("ValueError", message);
    }

    public static FrameException typeError(String message) {
        return new FrameException("TypeError", message);
    }

    public String typeName() {
        return typeName;
    }
}
