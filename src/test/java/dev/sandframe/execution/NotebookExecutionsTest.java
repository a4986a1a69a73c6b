package dev.sandframe.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sandframe.protocol.FrameExtent;
import dev.sandframe.protocol.Usage;
import dev.sandframe.session.SessionId;
import dev.sandframe.session.SessionKey;
import dev.sandframe.session.UnknownSession;
import dev.sandframe.worker.FakeWorkerMain;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class NotebookExecutionsTest {
    private static final Execution.Continuity UNDISTURBED = new Execution.Continuity(false, List.of());

    private Server server;

    @BeforeEach
    void start(@TempDir Path spool) {
        server = new Server(FakeWorkerMain.class, spool, Map.of("sandframe.limits.wall-maximum", "60s"));
        server.lifecycle.begin(server.session);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void tellsEverythingThatCameOfIt() {
        Execution execution = execute("set x");

        assertEquals(
                new Execution(
                        execution.id(),
                        ExecutionStatus.OK,
                        Optional.empty(),
                        new Execution.Printed("ran set\n", 8, false),
                        new Execution.Printed("", 0, false),
                        List.of(Map.of("text/plain", "{}")),
                        false,
                        Optional.empty(),
                        Map.of("x", "bytes"),
                        List.of(new FrameExtent("x", 3, 2)),
                        new Execution.Used(OptionalLong.of(1), 2, Optional.of(new Usage(1, 2, 3, 4))),
                        UNDISTURBED),
                execution);
        assertEquals(List.of("x"), server.names());
    }

    @Test
    void tellsAnException() {
        Execution execution = execute("raise oh");

        assertEquals(ExecutionStatus.ERROR, execution.status());
        assertEquals(
                Optional.of(new Execution.PythonError("ValueError", "oh", "ValueError: oh", OptionalLong.of(1))),
                execution.error());
    }

    @Test
    void carriesLongCodeAndLongResults() {
        String text = "€".repeat(900_000 / 3);

        Execution execution = execute("echo " + text);

        assertEquals(List.of(Map.of("text/plain", text)), execution.results());
        assertEquals(
                5_000_000,
                execute("text 5000000").results().getFirst().get("text/plain").length());
    }

    @Test
    void cutsOutputAtItsLimitAndCountsIt() {
        Execution execution = server.notebooks.execute(
                server.session,
                "print " + "€".repeat(100),
                limits(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.of(16)));

        assertEquals(new Execution.Printed("ran print\n€€", 310, true), execution.stdout());
        assertEquals(ExecutionStatus.OK, execution.status());
    }

    @Test
    void stopsAtTheAskedLimitAndKeepsTheState() {
        execute("set x");

        Execution execution = server.notebooks.execute(
                server.session, "spin", limits(OptionalLong.empty(), OptionalLong.of(100), OptionalLong.empty()));

        assertEquals(ExecutionStatus.WALL_LIMIT, execution.status());
        assertEquals(
                Optional.of(
                        "the execution was stopped at its wall-clock limit of 100 ms, having used 1 ms of CPU time in 2 ms;"
                                + " the session kept its state"),
                execution.detail());
        assertEquals("ran spin\n", execution.stdout().text());
        assertEquals(UNDISTURBED, execution.session());
        assertEquals(List.of("x"), server.names());
    }

    @Test
    void tellsWhatALostWorkerPrintedAndWhatIsLost() throws Exception {
        server.upload("df", "A");
        execute("set x");

        Execution execution = server.notebooks.execute(
                server.session, "hang", limits(OptionalLong.empty(), OptionalLong.of(300), OptionalLong.empty()));

        assertEquals(ExecutionStatus.WALL_LIMIT, execution.status());
        assertEquals(
                Optional.of(
                        "the execution was stopped at its wall-clock limit of 300 ms and lost its worker; the session's"
                                + " variables are lost. The session keeps what was uploaded: 'df'"),
                execution.detail());
        assertEquals("ran hang\n", execution.stdout().text());
        assertEquals(Optional.empty(), execution.usage().worker());
        assertEquals(new Execution.Continuity(false, List.of("x")), execution.session());

        assertEquals(
                new Execution.Continuity(true, List.of("x")), execute("echo on").session());
        assertEquals(UNDISTURBED, execute("echo on").session());
        assertEquals(List.of("df"), server.names());
    }

    @Test
    void tellsAWorkerThatEndedByItself() {
        Execution execution = execute("exit 1");

        assertEquals(ExecutionStatus.WORKER_LOST, execution.status());
        assertEquals(ExecutionStatus.OK, execute("echo on").status());
    }

    @Test
    void cancelsWhatRuns() throws Exception {
        CompletableFuture<Execution> running = CompletableFuture.supplyAsync(() -> execute("spin"));
        while (!server.notebooks.cancel(server.session)) {
            Thread.onSpinWait();
        }

        assertEquals(ExecutionStatus.CANCELLED, running.get().status());
        assertFalse(server.notebooks.cancel(server.session));
    }

    @Test
    void cancelsWhatWaitsForAWorker() throws Exception {
        CompletableFuture<Execution> waiting = CompletableFuture.supplyAsync(() -> execute("spin"));
        while (!server.lifecycle.get(server.session).running()) {
            Thread.onSpinWait();
        }

        while (!server.notebooks.cancel(server.session)) {
            Thread.onSpinWait();
        }

        assertEquals(ExecutionStatus.CANCELLED, waiting.get().status());
        assertEquals(ExecutionStatus.OK, execute("echo on").status());
    }

    @Test
    void refusesLimitsOverTheMaximum() {
        assertEquals(
                ExecutionStatus.OK,
                server.notebooks
                        .execute(
                                server.session,
                                "echo",
                                limits(OptionalLong.of(300_000), OptionalLong.of(60_000), OptionalLong.of(16 << 20)))
                        .status());
        assertRefused(
                "the limit cpu_ms is 300001; it may be from 1 to 300000",
                limits(OptionalLong.of(300_001), OptionalLong.empty(), OptionalLong.empty()));
        assertRefused(
                "the limit wall_ms is 0; it may be from 1 to 60000",
                limits(OptionalLong.empty(), OptionalLong.of(0), OptionalLong.empty()));
        assertRefused(
                "the limit output_bytes is 16777217; it may be from 1 to 16777216",
                limits(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.of((16 << 20) + 1)));
    }

    @Test
    void knowsOnlySessionsThatExist() {
        SessionKey unknown = SessionKey.anyone(new SessionId("unknown"));

        UnknownSession refusal = assertThrows(
                UnknownSession.class, () -> server.notebooks.execute(unknown, "echo", RequestedLimits.DEFAULTS));

        assertEquals("there is no session 'unknown'", refusal.getMessage());
        assertThrows(UnknownSession.class, () -> server.notebooks.cancel(unknown));
        assertThrows(UnknownSession.class, () -> server.lifecycle.get(unknown));
        assertThrows(UnknownSession.class, () -> server.lifecycle.end(unknown));
    }

    @Test
    void endsASessionAndWhatItRuns() throws Exception {
        server.upload("df", "A");
        CompletableFuture<Execution> running = CompletableFuture.supplyAsync(() -> execute("hang"));
        while (!server.lifecycle.get(server.session).running()) {
            Thread.onSpinWait();
        }

        server.lifecycle.end(server.session);

        assertEquals(ExecutionStatus.WORKER_LOST, running.get().status());
        assertThrows(UnknownSession.class, () -> execute("echo"));
        assertTrue(server.lifecycle.begin(server.session).isNew());
        assertEquals(List.of(), server.names());
    }

    private Execution execute(String code) {
        return server.notebooks.execute(server.session, code, RequestedLimits.DEFAULTS);
    }

    private void assertRefused(String message, RequestedLimits limits) {
        LimitNotAllowed refusal =
                assertThrows(LimitNotAllowed.class, () -> server.notebooks.execute(server.session, "echo", limits));

        assertEquals(message, refusal.getMessage());
    }

    private static RequestedLimits limits(OptionalLong cpuMillis, OptionalLong wallMillis, OptionalLong outputBytes) {
        return new RequestedLimits(cpuMillis, wallMillis, OptionalLong.empty(), outputBytes, OptionalLong.empty());
    }
}
