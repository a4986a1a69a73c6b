package dev.sandframe.execution;

/**
 * What was asked met a limit or lost its worker. The message is a sentence for the caller: which limit, its value, and whether
 * the session kept its state. The seed dialect answers 400 with it.
 */
public final class ExecutionStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final StopReason reason;

    public ExecutionStopped(StopReason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public StopReason reason() {
        return reason;
    }
}
