package dev.sandframe.worker;

import dev.sandframe.guest.Guest;

/**
 * Passes the server's interrupts on to the guest, but only to the execution that they are meant for: one that comes when that is over
 * must not stop the next, and one that comes before the guest's thread has begun must not be forgotten. Thread-safe.
 */
final class Cancellation {
    private static final long NONE = 0;
    private static final long AGAIN_AFTER_MILLIS = 20;

    private final Guest guest;
    private long requested = NONE;
    private long current = NONE;
    private long ended = NONE;

    Cancellation(Guest guest) {
        this.guest = guest;
    }

    /** The guest's thread begins an execution; their numbers rise. */
    synchronized void begin(long execution) {
        current = execution;
    }

    /** The guest's thread has ended its execution; answers whether it was to be stopped. */
    synchronized boolean end() {
        boolean stopped = requested == current;
        ended = current;
        current = NONE;
        notifyAll();
        return stopped;
    }

    /** Stops an execution, unless it is over. */
    synchronized void request(long execution) {
        if (execution > ended && execution != requested) {
            requested = execution;
            Thread.ofPlatform().name("cancellation").daemon().start(() -> cancelUntilEnded(execution));
        }
    }

    /** Again and again: what has not begun, or is between two steps, takes no notice. */
    private synchronized void cancelUntilEnded(long execution) {
        try {
            while (ended < execution) {
                if (current == execution) {
                    guest.cancel();
                }
                wait(AGAIN_AFTER_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
