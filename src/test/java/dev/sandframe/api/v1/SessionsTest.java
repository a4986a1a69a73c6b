package dev.sandframe.api.v1;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sandframe.api.wire.RawAnswer;
import dev.sandframe.api.wire.RawHttp;
import dev.sandframe.api.wire.RawRequest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sessions and executions over HTTP, with Python in the workers. */
@QuarkusTest
class SessionsTest {
    private static final String ID = "sessions-test";
    private static final String SESSION = "/v1/sessions/" + ID;

    @TestHTTPResource
    URI server;

    @AfterEach
    void end() {
        send(RawRequest.of("DELETE", SESSION));
    }

    @Test
    void beginsAndEndsSessions() {
        RawAnswer begun = send(RawRequest.of("PUT", SESSION));
        assertEquals(201, begun.status());
        assertEquals(Optional.of(SESSION), begun.header("Location"));
        assertEquals(ID, json(begun).get("id").textValue());

        assertEquals(200, send(RawRequest.of("PUT", SESSION).withBody("{}")).status());
        assertEquals(ID, json(send(RawRequest.get(SESSION))).get("id").textValue());
        assertTrue(json(send(RawRequest.get("/v1/sessions")))
                .get("sessions")
                .findValuesAsText("id")
                .contains(ID));

        assertEquals("204 ", told(send(RawRequest.of("DELETE", SESSION))));
        assertProblem(404, "unknown-session", "there is no session '" + ID + "'", RawRequest.get(SESSION));
        assertProblem(404, "unknown-session", "there is no session '" + ID + "'", RawRequest.of("DELETE", SESSION));
        assertProblem(404, "unknown-session", "there is no session '" + ID + "'", execution("1"));
    }

    @Test
    void refusesParametersInPaths() {
        String detail = "the path has a ';', which begins a parameter, and no path here takes one";
        send(RawRequest.of("PUT", SESSION));

        assertProblem(400, "path-parameter", detail, RawRequest.get(SESSION + ";x=1"));
        assertProblem(400, "path-parameter", detail, RawRequest.get(SESSION + "/files;x=1/a"));
        assertProblem(400, "path-parameter", detail, RawRequest.of("DELETE", SESSION + ";"));
        assertEquals(200, send(RawRequest.get(SESSION)).status());
    }

    @Test
    void choosesIdsThatDiffer() {
        JsonNode one = json(send(RawRequest.of("POST", "/v1/sessions").withBody("{}")));
        JsonNode other = json(send(RawRequest.of("POST", "/v1/sessions")));

        assertNotEquals(one.get("id").textValue(), other.get("id").textValue());
        assertTrue(one.get("id").textValue().matches("[A-Za-z0-9_-]{20,128}"), one.toString());
        for (JsonNode session : new JsonNode[] {one, other}) {
            RawRequest end =
                    RawRequest.of("DELETE", "/v1/sessions/" + session.get("id").textValue());
            assertEquals(204, send(end).status());
        }
    }

    @Test
    void runsCellsOneAfterAnother() {
        send(RawRequest.of("PUT", SESSION));

        JsonNode first = json(send(execution("x = 20\nprint('hi é')\nx + 1")));
        JsonNode second = json(send(execution("x * 2")));

        assertEquals("ok", first.get("status").textValue());
        assertEquals("hi é\n", first.get("stdout").textValue());
        assertEquals("[{\"text/plain\":\"21\"}]", first.get("results").toString());
        assertEquals("{\"x\":\"int\"}", first.get("variables").toString());
        assertTrue(first.get("error").isNull());
        assertTrue(first.get("usage").get("cpu_ms").isIntegralNumber());
        assertEquals("{\"restarted\":false,\"lost\":[]}", first.get("session").toString());
        assertEquals("[{\"text/plain\":\"40\"}]", second.get("results").toString());
        assertNotEquals(first.get("id"), second.get("id"));
    }

    @Test
    void tellsExceptionsAndLimitsAsStatuses() {
        send(RawRequest.of("PUT", SESSION));

        JsonNode raised = json(send(execution("x = 1\n1/0")));
        JsonNode stopped = json(send(execution("print('so far')\nwhile True: pass", "{\"wall_ms\": 500}")));
        JsonNode cut = json(send(execution("print('x' * 100)", "{\"output_bytes\": 10}")));

        assertEquals("error", raised.get("status").textValue());
        assertEquals("ZeroDivisionError", raised.get("error").get("name").textValue());
        assertEquals("division by zero", raised.get("error").get("value").textValue());
        assertEquals(2, raised.get("error").get("line").intValue());
        assertEquals("wall_limit", stopped.get("status").textValue());
        assertEquals("so far\n", stopped.get("stdout").textValue());
        assertTrue(stopped.get("detail").textValue().contains("500 ms"), stopped.toString());
        assertFalse(stopped.get("session").get("restarted").booleanValue());
        assertEquals("xxxxxxxxxx", cut.get("stdout").textValue());
        assertEquals(101, cut.get("usage").get("stdout_bytes").intValue());
        assertTrue(cut.get("truncated").booleanValue());
        assertEquals(
                "[{\"text/plain\":\"1\"}]",
                json(send(execution("x"))).get("results").toString());
    }

    @Test
    void stopsWhatRuns() throws Exception {
        send(RawRequest.of("PUT", SESSION));
        RawRequest cancel = RawRequest.of("DELETE", SESSION + "/executions/current");
        assertProblem(404, "nothing-running", "the session '" + ID + "' runs nothing", cancel);

        CompletableFuture<RawAnswer> running = CompletableFuture.supplyAsync(() -> send(execution("while True: pass")));
        while (send(cancel).status() != 204) {
            Thread.onSpinWait();
        }

        assertEquals("cancelled", json(running.get()).get("status").textValue());
    }

    @Test
    void refusesBadRequestsByName() {
        send(RawRequest.of("PUT", SESSION));

        assertProblem(
                422,
                "limit-not-allowed",
                "the limit cpu_ms is 300001; it may be from 1 to 300000",
                execution("1", "{\"cpu_ms\": 300001}"));
        assertProblem(
                413,
                "code-too-large",
                "the code is 1048577 bytes of UTF-8; at most 1048576 are allowed",
                execution("#" + "a".repeat(1 << 20)));
        assertProblem(
                422,
                "invalid-name",
                "session id 'a.b' is not made of 1 to 128 letters, digits, underscores and hyphens",
                RawRequest.of("PUT", "/v1/sessions/a.b"));
        assertProblem(404, "not-found", "there is nothing at /v1/nowhere", RawRequest.get("/v1/nowhere"));
        assertProblem(405, "method-not-allowed", "Method Not Allowed", RawRequest.of("PATCH", SESSION));
        assertEquals(200, send(execution("#" + "a".repeat((1 << 20) - 1))).status());
    }

    private static RawRequest execution(String code) {
        return execution(code, "{}");
    }

    private static RawRequest execution(String code, String limits) {
        String quoted = new ObjectMapper().valueToTree(code).toString();
        return RawRequest.of("POST", SESSION + "/executions")
                .withBody("{\"code\": " + quoted + ", \"limits\": " + limits + "}");
    }

    private void assertProblem(int status, String kind, String detail, RawRequest request) {
        RawAnswer answer = send(request);

        assertEquals(Optional.of("application/problem+json"), answer.mediaType());
        JsonNode problem = json(answer);
        assertEquals(
                status + " " + status + " urn:sandframe:problem:" + kind + " " + detail,
                answer.status() + " " + problem.get("status") + " "
                        + problem.get("type").textValue() + " "
                        + problem.get("detail").textValue());
    }

    private static String told(RawAnswer answer) {
        return answer.status() + " " + answer.body();
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
}
