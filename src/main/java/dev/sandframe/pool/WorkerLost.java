package dev.sandframe.pool;

/** The worker is gone, and with it what it was asked. */
public final class WorkerLost extends Exception {
    private static final long serialVersionUID = 1L;
    private final Loss loss;

    WorkerLost(Loss loss) {
        super("the worker is lost: " + loss);
        this.loss = loss;
    }

    public Loss loss() {
        return loss;
    }
}
