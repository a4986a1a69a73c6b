package dev.sandframe.protocol;

/** Where code printed something. */
public enum OutputKind {
    STDOUT,
    STDERR
}
