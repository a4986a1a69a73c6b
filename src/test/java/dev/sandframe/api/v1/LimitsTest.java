package dev.sandframe.api.v1;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sandframe.api.wire.RawAnswer;
import dev.sandframe.api.wire.RawHttp;
import dev.sandframe.api.wire.RawRequest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each limit over HTTP, with Python in the workers: at it, past it, and the next request after it. */
@QuarkusTest
@TestProfile(LimitsTest.Small.class)
@Timeout(180)
class LimitsTest {
    private static final Path SPOOL = Path.of("target/limits-test-spool").toAbsolutePath();
    private static final String ID = "limits-test";
    private static final String SESSION = "/v1/sessions/" + ID;
    private static final String NOTHING_STOPS_IT = "import itertools\nmax(itertools.repeat(1))";

    /** Limits that are met soon. */
    public static final class Small implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "sandframe.limits.cpu", "500ms",
                    "sandframe.limits.waiting-per-session", "1",
                    "sandframe.limits.waiting", "2",
                    "sandframe.pool.heap", "192M",
                    // A busy machine may take long to stop code that lets itself be stopped.
                    "sandframe.pool.hard-stop-delay", "4s",
                    "sandframe.session.spool-directory", SPOOL.toString());
        }
    }

    @TestHTTPResource
    URI server;

    @BeforeEach
    void begin() {
        send(RawRequest.of("PUT", SESSION));
    }

    @AfterEach
    void end() {
        send(RawRequest.of("DELETE", SESSION));
    }

    @Test
    void cutsOutputPastItsLimit() {
        JsonNode at = run("print('é' * 5)", "{\"output_bytes\": 11}");
        JsonNode past = run("import sys\nprint('é' * 6)\nprint('é' * 6, file=sys.stderr)", "{\"output_bytes\": 11}");

        assertEquals("ééééé\n", at.get("stdout").textValue());
        assertFalse(at.get("truncated").booleanValue());
        assertEquals("ok", past.get("status").textValue());
        assertEquals("ééééé", past.get("stdout").textValue());
        assertEquals("ééééé", past.get("stderr").textValue());
        assertEquals(13, past.get("usage").get("stdout_bytes").intValue());
        assertEquals(13, past.get("usage").get("stderr_bytes").intValue());
        assertTrue(past.get("truncated").booleanValue());
        assertWorks();
    }

    @Test
    void cutsAResultPastItsLimit() {
        JsonNode at = run("'x' * 298", "{\"result_bytes\": 300}");
        JsonNode past = run("'x' * 299", "{\"result_bytes\": 300}");

        assertEquals("'" + "x".repeat(298) + "'", result(at));
        assertFalse(at.get("truncated").booleanValue());
        assertEquals("'" + "x".repeat(99), result(past));
        assertTrue(past.get("truncated").booleanValue());
        assertWorks();
    }

    @Test
    void stopsCodeAndWhatRendersItsResult() {
        for (String code : List.of(
                "print('so far')\nwhile True: pass",
                "print('so far')\nclass Endless:\n    def __repr__(self):\n        while True: pass\nEndless()",
                "print('so far')\nimport pandas as pd\npd.Series(range(300_000)).apply(lambda x: [x] * 3).map(str)")) {
            JsonNode stopped = run("kept = 1\n" + code, "{\"cpu_ms\": 300}");

            assertEquals("cpu_limit", stopped.get("status").textValue(), stopped::toString);
            assertEquals("so far\n", stopped.get("stdout").textValue());
            assertTrue(stopped.get("usage").get("cpu_ms").intValue() >= 300, stopped::toString);
            assertEquals("[]", stopped.get("session").get("lost").toString());
            assertEquals("1", result(run("kept", "{}")));
        }
    }

    @Test
    void stopsWhatAnEarlierExecutionLeftToTheCollector() {
        run(
                "import gc, weakref\nclass Thing: pass\ndef forever(_):\n    while True: pass\nleft = weakref.ref(Thing(), forever)",
                "{}");

        JsonNode stopped = run("kept = 1\nfor _ in range(100): gc.collect()", "{\"cpu_ms\": 300}");

        assertEquals("cpu_limit", stopped.get("status").textValue(), stopped::toString);
        assertEquals("[]", stopped.get("session").get("lost").toString());
        assertEquals("1", result(run("kept", "{}")));
    }

    @Test
    void endsTheProcessOfCodeThatNothingStops() {
        send(RawRequest.upload("df", "A\n1\n2\n").in(ID));
        send(RawRequest.of("PUT", SESSION + "/files/a.txt").withBody("kept"));
        run("gone = 1", "{}");

        JsonNode stopped = run("print('so far')\n" + NOTHING_STOPS_IT, "{\"wall_ms\": 300, \"cpu_ms\": 60000}");

        assertEquals("wall_limit", stopped.get("status").textValue(), stopped::toString);
        assertEquals(
                "the execution was stopped at its wall-clock limit of 300 ms and lost its worker; the session's variables are"
                        + " lost. The session keeps what was uploaded: 'df', 'a.txt'",
                stopped.get("detail").textValue());
        assertEquals("so far\n", stopped.get("stdout").textValue());
        assertTrue(stopped.get("usage").get("cpu_ms").intValue() > 0, stopped::toString);
        assertTrue(stopped.get("usage").get("wall_ms").intValue() >= 4_300, stopped::toString);
        assertTrue(stopped.get("session").get("lost").toString().contains("\"gone\""), stopped::toString);
        JsonNode next = run("open('a.txt').read() + str(df['A'].sum())", "{}");
        assertEquals("'kept3'", result(next));
        assertTrue(next.get("session").get("restarted").booleanValue());
    }

    @Test
    void answersInTheSeedsDialectWith400ThatSaysTheSame() {
        send(RawRequest.upload("df", "A\n1\n2\n").in(ID));

        RawAnswer soft = send(seed("while True: pass"));
        RawAnswer hard = send(seed(NOTHING_STOPS_IT));

        assertEquals(400, soft.status());
        assertTrue(
                soft.body()
                        .matches(
                                "\\{\"detail\":\"the execution was stopped at its limit of 500 ms of CPU time, having used \\d+ ms"
                                        + " of CPU time in \\d+ ms; the session kept its state\"}"),
                soft::body);
        assertEquals(
                "400 {\"detail\":\"the execution was stopped at its limit of 500 ms of CPU time and lost its worker; the session's"
                        + " variables are lost. The session keeps what was uploaded: 'df'\"}",
                hard.status() + " " + hard.body());
        assertEquals("\"{\\\"n\\\": 2}\"", send(seed("n = len(df)")).body());
    }

    @Test
    void stopsCodeThatFillsTheMemory() {
        run("kept = 1", "{}");

        JsonNode grown =
                run("held = []\nwhile True: held.append('x' * 1_000_000 + str(len(held)))", "{\"cpu_ms\": 60000}");
        // What it held still fills the heap, and would count against whatever runs next.
        run("del held", "{}");
        JsonNode request = run("b = bytearray(10 ** 9)", "{}");
        JsonNode caught = run("try:\n    bytearray(10 ** 9)\nexcept MemoryError:\n    print('caught')", "{}");

        assertEquals("memory_limit", grown.get("status").textValue(), grown::toString);
        assertTrue(
                grown.get("detail")
                        .textValue()
                        .endsWith(
                                "; the session kept its state; if its variables fill its memory, delete some of them"),
                grown::toString);
        assertEquals("memory_limit", request.get("status").textValue(), request::toString);
        assertEquals("ok", caught.get("status").textValue(), caught::toString);
        assertEquals("caught\n", caught.get("stdout").textValue());
        assertWorks();
    }

    @Test
    void stopsCodeThatAllocatesMoreThanItAskedFor() {
        JsonNode stopped = run("for i in range(10 ** 9): [i] * 1000", "{\"allocated_bytes\": 50000000}");
        JsonNode ended = run("for i in range(10): [i] * 1000", "{\"allocated_bytes\": 50000000}");

        assertEquals("memory_limit", stopped.get("status").textValue(), stopped::toString);
        assertTrue(stopped.get("usage").get("allocated_bytes").longValue() > 50_000_000, stopped::toString);
        assertEquals("ok", ended.get("status").textValue(), ended::toString);
    }

    @Test
    void letsSoManyWaitAndNoMore() throws Exception {
        assertWorks();
        CompletableFuture<RawAnswer> running = sendSoon(execution("while True: pass", "{\"cpu_ms\": 60000}"));
        awaitRunning();
        CompletableFuture<RawAnswer> one = sendSoon(execution("1 + 1", "{}"));
        CompletableFuture<RawAnswer> other = sendSoon(execution("1 + 1", "{}"));

        RawAnswer refused = (RawAnswer) CompletableFuture.anyOf(one, other).get();

        assertEquals(429, refused.status());
        assertEquals(Optional.of("1"), refused.header("Retry-After"));
        assertTrue(refused.body().contains("the session has 1 requests waiting, as many as it may"), refused.body());
        send(RawRequest.of("DELETE", SESSION + "/executions/current"));
        assertEquals("cancelled", json(running.get()).get("status").textValue());
        RawAnswer waited = one.get().equals(refused) ? other.get() : one.get();
        assertEquals("2", result(json(waited)));
        assertWorks();
    }

    private void awaitRunning() {
        while (!json(send(RawRequest.get(SESSION))).get("running").booleanValue()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void answers507WhenTheDiskTakesNoMore() throws IOException {
        send(RawRequest.upload("df", "A\n1\n").in(ID));
        Path own = ownSpool();
        Path away = SPOOL.resolveSibling("limits-test-away");

        Files.move(own, away);
        RawAnswer table = send(RawRequest.upload("df", "A\n1\n2\n").in(ID));
        RawAnswer file = send(RawRequest.of("PUT", SESSION + "/files/a.txt").withBody("kept"));
        Files.move(away, own);

        String detail = "the server has no room on its disk for this upload; the session is unchanged";
        assertEquals("507 {\"detail\":\"" + detail + "\"}", table.status() + " " + table.body());
        assertEquals(507, file.status());
        assertEquals(detail, json(file).get("detail").textValue());
        assertEquals("\"{\\\"n\\\": 1}\"", send(seed("n = len(df)")).body());
        assertEquals(200, send(RawRequest.upload("df", "A\n1\n2\n").in(ID)).status());
    }

    /** The disk is not full, but no file can be made: the directory is away. */
    private static Path ownSpool() throws IOException {
        try (Stream<Path> servers = Files.list(SPOOL)) {
            return servers.filter(Files::isDirectory).findAny().orElseThrow();
        }
    }

    private void assertWorks() {
        assertEquals("2", result(run("1 + 1", "{}")));
    }

    private static String result(JsonNode answer) {
        return answer.at("/results/0").get("text/plain").textValue();
    }

    private JsonNode run(String code, String limits) {
        return json(send(execution(code, limits)));
    }

    private static RawRequest execution(String code, String limits) {
        return RawRequest.of("POST", SESSION + "/executions")
                .withBody("{\"code\": " + quoted(code) + ", \"limits\": " + limits + "}");
    }

    private static RawRequest seed(String code) {
        return RawRequest.execute("{\"code\": " + quoted(code) + "}").in(ID);
    }

    private static String quoted(String text) {
        return new ObjectMapper().valueToTree(text).toString();
    }

    private static JsonNode json(RawAnswer answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.toString(), e);
        }
    }

    private RawAnswer send(RawRequest request) {
        return new RawHttp(server).send(request);
    }

    private CompletableFuture<RawAnswer> sendSoon(RawRequest request) {
        return CompletableFuture.supplyAsync(
                () -> send(request), task -> Thread.ofVirtual().start(task));
    }
}
