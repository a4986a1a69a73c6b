package dev.sandframe.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandframe.api.wire.RawAnswer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tries one attack on a session: it meets what it has to, in time, its neighbour is served meanwhile and its session afterwards. */
final class Trial {
    /** The design: at most so long past its limit. */
    private static final long PATIENCE_MILLIS = 1_500;

    /** What an answer never holds, whatever the guest did: names of the host's side. The scripts spell them in pieces. */
    private static final Pattern LEAK = Pattern.compile(
            "dev\\.sandframe|java\\.(lang|util|io|nio)\\.|com\\.oracle\\.|org\\.graalvm\\.|com\\.sun\\.|\\bat [a-z.]+\\.[A-Z]\\w+\\.\\w+\\("
                    + "|HostObject|foreign object|/root/|target/(classes|worker)|\\.m2/");

    private final Target target;
    private final Neighbour neighbour;

    Trial(Target target, Neighbour neighbour) {
        this.target = target;
        this.neighbour = neighbour;
    }

    /**
     * What was seen.
     *
     * @param pastMillis how long after its limit it was answered, for one that was stopped at a limit of time
     */
    record Seen(String status, long pastMillis, long tookMillis, boolean stateKept, Neighbour.Served neighbour) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%s, in %d ms, %d past its limit, state %s, neighbour %d times, longest %d ms",
                    status,
                    tookMillis,
                    pastMillis,
                    stateKept ? "kept" : "lost",
                    neighbour.answers(),
                    neighbour.longestMillis());
        }
    }

    Seen run(Attack attack) {
        target.forget();
        target.served("before_the_attack = 1");
        Neighbour.Asking asking = neighbour.ask();
        Stopwatch watch = Stopwatch.start();
        RawAnswer raw = target.run(attack.code(), attack.limits());
        long took = watch.unstalledMillis();
        long tookAtAll = watch.millis();
        Neighbour.Served served = asking.end();

        assertEquals(200, raw.status(), () -> attack.name() + ": " + raw);
        assertFalse(LEAK.matcher(raw.body()).find(), () -> attack.name() + " tells of the host: " + raw.body());
        JsonNode answer = Target.json(raw);
        String status = answer.get("status").textValue();
        boolean kept = attack.ownSession() && attack.expectation() instanceof Expectation.Ends
                ? isAnswered(attack)
                : isServed();
        Seen seen = new Seen(status, took - attack.limitMillis(status), tookAtAll, kept, served);

        check(attack.expectation(), answer, seen);
        assertTrue(
                seen.pastMillis <= PATIENCE_MILLIS,
                () -> "too late: " + seen + ", " + took + " of " + tookAtAll + " ms");
        assertTrue(served.longestMillis() <= PATIENCE_MILLIS, () -> "the neighbour waited: " + seen);
        return seen;
    }

    private void check(Expectation expectation, JsonNode answer, Seen seen) {
        switch (expectation) {
            case Expectation.Completes() ->
                assertEquals(
                        List.of("ok", "held\n", ""),
                        List.of(seen.status, answer.get("stdout").textValue(), error(answer)),
                        answer::toString);
            case Expectation.Raises(var types, var statuses) ->
                assertTrue(
                        statuses.contains(seen.status)
                                || types.contains(
                                        answer.get("error").path("name").asText()),
                        answer::toString);
            case Expectation.Stopped(var statuses, var state) -> {
                assertTrue(statuses.contains(seen.status), () -> seen + " " + answer);
                assertTrue(seen.neighbour.answers() > 0, "the neighbour was not served meanwhile");
                assertTrue(
                        state == Expectation.State.EITHER || seen.stateKept == (state == Expectation.State.KEPT),
                        seen::toString);
            }
            case Expectation.Ends() -> {}
        }
    }

    private static String error(JsonNode answer) {
        return answer.get("error").isNull() ? "" : answer.get("error").toString();
    }

    /**
     * The next execution of a session whose own builtins, modules or functions the code has replaced is answered in time, whatever
     * by; begun anew, the session serves as before.
     */
    private boolean isAnswered(Attack attack) {
        Stopwatch watch = Stopwatch.start();
        RawAnswer next = target.run("6 * 7", attack.limits());
        assertEquals(200, next.status(), () -> attack.name() + ": " + next);
        long past = watch.unstalledMillis()
                - attack.limitMillis(Target.json(next).get("status").textValue());
        assertTrue(past <= PATIENCE_MILLIS, () -> attack.name() + ": the next execution was late by " + past + " ms");
        target.end();
        target.begin();
        assertServed();
        return false;
    }

    /** The session's next execution is served; whether its variables are still there. */
    private boolean isServed() {
        assertServed();
        return target.served("before_the_attack").get("status").textValue().equals("ok");
    }

    private void assertServed() {
        assertEquals(
                "42",
                target.served("6 * 7").get("results").path(0).path("text/plain").asText());
    }
}
