package dev.sandframe.guest;

/** The guest's fault, told in Python's own words: the type's name and the text of the exception. */
public final class GuestFailure extends Exception {
    private static final long serialVersionUID = 1L;
    private final String typeName;

    public GuestFailure(String typeName, String message) {
        super(message);
        this.typeName = typeName;
    }

    /** The Python exception's type, for example {@code ParserError}. */
    public String typeName() {
        return typeName;
    }
}
