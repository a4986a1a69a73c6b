package dev.sandframe.execution;

import dev.sandframe.pool.Loss;
import dev.sandframe.protocol.FromWorker;
import dev.sandframe.protocol.StopCause;
import dev.sandframe.session.Session;
import dev.sandframe.session.SessionKey;
import dev.sandframe.session.SessionRegistry;
import dev.sandframe.session.UnknownSession;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Runs code as a notebook's cells, one after another in its session. Blocks, like {@link ExecutionService}. Thread-safe. */
@Singleton
public class NotebookExecutions {
    private static final long NANOS_IN_A_MILLI = 1_000_000;
    private static final String SUBJECT = "the execution";

    private final SessionRegistry sessions;
    private final Turns turns;
    private final LimitsConfig config;
    private final CodeLength codeLength;

    NotebookExecutions(SessionRegistry sessions, Turns turns, LimitsConfig config) {
        this.sessions = sessions;
        this.turns = turns;
        this.config = config;
        this.codeLength = new CodeLength(config.code().asLongValue());
    }

    /**
     * Runs code in a session. What the code does wrong, and every limit that it meets, is a status and no exception.
     *
     * @throws UnknownSession when there is none
     * @throws CodeTooLarge when the code is longer than it may be
     * @throws LimitNotAllowed when the limits are not within what is allowed
     */
    public Execution execute(SessionKey key, String code, RequestedLimits asked) {
        codeLength.require(code);
        GrantedLimits granted = GrantedLimits.of(asked, config);
        return turns.inTurn(sessions.existing(key), session -> new Run(session, granted).execute(code));
    }

    /**
     * Stops what the session runs at the moment; the session keeps its state if the code lets itself be stopped.
     *
     * @return false when nothing runs
     * @throws UnknownSession when there is none
     */
    public boolean cancel(SessionKey key) {
        return turns.cancel(sessions.existing(key));
    }

    /** One execution, in its session's turn. */
    private final class Run {
        private final Session session;
        private final GrantedLimits granted;
        private final Transcript transcript;
        private final boolean restarted;
        private final List<String> lost;
        private final long begun = System.nanoTime();

        Run(Session session, GrantedLimits granted) {
            this.session = session;
            this.granted = granted;
            this.transcript = new Transcript(granted.outputBytes());
            this.restarted = session.hasLostWorker();
            this.lost = new ArrayList<>(session.lost());
        }

        Execution execute(String code) {
            try {
                return turns.ask(
                        session,
                        SUBJECT,
                        granted.limits(),
                        request -> ended(request.execute(code, granted, transcript), request.interruptedBy()));
            } catch (ExecutionStopped e) {
                session.lost().stream().filter(name -> !lost.contains(name)).forEach(lost::add);
                return stopped(e);
            }
        }

        private Execution ended(FromWorker.ExecutionAnswer answer, Optional<Loss> interruptedBy) {
            return switch (answer) {
                case FromWorker.Completed completed ->
                    ended(ExecutionStatus.OK, Optional.empty(), Optional.empty(), answer.ending());
                case FromWorker.Raised(String name, String value, String trace, OptionalLong line, var ending) ->
                    ended(
                            ExecutionStatus.ERROR,
                            Optional.empty(),
                            Optional.of(new Execution.PythonError(name, value, trace, line)),
                            ending);
                case FromWorker.Stopped(StopCause cause, var ending) -> {
                    ExecutionStopped why = Sentences.stopped(
                            interruptedBy.orElse(Stops.loss(cause)), granted.limits(), ending.usage());
                    yield ended(
                            ExecutionStatus.of(why.reason()),
                            Optional.ofNullable(why.getMessage()),
                            Optional.empty(),
                            ending);
                }
            };
        }

        private Execution ended(
                ExecutionStatus status,
                Optional<String> detail,
                Optional<Execution.PythonError> error,
                FromWorker.Ending ending) {
            return execution(
                    status,
                    detail,
                    transcript.stdout(ending.stdoutBytes()),
                    transcript.stderr(ending.stderrBytes()),
                    ending.truncated(),
                    error,
                    new Execution.Used(
                            OptionalLong.of(ending.usage().cpuMillis()),
                            ending.usage().wallMillis(),
                            Optional.of(ending.usage())));
        }

        private Execution stopped(ExecutionStopped why) {
            return execution(
                    ExecutionStatus.of(why.reason()),
                    Optional.ofNullable(why.getMessage()),
                    transcript.stdout(),
                    transcript.stderr(),
                    false,
                    Optional.empty(),
                    new Execution.Used(
                            why.processCpuMillis(), (System.nanoTime() - begun) / NANOS_IN_A_MILLI, Optional.empty()));
        }

        private Execution execution(
                ExecutionStatus status,
                Optional<String> detail,
                Execution.Printed stdout,
                Execution.Printed stderr,
                boolean resultsTruncated,
                Optional<Execution.PythonError> error,
                Execution.Used usage) {
            return new Execution(
                    UUID.randomUUID().toString(),
                    status,
                    detail,
                    stdout,
                    stderr,
                    transcript.results(),
                    resultsTruncated,
                    error,
                    transcript.variables(),
                    transcript.frames(),
                    usage,
                    new Execution.Continuity(restarted, lost));
        }
    }
}
