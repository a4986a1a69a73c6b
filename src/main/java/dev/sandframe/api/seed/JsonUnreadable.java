package dev.sandframe.api.seed;

/** A body that CPython refuses before or beside its grammar: bytes that are no text, too deep, or an integer too long. */
final class JsonUnreadable extends Exception {
    private static final long serialVersionUID = 1L;
}
