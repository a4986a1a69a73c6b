package dev.sandframe.pool;

/** As many workers live as may. */
public final class NoWorkerFree extends Exception {
    private static final long serialVersionUID = 1L;

    NoWorkerFree(int maximum) {
        super("all " + maximum + " workers of this server are in use");
    }
}
