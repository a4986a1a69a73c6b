package dev.sandframe.protocol;

/** Why a worker stopped what it was asked before its end. */
public enum StopCause {
    CPU,
    WALL,
    MEMORY,
    CANCELLED
}
