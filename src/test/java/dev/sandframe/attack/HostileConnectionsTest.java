package dev.sandframe.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sandframe.api.wire.RawAnswer;
import dev.sandframe.api.wire.RawRequest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Connections that flood, dawdle or never go on: others are served meanwhile. */
@QuarkusTest
@Timeout(120)
class HostileConnectionsTest {
    private static final int MANY = 300;

    @TestHTTPResource
    URI server;

    private Target neighbour;
    private final List<Socket> open = new ArrayList<>();

    @BeforeEach
    void begin() {
        neighbour = new Target(server, "hostile-connections-neighbour");
        neighbour.begin();
        neighbour.served("0");
    }

    @AfterEach
    void end() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        neighbour.end();
    }

    /** Opens many connections that each send this and nothing more. */
    private void openMany(String begun) throws IOException {
        byte[] bytes = begun.replace("HOST", server.getAuthority()).getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < MANY; i++) {
            Socket socket = new Socket(server.getHost(), server.getPort());
            open.add(socket);
            OutputStream out = socket.getOutputStream();
            out.write(bytes);
            out.flush();
        }
    }

    private void neighbourIsServed() {
        for (int i = 0; i < 10; i++) {
            Stopwatch watch = Stopwatch.start();
            neighbour.served("6 * 7");
            long millis = watch.unstalledMillis();
            assertTrue(millis <= 1_500, () -> "the neighbour waited " + millis + " ms");
        }
        RawAnswer put = neighbour.send(
                RawRequest.of("PUT", neighbour.path() + "/files/beside.txt").withBody("x"));
        assertTrue(put.status() == 200 || put.status() == 201, put::toString);
        RawAnswer uploaded =
                neighbour.send(RawRequest.upload("beside", "a\n1\n").in(neighbour.session()));
        assertEquals(200, uploaded.status(), uploaded::toString);
    }

    @Test
    void connectionsThatSayNothing() throws IOException {
        openMany("");

        neighbourIsServed();
    }

    @Test
    void headersThatNeverEnd() throws IOException {
        openMany("GET /v1/sessions HTTP/1.1\r\nHost: HOST\r\nX-Slow: ");

        neighbourIsServed();
    }

    @Test
    void bodiesThatNeverCome() throws IOException {
        openMany("POST /v1/sessions/slow/executions HTTP/1.1\r\nHost: HOST\r\nContent-Length: 1000\r\n\r\n{\"code\":");

        neighbourIsServed();
    }

    @Test
    void clientsThatLeaveDoNotFillTheLog() throws Exception {
        BlockingQueue<LogRecord> told = new LinkedBlockingQueue<>();
        Handler recording = new Recording(told);
        Logger logger = Logger.getLogger("dev.sandframe.api.problem.ProblemMappers");
        Level usual = logger.getLevel();
        logger.setLevel(Level.FINE);
        logger.addHandler(recording);
        try {
            openMany(
                    "POST /v1/sessions/slow/executions HTTP/1.1\r\nHost: HOST\r\nContent-Length: 1000\r\n\r\n{\"code\":");
            neighbourIsServed();
            for (Socket socket : open) {
                socket.close();
            }

            for (int i = 0; i < MANY; i++) {
                LogRecord record = told.poll(30, TimeUnit.SECONDS);
                assertNotNull(record, "a client that left was not noticed");
                assertTrue(record.getLevel().intValue() < Level.INFO.intValue(), record::getMessage);
                assertNull(record.getThrown());
            }
        } finally {
            logger.removeHandler(recording);
            logger.setLevel(usual);
        }
    }

    /** Keeps what is logged. */
    private static final class Recording extends Handler {
        private final Queue<LogRecord> records;

        Recording(Queue<LogRecord> records) {
            this.records = records;
        }

        @Override
        public void publish(LogRecord record) {
            records.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void formsThatNeverEnd() throws IOException {
        openMany("POST /uploadfile/slow HTTP/1.1\r\nHost: HOST\r\nContent-Type: multipart/form-data; boundary=b\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n3\r\n--b\r\n");

        neighbourIsServed();
    }

    @Test
    void filesThatNeverEnd() throws IOException {
        Target slow = new Target(server, "hostile-connections-slow");
        slow.begin();
        openMany(
                "PUT " + slow.path() + "/files/slow HTTP/1.1\r\nHost: HOST\r\n" + "Content-Length: 1000000\r\n\r\nabc");

        neighbourIsServed();
        slow.end();
    }

    @Test
    void headersWithoutNumber() {
        RawRequest request = RawRequest.get("/v1/sessions");
        for (int i = 0; i < 3_000; i++) {
            request = request.with("X-Flood-" + i, "y");
        }
        refused(request, 400, 431);
        refused(RawRequest.get("/v1/sessions").with("X-Flood", "y".repeat(1 << 20)), 400, 431);
        refused(RawRequest.get("/v1/sessions?" + "y".repeat(1 << 20)), 400, 414);
        refused(RawRequest.get("/v1/sessions").with("Cookie", "a=b; ".repeat(100_000)), 400, 431);

        neighbourIsServed();
    }

    /** A refusal may also be the connection's end, while the flood is still being sent. */
    private void refused(RawRequest request, Integer... statuses) {
        try {
            RawAnswer answer = neighbour.send(request);
            assertTrue(Set.of(statuses).contains(answer.status()), answer::toString);
        } catch (UncheckedIOException e) {
            neighbour.served("0");
        }
    }

    /** What is asked for compressed comes as it is, or compressed, but never costs more than a kind answer. */
    @Test
    void encodingsWithoutNumber() {
        String encodings =
                IntStream.range(0, 2_000).mapToObj(i -> "x" + i + ";q=0." + i).collect(Collectors.joining(","));

        RawAnswer answer = neighbour.send(RawRequest.get("/v1/sessions").with("Accept-Encoding", encodings));

        assertTrue(answer.status() < 500, answer::toString);
        assertEquals(
                200,
                neighbour
                        .send(RawRequest.get("/v1/sessions").with("Accept-Encoding", "gzip, br, *;q=0"))
                        .status());
    }

    /** To begin a session is to remember its name: it takes no worker, so many of them leave the others theirs. */
    @Test
    void sessionsWithoutNumber() {
        List<Target> many = IntStream.range(0, 500)
                .mapToObj(i -> new Target(server, "hostile-many-" + i))
                .toList();
        try {
            for (Target target : many) {
                RawAnswer begun = target.send(RawRequest.of("PUT", target.path()));
                assertTrue(Set.of(200, 201, 429, 503).contains(begun.status()), begun::toString);
                assertTrue(begun.status() < 400 || begun.header("Retry-After").isPresent(), begun::toString);
            }
            neighbourIsServed();
        } finally {
            many.forEach(Target::end);
        }
    }
}
