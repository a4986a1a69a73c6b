package dev.sandframe.execution;

import java.util.OptionalLong;

/**
 * What was asked met a limit or lost its worker. The message is a sentence for the caller: which limit, its value, and whether
 * the session kept its state. The seed dialect answers 400 with it.
 */
public final class ExecutionStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final StopReason reason;
    private final transient OptionalLong processCpuMillis;

    public ExecutionStopped(StopReason reason, String detail) {
        this(reason, detail, OptionalLong.empty());
    }

    ExecutionStopped(StopReason reason, String detail, OptionalLong processCpuMillis) {
        super(detail);
        this.reason = reason;
        this.processCpuMillis = processCpuMillis;
    }

    /** The CPU time that a worker that was lost was last seen to have used for it. */
    OptionalLong processCpuMillis() {
        return processCpuMillis;
    }

    public StopReason reason() {
        return reason;
    }
}
