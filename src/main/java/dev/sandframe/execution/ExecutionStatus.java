package dev.sandframe.execution;

/** How an execution ended. */
public enum ExecutionStatus {
    /** The code ran to its end. */
    OK("ok"),
    /** The code raised an exception. */
    ERROR("error"),
    CPU_LIMIT("cpu_limit"),
    WALL_LIMIT("wall_limit"),
    MEMORY_LIMIT("memory_limit"),
    CANCELLED("cancelled"),
    WORKER_LOST("worker_lost");

    private final String wireName;

    ExecutionStatus(String wireName) {
        this.wireName = wireName;
    }

    static ExecutionStatus of(StopReason reason) {
        return switch (reason) {
            case CPU_LIMIT -> CPU_LIMIT;
            case WALL_LIMIT -> WALL_LIMIT;
            case MEMORY_LIMIT -> MEMORY_LIMIT;
            case CANCELLED -> CANCELLED;
            case WORKER_LOST -> WORKER_LOST;
        };
    }

    /** As answers spell it. */
    public String wireName() {
        return wireName;
    }
}
