package dev.sandframe.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** However the packaged server ends, no worker survives it, also one whose code nothing stops. */
@Timeout(120)
class ServerEndTest {
    private static final String NOTHING_STOPS_IT = "import itertools\nmax(itertools.repeat(1))";

    @TempDir
    private Path spool;

    private final ServedSandframe server = new ServedSandframe();
    private List<ProcessHandle> workers;

    @BeforeEach
    void start() throws Exception {
        server.start(environment());
        assertEquals(200, send("busy", "x = 1").join().statusCode());
        var _ = send("busy", NOTHING_STOPS_IT);
        assertEquals(200, send("idle", "x = 1").join().statusCode());
        // Two sessions' and the one that waits for the next.
        workers = server.process().descendants().toList();
        assertTrue(workers.size() >= 2, () -> "workers " + workers);
    }

    @AfterEach
    void end() {
        server.process().destroyForcibly();
    }

    @Test
    void aServerThatIsAskedToEndTakesItsWorkersAndItsSpoolAlong() throws Exception {
        assertEquals(1, spools());

        server.process().destroy();

        assertTrue(server.process().waitFor(20, TimeUnit.SECONDS), "the server did not end");
        awaitEndOfWorkers();
        assertEquals(0, spools());
    }

    @Test
    void workersNoticeThatTheirServerWasKilledAndTheNextRemovesItsSpool() throws Exception {
        server.process().destroyForcibly().waitFor();

        awaitEndOfWorkers();
        assertEquals(1, spools());
        ServedSandframe next = new ServedSandframe();
        next.start(environment());
        try {
            assertEquals(1, spools());
        } finally {
            next.process().destroy();
            next.process().waitFor();
        }
        assertEquals(0, spools());
    }

    private Map<String, String> environment() {
        return Map.of(
                "SANDFRAME_SESSION_SPOOL_DIRECTORY", spool.resolve("spool").toString());
    }

    private void awaitEndOfWorkers() throws Exception {
        for (ProcessHandle worker : workers) {
            worker.onExit().get(10, TimeUnit.SECONDS);
        }
    }

    /** How many servers have a directory in the spool. */
    private long spools() throws IOException {
        try (Stream<Path> servers = Files.list(spool.resolve("spool"))) {
            return servers.filter(Files::isDirectory).count();
        }
    }

    private CompletableFuture<HttpResponse<String>> send(String session, String code) {
        String body = "{\"code\": \"" + code.replace("\n", "\\n") + "\"}";
        return HttpClient.newHttpClient()
                .sendAsync(
                        HttpRequest.newBuilder(URI.create(server.uri() + "/execute_code/"))
                                .header("Content-Type", "application/json")
                                .header("X-Session-Id", session)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
