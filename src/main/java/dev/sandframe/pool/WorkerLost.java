package dev.sandframe.pool;

import java.time.Duration;

/** The worker is gone, and with it what it was asked. */
public final class WorkerLost extends Exception {
    private static final long serialVersionUID = 1L;
    private final Loss loss;
    private final Duration cpu;

    WorkerLost(Loss loss, Duration cpu) {
        super("the worker is lost: " + loss);
        this.loss = loss;
        this.cpu = cpu;
    }

    public Loss loss() {
        return loss;
    }

    /** The CPU time that its process was last seen to have used in the exchange that it was lost in. */
    public Duration cpu() {
        return cpu;
    }
}
