package dev.sandframe.execution;

import dev.sandframe.pool.Allowance;
import dev.sandframe.pool.Worker;
import dev.sandframe.pool.WorkerLost;
import dev.sandframe.protocol.Limits;
import dev.sandframe.session.Session;
import dev.sandframe.session.SessionRegistry;
import dev.sandframe.session.UnknownSession;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Takes sessions' turns and asks their workers. Thread-safe. */
@Singleton
class Turns {
    private final SessionRegistry sessions;
    private final Admission admission;
    private final Restoration restoration;
    private final Running running = new Running();

    Turns(SessionRegistry sessions, Admission admission, Restoration restoration) {
        this.sessions = sessions;
        this.admission = admission;
        this.restoration = restoration;
    }

    /** What is done in a session's turn. */
    interface Turned<T, X extends Exception> {
        T carryOut(Session session) throws X;
    }

    /** What a worker is asked for. */
    interface Asked<T, X extends Exception> {
        T carryOut(Request request) throws WorkerLost, X;
    }

    /**
     * Takes the session's turn for something.
     *
     * @throws UnknownSession when the session ended meanwhile
     */
    <T, X extends Exception> T inTurn(Session session, Turned<T, X> turned) throws X {
        admission.enter(session);
        try {
            if (session.hasEnded()) {
                throw sessions.missing(session.key());
            }
            sessions.use(session);
            return turned.carryOut(session);
        } finally {
            sessions.use(session);
            session.turn().end();
        }
    }

    /**
     * Asks the session's worker for something, and renews what the session knows of it.
     *
     * @param limits of which the wall-clock limit is kept here, and all may be told
     * @throws ExecutionStopped when the worker was lost
     */
    <T, X extends Exception> T ask(Session session, String subject, Limits limits, Asked<T, X> asked) throws X {
        Request request = open(session, workerOf(session), limits);
        try {
            return asked.carryOut(request);
        } catch (WorkerLost e) {
            throw lost(session, subject, limits, e);
        } finally {
            close(session, request);
        }
    }

    private Worker workerOf(Session session) {
        running.await(session);
        try {
            return restoration.workerOf(session);
        } catch (RuntimeException | Error e) {
            running.giveUp(session);
            throw e;
        }
    }

    /** Begins a request in the session's turn. */
    Request open(Session session, Worker worker, Limits limits) {
        Request request = new Request(worker, allowance(limits));
        running.begin(session, request);
        return request;
    }

    /** What a worker may take for a request of these limits. */
    static Allowance allowance(Limits limits) {
        return Allowance.of(Duration.ofMillis(limits.wallMillis()), Duration.ofMillis(limits.cpuMillis()));
    }

    /** Ends a request, and renews what the session knows of its worker. */
    void close(Session session, Request request) {
        running.end(session);
        request.close();
        request.renewedNames().ifPresent(session::rename);
    }

    /** The session has no worker any more. */
    ExecutionStopped lost(Session session, String subject, Limits limits, WorkerLost lost) {
        session.dismissWorker();
        return Sentences.lost(subject, lost, limits, session);
    }

    /**
     * Takes the session's turn for something that does not wait for it; who is called then gives it back by {@link #end}.
     *
     * @param granted called with the turn taken, now or later on another thread; must not block
     */
    void begin(Session session, Runnable granted) {
        admission.enter(session, () -> {
            sessions.use(session);
            granted.run();
        });
    }

    /** Ends a turn that {@link #begin} took. */
    void end(Session session) {
        sessions.use(session);
        session.turn().end();
    }

    /** What who waited for the turn of a session is told that ended meanwhile. */
    UnknownSession ended(Session session) {
        return sessions.missing(session.key());
    }

    /** Stops what the session's worker carries out; false when there is nothing. */
    boolean cancel(Session session) {
        return running.cancel(session);
    }
}
