package dev.sandframe.execution;

/** Why what was asked of a session was stopped before its end. */
public enum StopReason {
    CPU_LIMIT,
    WALL_LIMIT,
    MEMORY_LIMIT,
    CANCELLED,
    WORKER_LOST
}
