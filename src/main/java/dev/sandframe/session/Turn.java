package dev.sandframe.session;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/** A session's executions run one after another, in the order in which they came. Thread-safe. */
public final class Turn {
    private final ReentrantLock lock = new ReentrantLock(true);
    private final AtomicInteger waiting = new AtomicInteger();

    /** Takes the turn if nobody has it and nobody waits for it. */
    public boolean takeIfFree() {
        return !lock.hasQueuedThreads() && lock.tryLock();
    }

    /**
     * Waits for the turn and takes it.
     *
     * @param mostWaiting how many may wait for it, this one among them
     * @return false, without waiting, when so many wait already
     */
    public boolean await(int mostWaiting) {
        if (waiting.incrementAndGet() > mostWaiting) {
            waiting.decrementAndGet();
            return false;
        }
        try {
            lock.lock();
            return true;
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** Whether somebody has it now. */
    public boolean isTaken() {
        return lock.isLocked();
    }

    /** How many wait for it. */
    public int waiting() {
        return waiting.get();
    }

    /** Gives it back. */
    public void end() {
        lock.unlock();
    }
}
