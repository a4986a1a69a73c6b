package dev.sandframe.session;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A session's executions run one after another, in the order in which they came. The turn belongs to an execution and not to a
 * thread: it may be taken on one and ended on another. Thread-safe.
 */
public final class Turn {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean taken;

    /** Takes the turn if nobody has it. */
    public synchronized boolean takeIfFree() {
        boolean free = !taken;
        taken = true;
        return free;
    }

    /**
     * Takes the turn as soon as it is free.
     *
     * @param granted called once with the turn taken: now, or later on the thread that ends the turn before; must not block
     * @param mostWaiting how many may wait for it, this one among them
     * @return false, without effect, when so many wait already
     */
    public boolean enter(Runnable granted, int mostWaiting) {
        synchronized (this) {
            if (taken) {
                return waiting.size() < mostWaiting && waiting.add(granted);
            }
            taken = true;
        }
        granted.run();
        return true;
    }

    /**
     * Waits for the turn and takes it.
     *
     * @param mostWaiting how many may wait for it, this one among them
     * @return false, without waiting, when so many wait already
     */
    public boolean await(int mostWaiting) {
        CompletableFuture<Turn> granted = new CompletableFuture<>();
        if (!enter(() -> granted.complete(this), mostWaiting)) {
            return false;
        }
        granted.join();
        return true;
    }

    /** Whether somebody has it now. */
    public synchronized boolean isTaken() {
        return taken;
    }

    /** How many wait for it. */
    public synchronized int waiting() {
        return waiting.size();
    }

    /** Gives the turn to the next. */
    public void end() {
        Runnable next = next();
        if (next != null) {
            next.run();
        }
    }

    private synchronized @Nullable Runnable next() {
        Runnable next = waiting.poll();
        taken = next != null;
        return next;
    }
}
