package dev.sandframe.execution;

import dev.sandframe.pool.Loss;
import dev.sandframe.session.Session;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What sessions' workers carry out, and what waits for a worker, so that it can be stopped. Thread-safe. */
final class Running {
    private final Map<Session, Request> requests = new HashMap<>();
    /** What waits for a worker, and whether it was cancelled meanwhile. */
    private final Map<Session, Boolean> waiting = new HashMap<>();

    /** A request of the session waits for a worker; {@link #begin} or {@link #giveUp} follows. */
    synchronized void await(Session session) {
        waiting.put(session, false);
    }

    /** It got none. */
    synchronized void giveUp(Session session) {
        waiting.remove(session);
    }

    /** The request has a worker. One that was cancelled before is stopped as soon as it begins. */
    void begin(Session session, Request request) {
        if (add(session, request)) {
            request.interrupt(Loss.CANCELLED);
        }
    }

    private synchronized boolean add(Session session, Request request) {
        requests.put(session, request);
        return Boolean.TRUE.equals(waiting.remove(session));
    }

    synchronized void end(Session session) {
        requests.remove(session);
    }

    /** Stops what the session's worker carries out, or will when there is one; false when there is nothing. */
    boolean cancel(Session session) {
        Request request = find(session);
        if (request != null) {
            request.interrupt(Loss.CANCELLED);
            return true;
        }
        return cancelWaiting(session);
    }

    private synchronized @Nullable Request find(Session session) {
        return requests.get(session);
    }

    private synchronized boolean cancelWaiting(Session session) {
        return waiting.replace(session, true) != null;
    }
}
