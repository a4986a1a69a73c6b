package dev.sandframe.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandframe.api.wire.RawAnswer;
import dev.sandframe.api.wire.RawRequest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uploads and bodies that bomb: each is taken or refused by name, the neighbour is served meanwhile and the session afterwards. */
@QuarkusTest
@Timeout(120)
class HostileUploadsTest {
    private static final String FORM = "multipart/form-data; boundary=b";

    @TestHTTPResource
    URI server;

    // One of each for all cases: to begin a session is to start a worker.
    private static @Nullable Target began;
    private static @Nullable Target beside;

    private Target session;
    private Target neighbour;

    @BeforeEach
    void begin() {
        if (began == null || beside == null) {
            began = new Target(server, "hostile-uploads");
            beside = new Target(server, "hostile-uploads-neighbour");
            began.begin();
            beside.begin();
            beside.served("0");
        }
        session = began;
        neighbour = beside;
        session.forget();
        session.served("before_the_upload = 1");
    }

    @AfterAll
    static void end() {
        Stream.of(began, beside).filter(Objects::nonNull).forEach(Target::end);
        began = null;
        beside = null;
    }

    /** Sends it; the answer's status has to be one of these. */
    private RawAnswer send(RawRequest request, Integer... statuses) {
        Neighbour.Asking asking = new Neighbour(neighbour).ask();
        RawAnswer answer = session.send(request);
        Neighbour.Served served = asking.end();

        assertTrue(Set.of(statuses).contains(answer.status()), answer::toString);
        assertFalse(answer.body().contains("dev.sandframe") || answer.body().contains("java."), answer::toString);
        assertTrue(served.longestMillis() <= 1_500, () -> "the neighbour waited " + served);
        JsonNode next = session.served("6 * 7");
        assertEquals("[{\"text/plain\":\"42\"}]", next.get("results").toString(), next::toString);
        return answer;
    }

    private RawRequest upload(String csv) {
        return RawRequest.upload("bomb", csv).in(session.session());
    }

    @Test
    void aMillionColumns() {
        String header = IntStream.range(0, 1_000_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));

        send(upload(header + "\n" + "1,".repeat(999_999) + "1\n"), 200, 400);
    }

    @Test
    void oneFieldOfAHundredMegabytes() {
        send(upload("a,b\n\"" + "x".repeat(100 << 20) + "\",1\n"), 200, 400);
    }

    @Test
    void aQuoteThatIsNeverClosed() {
        send(upload("a,b\n\"" + "x,\n".repeat(5 << 20)), 200, 400);
    }

    @Test
    void millionsOfRowsOfNothing() {
        send(upload("a\n" + "1\n".repeat(10 << 20)), 200, 400);
    }

    @Test
    void rowsThatGrow() {
        send(upload(IntStream.range(1, 3_000).mapToObj("1,"::repeat).collect(Collectors.joining("\n"))), 200, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0\0\0\0",
                "\ufeffa,b\n1,2",
                "a\0b,c\n1\0,2",
                "\"",
                ",,,,,,\n",
                "a,a,a,a\n1,2,3,4",
                "\r\r\r",
                "\u2028,\u2029\n1,2"
            })
    void oddBytes(String csv) {
        send(upload(csv), 200, 400);
    }

    /** No compression is accepted: the bytes are taken as they are, and never grow. */
    @Test
    void compressedBodies() throws IOException {
        byte[] bomb = gzip(64 << 20);
        RawRequest execution = RawRequest.of("POST", session.path() + "/executions");

        send(execution.with("Content-Encoding", "gzip").withBody(gzip(1 << 20)), 400, 415);
        send(upload("a\n1\n").with("Content-Encoding", "gzip").withBody(bomb), 400, 415, 422);
        send(
                RawRequest.of("PUT", session.path() + "/files/bomb.gz")
                        .with("Content-Encoding", "gzip")
                        .withBody(bomb),
                200,
                201,
                400,
                415);
        assertTrue(session.served("import os\nos.path.getsize('bomb.gz') if os.path.exists('bomb.gz') else 0")
                        .get("results")
                        .path(0)
                        .path("text/plain")
                        .asLong()
                <= bomb.length);
    }

    /** What the session's code has put in the way of the upload is stopped, however long an upload may take by itself. */
    @Test
    void aTableForASessionWhoseBuiltinsLoop() {
        Target looping = new Target(server, "hostile-uploads-looping");
        looping.begin();
        try {
            looping.served("""
                    import builtins
                    def forever(*arguments, **named):
                        while True:
                            pass
                    for name in "isinstance len type list getattr iter next".split():
                        setattr(builtins, name, forever)
                    """);

            RawAnswer answer =
                    looping.send(RawRequest.upload("table", "a,b\n1,2\n").in(looping.session()));

            assertEquals(400, answer.status(), answer::toString);
            assertTrue(answer.body().contains("kept this from ending in time"), answer::toString);
        } finally {
            looping.end();
        }
    }

    @Test
    void jsonNestedWithoutEnd() {
        RawRequest execution = RawRequest.of("POST", session.path() + "/executions");

        send(execution.withBody("{\"code\":" + "[".repeat(1_000_000)), 400, 422);
        send(execution.withBody("{\"code\":\"1\",\"limits\":" + "{\"a\":".repeat(100_000)), 400, 422);
        send(RawRequest.execute("[".repeat(1_000_000)).in(session.session()), 400, 422);
        send(RawRequest.execute("{\"code\":" + "{\"a\":".repeat(200_000)).in(session.session()), 400, 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":\"1\",\"limits\":{\"cpu_ms\":1e999}}",
                "{\"code\":\"1\",\"limits\":{\"cpu_ms\":-1}}",
                "{\"code\":\"1\",\"limits\":{\"cpu_ms\":9223372036854775808}}",
                "{\"code\":\"1\",\"limits\":{\"wall_ms\":0}}",
                "{\"code\":\"1\",\"limits\":{\"output_bytes\":1e18}}",
                "{\"code\":\"1\",\"limits\":{\"cpu_ms\":\"1\"}}",
                "{\"code\":\"1\",\"limits\":{\"other\":1}}",
                "{\"code\":1}",
                "{\"code\":null}",
                "\u0000",
                "",
                "{\"code\":\"1\"",
            })
    void limitsThatNobodyMayHave(String body) {
        send(RawRequest.of("POST", session.path() + "/executions").withBody(body), 400, 422);
    }

    @Test
    void formsWithoutEnd() {
        RawRequest form =
                RawRequest.of("POST", "/uploadfile/bomb").in(session.session()).with("Content-Type", FORM);
        String part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.csv\"\r\n\r\na\r\n";

        send(form.withBody(part.repeat(50_000) + "--b--\r\n"), 200, 400, 413, 422);
        send(form.withBody("--b\r\nX: " + "y".repeat(10 << 20)), 400, 413, 422);
        send(form.withBody("--b\r\n" + "X: y\r\n".repeat(500_000)), 400, 413, 422);
        send(form.withBody("--b\r\n".repeat(1_000_000)), 400, 413, 422);
        send(form.with("Content-Type", "multipart/form-data").withBody(part), 400, 415, 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "%2e%2e/%2e%2e/x",
                "..%2f..%2fx",
                "/etc/passwd",
                "a/../../../x",
                "a%00b",
                "%c0%ae%c0%ae/x",
                ".%2e/x",
                "a//b",
                "~",
                "con",
                "\\..\\x",
            })
    void pathsOutOfTheSession(String path) {
        RawAnswer answer = session.send(
                RawRequest.of("PUT", session.path() + "/files/" + path).withBody("x"));

        assertTrue(answer.status() < 500, answer::toString);
        assertFalse(session.served("open('/etc/passwd').read()").get("error").isNull());
        assertEquals(
                "[]",
                session.served(
                                "import os\nstray = [n for n in os.listdir('/') if n not in ('dev', 'home', 'tmp', 'usr')]\nstray")
                        .get("results")
                        .path(0)
                        .path("text/plain")
                        .asText());
    }

    /** Files beyond what a session's memory holds are refused and nothing is lost. */
    @Test
    void filesBeyondTheSessionsMemory() {
        byte[] large = new byte[120 << 20];
        for (int i = 0; i < 4; i++) {
            send(RawRequest.of("PUT", session.path() + "/files/large" + i).withBody(large), 200, 201, 413, 422, 507);
        }
        assertEquals("ok", session.run("1", Map.of()).body().contains("\"status\":\"ok\"") ? "ok" : "not served");
    }

    private static byte[] gzip(int length) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            byte[] block = "1,2\n".repeat(1 << 14).getBytes(StandardCharsets.US_ASCII);
            for (int written = 0; written < length; written += block.length) {
                out.write(block);
            }
        }
        return packed.toByteArray();
    }
}
