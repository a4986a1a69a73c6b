package dev.sandframe.execution;

import dev.sandframe.pool.Loss;
import dev.sandframe.pool.WorkerLost;
import dev.sandframe.protocol.Limits;
import dev.sandframe.protocol.Usage;
import dev.sandframe.session.Session;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** What callers are told about requests that were stopped and workers that were lost. */
final class Sentences {
    private static final int NAMED = 20;

    private Sentences() {}

    /** The execution was stopped, and the session lives on. */
    static ExecutionStopped stopped(Loss reason, Limits limits, Usage usage) {
        return new ExecutionStopped(
                Stops.reason(reason),
                "the execution " + why(reason, limits) + ", having used " + usage.cpuMillis() + " ms of CPU time in "
                        + usage.wallMillis() + " ms; " + kept(reason));
    }

    /** The request was stopped, and the session lives on as it was. */
    static ExecutionStopped stopped(String subject, Loss reason, Limits limits) {
        return new ExecutionStopped(Stops.reason(reason), subject + ' ' + why(reason, limits) + "; " + kept(reason));
    }

    /** The request's worker is gone. */
    static ExecutionStopped lost(String subject, WorkerLost lost, Limits limits, Session session) {
        return new ExecutionStopped(
                Stops.reason(lost.loss()),
                subject + ' ' + why(lost.loss(), limits) + " and lost its worker; the session's variables are lost. "
                        + whatIsKept(session),
                OptionalLong.of(lost.cpu().toMillis()));
    }

    /** What the session's next worker will have. */
    static String whatIsKept(Session session) {
        List<String> kept = session.uploads().stream()
                .map(upload -> upload.target().value())
                .toList();
        if (kept.isEmpty()) {
            return "The session has no uploads";
        }
        String named = kept.stream().limit(NAMED).map(name -> "'" + name + "'").collect(Collectors.joining(", "));
        String more = kept.size() > NAMED ? " and " + (kept.size() - NAMED) + " more" : "";
        return "The session keeps what was uploaded: " + named + more;
    }

    /** What is left. Variables that fill the memory stay as well, and what comes next may fail for them. */
    private static String kept(Loss reason) {
        return "the session kept its state"
                + (reason == Loss.MEMORY ? "; if its variables fill its memory, delete some of them" : "");
    }

    private static String why(Loss reason, Limits limits) {
        return switch (reason) {
            case CPU_LIMIT -> "was stopped at its limit of " + limits.cpuMillis() + " ms of CPU time";
            case WALL_LIMIT -> "was stopped at its wall-clock limit of " + limits.wallMillis() + " ms";
            case CANCELLED -> "was cancelled";
            case MEMORY -> "exhausted the memory of its worker";
            case BREACH -> "was ended because its worker broke the protocol";
            case DIED -> "was ended by the unexpected end of its worker's process";
            case DISMISSED -> "was ended by the server";
        };
    }
}
