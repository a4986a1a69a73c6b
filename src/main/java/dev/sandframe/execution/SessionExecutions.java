package dev.sandframe.execution;

import dev.sandframe.pool.Loss;
import dev.sandframe.pool.Worker;
import dev.sandframe.pool.WorkerLost;
import dev.sandframe.protocol.FromWorker;
import dev.sandframe.protocol.Limits;
import dev.sandframe.protocol.StopCause;
import dev.sandframe.protocol.Usage;
import dev.sandframe.session.FrameName;
import dev.sandframe.session.Quota;
import dev.sandframe.session.Session;
import dev.sandframe.session.SessionKey;
import dev.sandframe.session.SessionRegistry;
import dev.sandframe.session.SpooledFile;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Carries out requests in the workers of their sessions. Thread-safe. */
@Singleton
class SessionExecutions implements ExecutionService {
    private static final String EXECUTION = "the execution";
    private static final byte[] NO_RECORDS = {'[', ']'};

    private final SessionRegistry sessions;
    private final Admission admission;
    private final Restoration restoration;
    private final Quota quota;
    private final LimitsConfig limits;
    private final long codeLimit;
    private final Limits seedLimits;

    SessionExecutions(
            SessionRegistry sessions, Admission admission, Restoration restoration, Quota quota, LimitsConfig limits) {
        this.sessions = sessions;
        this.admission = admission;
        this.restoration = restoration;
        this.quota = quota;
        this.limits = limits;
        this.codeLimit = limits.code().asLongValue();
        this.seedLimits = new Limits(
                limits.cpu().toMillis(),
                limits.wall().toMillis(),
                OptionalLong.empty(),
                Math.toIntExact(limits.seedAnswer().asLongValue()));
    }

    @Override
    public SeedOutcome executeSeed(SessionKey key, String code) {
        requireWithinLimit(code);
        return inTurn(
                sessions.begin(key),
                session -> ask(session, EXECUTION, request -> {
                    return switch (request.executeSeed(code, seedLimits)) {
                        case FromWorker.SeedReturned(String json) -> new SeedOutcome.Returned(json);
                        case FromWorker.SeedRaised(String detail) -> new SeedOutcome.Raised(detail);
                        case FromWorker.AnswerTooLarge(long size) ->
                            throw new AnswerTooLarge(size, seedLimits.answerUnits());
                        case FromWorker.ExecutionStopped(StopCause cause, Usage usage) ->
                            throw Sentences.stopped(request.interruptedBy().orElse(loss(cause)), limits, usage);
                    };
                }));
    }

    @Override
    public void upload(SessionKey key, FrameName name, SpooledFile csv) {
        boolean recorded = false;
        try {
            recorded = inTurn(sessions.begin(key), session -> upload(session, name, csv));
        } finally {
            if (!recorded) {
                csv.delete();
            }
        }
    }

    private boolean upload(Session session, FrameName name, SpooledFile csv) {
        quota.require(session, name, csv);
        String subject = "the upload '" + name + "'";
        ask(session, subject, request -> {
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
        Optional<Session> known = sessions.find(key);
        boolean written = known.isPresent() && inTurn(known.get(), session -> download(session, name, sink));
        if (!written) {
            sink.write(NO_RECORDS);
        }
    }

    /** False when the session has no such name, for which no worker is started. */
    private boolean download(Session session, FrameName name, OutputStream sink) throws IOException {
        if (session.worker().isEmpty() && !session.names().contains(name.value())) {
            return false;
        }
        String subject = "the download of '" + name + "'";
        return ask(session, subject, request -> {
            return switch (request.download(name, sink)) {
                case FromWorker.Downloaded downloaded -> true;
                case FromWorker.DownloadRefused(String reason) -> throw new NotAFrame(reason);
                case FromWorker.Interrupted interrupted -> throw interrupted(subject, request);
            };
        });
    }

    @Override
    public List<String> names(SessionKey key) {
        return sessions.find(key).map(Session::names).orElse(List.of());
    }

    @Override
    public void clear(SessionKey key) {
        sessions.find(key).ifPresent(known -> inTurn(known, this::clear));
    }

    /** A worker that does not obey is dismissed: what it holds is to be forgotten anyway. */
    private boolean clear(Session session) {
        session.clear();
        Optional<Worker> worker = session.worker();
        if (worker.isEmpty()) {
            return false;
        }
        try (Request request = new Request(worker.get(), limits.wall())) {
            if (request.clear() instanceof FromWorker.Cleared) {
                return true;
            }
        } catch (WorkerLost e) {
            // Gone, with all that it held.
        }
        session.dismissWorker();
        return false;
    }

    /** Takes the session's turn for something. */
    private <T, X extends Exception> T inTurn(Session session, Turned<T, X> turned) throws X {
        admission.enter(session);
        try {
            return turned.carryOut(session);
        } finally {
            session.turn().end();
        }
    }

    private interface Turned<T, X extends Exception> {
        T carryOut(Session session) throws X;
    }

    /** Asks the session's worker for something, and renews what the session knows of it. */
    private <T, X extends Exception> T ask(Session session, String subject, Asked<T, X> asked) throws X {
        Worker worker = restoration.workerOf(session);
        try (Request request = new Request(worker, limits.wall())) {
            try {
                return asked.carryOut(request);
            } finally {
                request.renewedNames().ifPresent(session::rename);
            }
        } catch (WorkerLost e) {
            session.dismissWorker();
            throw Sentences.lost(subject, e.loss(), limits, session);
        }
    }

    private interface Asked<T, X extends Exception> {
        T carryOut(Request request) throws WorkerLost, X;
    }

    private static Loss loss(StopCause cause) {
        return switch (cause) {
            case CPU -> Loss.CPU_LIMIT;
            case WALL -> Loss.WALL_LIMIT;
            case MEMORY -> Loss.MEMORY;
            case CANCELLED -> Loss.CANCELLED;
        };
    }

    private ExecutionStopped interrupted(String subject, Request request) {
        return Sentences.stopped(subject, request.interruptedBy().orElse(Loss.CANCELLED), limits);
    }

    private void requireWithinLimit(String code) {
        // A UTF-16 unit is at most three bytes of UTF-8: most code need not be counted.
        if (code.length() > codeLimit / 3) {
            long bytes = code.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > codeLimit) {
                throw new CodeTooLarge(bytes, codeLimit);
            }
        }
    }
}
