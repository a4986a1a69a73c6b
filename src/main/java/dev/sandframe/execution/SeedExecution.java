package dev.sandframe.execution;

import dev.sandframe.pool.Worker;
import dev.sandframe.pool.WorkerLost;
import dev.sandframe.protocol.FromWorker;
import dev.sandframe.protocol.Limits;
import dev.sandframe.protocol.StopCause;
import dev.sandframe.protocol.Usage;
import dev.sandframe.session.Session;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One execution in the seed's dialect, from before the session's turn to its outcome. When the session has a worker no thread waits for
 * it: the one that reads from the worker brings the answer. Otherwise a virtual thread waits for a worker first.
 */
final class SeedExecution {
    private static final String SUBJECT = "the execution";

    private final Turns turns;
    private final Session session;
    private final String code;
    private final Limits limits;
    private final CompletableFuture<SeedOutcome> outcome = new CompletableFuture<>();

    SeedExecution(Turns turns, Session session, String code, Limits limits) {
        this.turns = turns;
        this.session = session;
        this.code = code;
        this.limits = limits;
    }

    /** Begins as soon as the session's turn is free; the outcome comes when that has been given on. Does not block. */
    CompletableFuture<SeedOutcome> begin() {
        turns.begin(session, this::granted);
        return outcome;
    }

    private void granted() {
        if (session.hasEnded()) {
            end(() -> {
                throw turns.ended(session);
            });
            return;
        }
        Optional<Worker> worker = session.worker();
        if (worker.isPresent() && Request.fitsAFrame(code)) {
            submit(worker.get());
        } else {
            Thread.ofVirtual().name("execution").start(() -> end(this::ask));
        }
    }

    private SeedOutcome ask() {
        return turns.ask(session, SUBJECT, limits, request -> outcome(request, request.executeSeed(code, limits)));
    }

    private void submit(Worker worker) {
        Request request = turns.open(session, worker, limits);
        Submitted submitted = new Submitted(request);
        try {
            request.submitSeed(code, limits, submitted);
        } catch (WorkerLost e) {
            submitted.lost(e);
        }
    }

    /** Waits for the end of a request. The first counts: a worker may be lost just when it has answered. */
    private final class Submitted implements Request.SeedListener {
        private final Request request;
        private final AtomicBoolean ended = new AtomicBoolean();

        Submitted(Request request) {
            this.request = request;
        }

        @Override
        public void answered(FromWorker.SeedAnswer answer) {
            if (ended.compareAndSet(false, true)) {
                turns.close(session, request);
                end(() -> outcome(request, answer));
            }
        }

        @Override
        public void lost(WorkerLost lost) {
            if (ended.compareAndSet(false, true)) {
                turns.close(session, request);
                end(() -> {
                    throw turns.lost(session, SUBJECT, limits, lost);
                });
            }
        }
    }

    private interface Ending {
        SeedOutcome outcome();
    }

    private void end(Ending ending) {
        SeedOutcome result;
        try {
            result = ending.outcome();
        } catch (RuntimeException e) {
            turns.end(session);
            outcome.completeExceptionally(e);
            return;
        }
        turns.end(session);
        outcome.complete(result);
    }

    private SeedOutcome outcome(Request request, FromWorker.SeedAnswer answer) {
        return switch (answer) {
            case FromWorker.SeedReturned(String json) -> new SeedOutcome.Returned(json);
            case FromWorker.SeedRaised(String detail) -> new SeedOutcome.Raised(detail);
            case FromWorker.AnswerTooLarge(long size) -> throw new AnswerTooLarge(size, limits.answerUnits());
            case FromWorker.ExecutionStopped(StopCause cause, Usage usage) ->
                throw Sentences.stopped(request.interruptedBy().orElse(Stops.loss(cause)), limits, usage);
        };
    }
}
