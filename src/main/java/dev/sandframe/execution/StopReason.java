package dev.sandframe.execution;

/** Why an execution was stopped before its end. */
public enum StopReason {
    CPU_LIMIT("cpu_limit"),
    WALL_LIMIT("wall_limit"),
    MEMORY_LIMIT("memory_limit"),
    CANCELLED("cancelled"),
    WORKER_LOST("worker_lost");

    private final String wireName;

    StopReason(String wireName) {
        this.wireName = wireName;
    }

    /** The status of the execution, as answers spell it. */
    public String wireName() {
        return wireName;
    }
}
