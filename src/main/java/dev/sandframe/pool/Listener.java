package dev.sandframe.pool;

import dev.sandframe.protocol.FromWorker;

/** Hears what a worker says in one exchange, in place of a thread that waits for it. Must not block. */
public interface Listener {

    /** The worker said something. Called on the thread that reads from the worker. */
    void said(FromWorker message);

    /** The worker is gone. May be called more than once, on any thread, and after the answer too. */
    void lost(WorkerLost lost);
}
