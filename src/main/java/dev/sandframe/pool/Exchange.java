package dev.sandframe.pool;

import dev.sandframe.protocol.FromWorker;
import dev.sandframe.protocol.ToWorker;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One request to a worker and its answer, within a wall-clock limit: at the limit the worker is asked to stop, and a moment later it
 * is killed. Used by one thread, which must close it; only {@link #interrupt} is for others.
 */
public final class Exchange implements AutoCloseable {
    private final Worker worker;
    private final long number;
    private final Deadline deadline;
    private final Duration hardStopDelay;

    private @Nullable Loss interruptedBy;
    private Duration left = Duration.ZERO;
    private boolean answered;
    private boolean closed;

    Exchange(Worker worker, long number, Deadline deadline, Duration hardStopDelay) {
        this.worker = worker;
        this.number = number;
        this.deadline = deadline;
        this.hardStopDelay = hardStopDelay;
    }

    /** Starts the clock. */
    void begin(Duration wallLimit) {
        deadline.arm(wallLimit, () -> interrupt(Loss.WALL_LIMIT));
    }

    /** Sends a message, waiting while the worker is behind in reading. */
    public void send(ToWorker message) throws WorkerLost {
        worker.send(number, message);
    }

    /** Waits for the next message. The one that ends the exchange is an {@link FromWorker.Answer}. */
    public FromWorker receive() throws WorkerLost {
        FromWorker message = worker.receive();
        answered |= message instanceof FromWorker.Answer;
        return message;
    }

    /** Has a listener hear the messages instead of {@link #receive}; to be called before anything is sent. */
    public void listen(Listener listener) {
        worker.listen(new Listener() {
            @Override
            public void said(FromWorker message) {
                answered |= message instanceof FromWorker.Answer;
                listener.said(message);
            }

            @Override
            public void lost(WorkerLost lost) {
                listener.lost(lost);
            }
        });
    }

    /** Stops the clock while the caller does something of its own. */
    public synchronized void pause() {
        left = deadline.disarm();
    }

    /** Lets the clock go on. */
    public synchronized void resume() {
        if (interruptedBy == null) {
            begin(left);
        } else {
            killSoon(interruptedBy);
        }
    }

    /**
     * Asks the worker to stop; kills it when it has not answered a moment later. The first reason counts.
     *
     * @param reason what the worker is lost to if it does not obey
     */
    public synchronized void interrupt(Loss reason) {
        if (interruptedBy == null && !closed) {
            interruptedBy = reason;
            worker.interrupt(number);
            killSoon(reason);
        }
    }

    /** Why the worker was asked to stop, if it was. */
    public synchronized Optional<Loss> interruptedBy() {
        return Optional.ofNullable(interruptedBy);
    }

    /** Ends the worker, which has said what it must not. */
    public WorkerLost breached(String what) {
        return worker.breached(what);
    }

    /** Ends the exchange. A worker that has not answered yet is in the midst of something and is killed. */
    @Override
    public synchronized void close() {
        closed = true;
        deadline.disarm();
        worker.listen(null);
        if (!answered) {
            worker.dismiss();
        }
    }

    private void killSoon(Loss reason) {
        deadline.arm(hardStopDelay, () -> kill(reason));
    }

    private void kill(Loss reason) {
        synchronized (this) {
            if (closed) {
                return;
            }
            worker.kill(reason);
        }
        worker.tellLoss();
    }
}
