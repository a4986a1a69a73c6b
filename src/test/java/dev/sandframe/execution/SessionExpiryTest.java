package dev.sandframe.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sandframe.session.SessionExpired;
import dev.sandframe.session.SessionId;
import dev.sandframe.session.SessionKey;
import dev.sandframe.session.TooManySessions;
import dev.sandframe.session.UnknownSession;
import dev.sandframe.testing.HandClock;
import dev.sandframe.worker.FakeWorkerMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SessionExpiryTest {
    private static final String EXPIRED =
            "the session 'default' expired at 2024-01-02T00:00:00Z, 86400 seconds after it began; what it held is gone";

    @TempDir
    private Path spool;

    private final HandClock clock = new HandClock();
    private Server server;

    @BeforeEach
    void start() {
        server = new Server(FakeWorkerMain.class, spool, Map.of("sandframe.session.maximum", "2"), clock);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void endsAnIdleWorkerAndKeepsTheSession() throws Exception {
        server.upload("df", "A");
        server.execute("set x");
        ProcessHandle process = server.process();

        pass(Duration.ofMinutes(15).minusNanos(1));
        assertTrue(process.isAlive());
        pass(Duration.ofNanos(1));

        process.onExit().get();
        assertFalse(server.lifecycle.get(server.session).hasWorker());
        assertEquals(List.of("df"), server.names());
        Execution next = server.notebooks.execute(server.session, "echo on", RequestedLimits.DEFAULTS);
        assertEquals(new Execution.Continuity(true, List.of("x")), next.session());
        assertEquals("A", server.download("df"));
    }

    @Test
    void leavesAWorkerThatIsUsed() {
        server.execute("set x");

        for (int i = 0; i < 4; i++) {
            pass(Duration.ofMinutes(14));
            server.execute("echo on");
        }

        assertEquals(List.of("x"), server.names());
    }

    @Test
    void endsNothingInTheMidstOfARequest() {
        server.lifecycle.begin(server.session);
        CompletableFuture<Execution> running = CompletableFuture.supplyAsync(
                () -> server.notebooks.execute(server.session, "spin", RequestedLimits.DEFAULTS));
        awaitRunning();

        pass(Duration.ofMinutes(16));
        pass(Duration.ofHours(24));

        assertFalse(running.isDone());
        while (!server.notebooks.cancel(server.session)) {
            Thread.onSpinWait();
        }
        assertEquals(ExecutionStatus.CANCELLED, running.join().status());
        awaitEnd();
        assertThrows(SessionExpired.class, () -> server.lifecycle.get(server.session));
    }

    private void awaitRunning() {
        while (!server.lifecycle.get(server.session).hasWorker()) {
            Thread.onSpinWait();
        }
    }

    private void awaitEnd() {
        while (server.registry.find(server.session).isPresent()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void endsASessionAtTheEndOfItsLifetime() throws IOException {
        server.upload("df", "A");
        pass(Duration.ofHours(24).minusNanos(1));
        assertEquals(List.of("df"), server.names());

        pass(Duration.ofNanos(1));

        assertEquals(0, spooledFiles());
        assertEquals(
                EXPIRED,
                assertThrows(SessionExpired.class, () -> server.lifecycle.get(server.session))
                        .getMessage());
        assertThrows(
                SessionExpired.class, () -> server.notebooks.execute(server.session, "echo", RequestedLimits.DEFAULTS));
        assertThrows(SessionExpired.class, () -> server.files.list(server.session));
        assertEquals(EXPIRED, assertThrows(SessionExpired.class, server::names).getMessage());
        assertThrows(SessionExpired.class, () -> server.execute("echo"));
        assertThrows(SessionExpired.class, () -> server.download("df"));
    }

    @Test
    void remembersAnExpiredSessionForAnHour() throws IOException {
        server.upload("df", "A");
        pass(Duration.ofHours(24));

        pass(Duration.ofHours(1).minusNanos(1));
        assertThrows(SessionExpired.class, server::names);
        pass(Duration.ofNanos(1));

        assertEquals(List.of(), server.names());
        assertEquals(new SeedOutcome.Returned("on"), server.execute("echo on"));
    }

    @Test
    void anUploadBeginsAnew() throws IOException {
        server.upload("df", "A");
        pass(Duration.ofHours(24));

        server.upload("other", "B");

        assertEquals(List.of("other"), server.names());
    }

    @Test
    void clearingBeginsAnew() throws IOException {
        server.upload("df", "A");
        pass(Duration.ofHours(24));

        server.executions.clear(server.session);

        assertEquals(List.of(), server.names());
    }

    @Test
    void askingForASessionBeginsItAnew() {
        server.lifecycle.begin(server.session);
        pass(Duration.ofHours(24));

        assertTrue(server.lifecycle.begin(server.session).isNew());
    }

    /** Callers in the seed's dialect never asked for a session: only what is lost concerns them. */
    @Test
    void anEmptySessionOfTheSeedsDialectBeginsAnewUnnoticed() {
        server.execute("echo on");
        pass(Duration.ofHours(24));

        assertEquals(List.of(), server.names());
        assertEquals(new SeedOutcome.Returned("on"), server.execute("echo on"));
    }

    @Test
    void whoWaitsForAnEndingSessionIsToldSo() throws Exception {
        server.upload("df", "A");
        CompletableFuture<Execution> running = CompletableFuture.supplyAsync(
                () -> server.notebooks.execute(server.session, "spin", RequestedLimits.DEFAULTS));
        while (!server.lifecycle.get(server.session).running()) {
            Thread.onSpinWait();
        }
        pass(Duration.ofHours(24));
        CompletableFuture<Execution> late = CompletableFuture.supplyAsync(
                () -> server.notebooks.execute(server.session, "echo", RequestedLimits.DEFAULTS));
        while (server.registry.find(server.session).orElseThrow().turn().waiting() < 2) {
            Thread.onSpinWait();
        }
        while (!server.notebooks.cancel(server.session)) {
            Thread.onSpinWait();
        }

        assertEquals(ExecutionStatus.CANCELLED, running.get().status());
        assertEquals(
                EXPIRED,
                late.handle((execution, failure) -> failure.getCause().getMessage())
                        .get());
    }

    @Test
    void refusesMoreSessionsThanThereMayBe() {
        server.lifecycle.begin(server.session);
        server.lifecycle.begin(key("b"));

        TooManySessions refusal = assertThrows(TooManySessions.class, () -> server.lifecycle.begin(key("c")));

        assertEquals(
                "the server has 2 sessions, as many as it may; delete one, or wait until one expires",
                refusal.getMessage());
        assertThrows(TooManySessions.class, () -> server.lifecycle.create(SessionKey.ANYONE));
        assertFalse(server.lifecycle.begin(key("b")).isNew());
        server.lifecycle.end(key("b"));
        assertTrue(server.lifecycle.begin(key("c")).isNew());
        assertEquals(
                "there is no session 'b'",
                assertThrows(UnknownSession.class, () -> server.lifecycle.get(key("b")))
                        .getMessage());
    }

    private static SessionKey key(String id) {
        return SessionKey.anyone(new SessionId(id));
    }

    private void pass(Duration time) {
        clock.advance(time);
        server.expiry.sweep();
    }

    private long spooledFiles() throws IOException {
        try (Stream<Path> files = Files.walk(spool)) {
            return files.filter(file -> Files.isRegularFile(file) && !file.endsWith("lock"))
                    .count();
        }
    }
}
