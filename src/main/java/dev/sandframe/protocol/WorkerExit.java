package dev.sandframe.protocol;

import java.util.Optional;

/** How a worker's process ends by itself. What a worker claims by it is no more than a hint. */
public enum WorkerExit {
    /** The server closed the pipe. */
    CLOSED(0),
    /** Something failed that no code of a guest should be able to make fail. */
    FAILURE(70),
    /** The server sent what the protocol does not allow. */
    BREACH(71),
    /** The heap was exhausted outside of the guest's own code, where it would have been a {@code MemoryError}. */
    MEMORY(72),
    /** Code did not stop in time when its CPU time was used up. */
    CPU_LIMIT(73),
    /** Code did not stop in time when its time on the clock was up. */
    WALL_LIMIT(74),
    /** Code did not stop in time when it was cancelled. */
    CANCELLED(75);

    private final int code;

    WorkerExit(int code) {
        this.code = code;
    }

    /** The exit code of the process. */
    public int code() {
        return code;
    }

    /** What a code stands for, if it is one of these. */
    public static Optional<WorkerExit> of(int code) {
        for (WorkerExit exit : values()) {
            if (exit.code == code) {
                return Optional.of(exit);
            }
        }
        return Optional.empty();
    }
}
