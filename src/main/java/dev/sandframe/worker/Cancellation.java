package dev.sandframe.worker;

import dev.sandframe.guest.Guest;

/**
 * Passes the server's interrupts on to the guest, but only to the execution that they are meant for: one that comes when that is over
 * must not stop the next. Thread-safe.
 */
final class Cancellation {
    private static final long NONE = 0;

    private final Guest guest;
    private long current = NONE;
    private boolean requested;

    Cancellation(Guest guest) {
        this.guest = guest;
    }

    /** The guest's thread begins an execution. */
    synchronized void begin(long execution) {
        current = execution;
        requested = false;
    }

    /** The guest's thread has ended its execution; answers whether it was to be stopped. */
    synchronized boolean end() {
        current = NONE;
        return requested;
    }

    /** Stops an execution, unless it is over. */
    synchronized void request(long execution) {
        if (execution == current) {
            requested = true;
            guest.cancel();
        }
    }
}
