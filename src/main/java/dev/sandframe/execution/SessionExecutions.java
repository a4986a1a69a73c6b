package dev.sandframe.execution;

import dev.sandframe.pool.Loss;
import dev.sandframe.pool.Worker;
import dev.sandframe.pool.WorkerLost;
import dev.sandframe.protocol.FromWorker;
import dev.sandframe.protocol.Limits;
import dev.sandframe.session.FrameName;
import dev.sandframe.session.Quota;
import dev.sandframe.session.Session;
import dev.sandframe.session.SessionKey;
import dev.sandframe.session.SessionRegistry;
import dev.sandframe.session.SpooledFile;
import dev.sandframe.session.UnknownSession;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Carries out requests in the workers of their sessions. Thread-safe. */
@Singleton
class SessionExecutions implements ExecutionService {
    private static final byte[] NO_RECORDS = {'[', ']'};

    private final SessionRegistry sessions;
    private final Turns turns;
    private final Quota quota;
    private final CodeLength codeLength;
    private final Limits limits;

    SessionExecutions(SessionRegistry sessions, Turns turns, Quota quota, LimitsConfig config) {
        this.sessions = sessions;
        this.turns = turns;
        this.quota = quota;
        this.codeLength = new CodeLength(config.code().asLongValue());
        this.limits = new Limits(
                config.cpu().toMillis(),
                config.wall().toMillis(),
                OptionalLong.empty(),
                Math.toIntExact(config.seedAnswer().asLongValue()));
    }

    @Override
    public SeedOutcome executeSeed(SessionKey key, String code) {
        try {
            return submitSeed(key, code).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public CompletableFuture<SeedOutcome> submitSeed(SessionKey key, String code) {
        codeLength.require(code);
        return submit(key, code);
    }

    private CompletableFuture<SeedOutcome> submit(SessionKey key, String code) {
        sessions.requireNothingLost(key);
        return new SeedExecution(turns, sessions.begin(key), code, limits)
                .begin()
                .exceptionallyCompose(failure -> {
                    // The next session of that id begins when this one ended meanwhile.
                    return failure instanceof UnknownSession
                            ? submit(key, code)
                            : CompletableFuture.failedFuture(failure);
                });
    }

    @Override
    public void upload(SessionKey key, FrameName name, SpooledFile csv) {
        boolean recorded = false;
        try {
            recorded = inTurn(key, session -> upload(session, name, csv));
        } finally {
            if (!recorded) {
                csv.delete();
            }
        }
    }

    private boolean upload(Session session, FrameName name, SpooledFile csv) {
        quota.require(session, name, csv);
        String subject = "the upload '" + name + "'";
        turns.ask(session, subject, limits, request -> {
            return switch (request.upload(name, csv)) {
                case FromWorker.UploadParsed parsed -> parsed;
                case FromWorker.UploadRejected(String reason) -> throw new UploadRejected(reason);
                case FromWorker.Interrupted interrupted -> throw interrupted(subject, request);
            };
        });
        session.record(name, csv);
        return true;
    }

    @Override
    public void download(SessionKey key, FrameName name, OutputStream sink) throws IOException {
        sessions.requireNothingLost(key);
        Optional<Session> known = sessions.find(key);
        if (known.isEmpty() || !download(known.get(), key, name, sink)) {
            sink.write(NO_RECORDS);
        }
    }

    /** A session that ended meanwhile is an unknown one, as for who comes a moment later. */
    private boolean download(Session known, SessionKey key, FrameName name, OutputStream sink) throws IOException {
        try {
            return turns.inTurn(known, session -> download(session, name, sink));
        } catch (UnknownSession e) {
            sessions.requireNothingLost(key);
            return false;
        }
    }

    /** False when the session has no such name, for which no worker is started. */
    private boolean download(Session session, FrameName name, OutputStream sink) throws IOException {
        if (session.worker().isEmpty() && !session.names().contains(name.value())) {
            return false;
        }
        String subject = "the download of '" + name + "'";
        return turns.ask(session, subject, limits, request -> {
            return switch (request.download(name, sink)) {
                case FromWorker.Downloaded downloaded -> true;
                case FromWorker.DownloadRefused(String reason) -> throw new NotAFrame(reason);
                case FromWorker.Interrupted interrupted -> throw interrupted(subject, request);
            };
        });
    }

    @Override
    public List<String> names(SessionKey key) {
        sessions.requireNothingLost(key);
        return sessions.find(key).map(Session::names).orElse(List.of());
    }

    @Override
    public void clear(SessionKey key) {
        sessions.forgetExpired(key);
        try {
            sessions.find(key).ifPresent(known -> turns.inTurn(known, this::clear));
        } catch (UnknownSession e) {
            // It ended meanwhile, with all that it held.
            sessions.forgetExpired(key);
        }
    }

    /** A worker that does not obey is dismissed: what it holds is to be forgotten anyway. */
    private boolean clear(Session session) {
        session.clear();
        Optional<Worker> worker = session.worker();
        if (worker.isEmpty()) {
            return false;
        }
        try (Request request = new Request(worker.get(), Turns.allowance(limits))) {
            if (request.clear() instanceof FromWorker.Cleared) {
                return true;
            }
        } catch (WorkerLost e) {
            // Gone, with all that it held.
        }
        session.dismissWorker();
        return false;
    }

    /** Takes the turn of the session, which begins if there is none, also when another of its id has just ended. */
    private <T, X extends Exception> T inTurn(SessionKey key, Turns.Turned<T, X> turned) throws X {
        while (true) {
            sessions.forgetExpired(key);
            Session session = sessions.begin(key);
            try {
                return turns.inTurn(session, turned);
            } catch (UnknownSession e) {
                // The next one begins.
            }
        }
    }

    private ExecutionStopped interrupted(String subject, Request request) {
        return Sentences.stopped(subject, request.interruptedBy().orElse(Loss.CANCELLED), limits);
    }
}
