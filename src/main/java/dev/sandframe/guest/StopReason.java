package dev.sandframe.guest;

/** Why an execution was stopped before its end. */
public enum StopReason {
    /** The thread that runs the guest used its CPU time. */
    CPU,
    /** The time on the clock was up. */
    WALL,
    /** The live heap was full, or more was allocated than the request allowed. */
    MEMORY,
    /** Somebody asked for it. */
    CANCELLED
}
