package dev.sandframe.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sandframe.session.FrameName;
import dev.sandframe.session.SessionId;
import dev.sandframe.session.SessionKey;
import dev.sandframe.session.SpoolWriter;
import dev.sandframe.session.TooManyNames;
import dev.sandframe.session.Turn;
import dev.sandframe.session.UploadTooLarge;
import dev.sandframe.worker.FakeWorkerMain;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SessionExecutionsTest {
    @TempDir
    private Path spool;

    private final Map<String, String> properties = new HashMap<>();
    private final List<Server> servers = new ArrayList<>();

    private Server start(String... more) {
        for (int i = 0; i < more.length; i += 2) {
            properties.put(more[i], more[i + 1]);
        }
        Server server = new Server(FakeWorkerMain.class, spool, properties);
        servers.add(server);
        return server;
    }

    @AfterEach
    void stop() {
        servers.forEach(Server::close);
    }

    @Test
    void runsCodeAndAnswers() {
        Server server = start();

        assertEquals(new SeedOutcome.Returned("{}"), server.execute("echo {}"));
        assertEquals(new SeedOutcome.Raised("no"), server.execute("raise no"));
    }

    @Test
    void sessionsKnowNothingOfEachOther() {
        Server server = start();
        SessionKey sameIdOtherKey = new SessionKey("other", SessionId.DEFAULT);

        server.execute("set x");

        assertEquals(List.of("x"), server.names());
        assertEquals(List.of(), server.executions.names(sameIdOtherKey));
    }

    @Test
    void readingAnUnknownSessionStartsNothing() throws IOException {
        Server server = start("sandframe.pool.jvm-options", "-XX:NoSuchOption");

        assertEquals(List.of(), server.names());
        assertEquals("[]", server.download("df"));
        server.executions.clear(server.session);

        assertTrue(server.registry.find(server.session).isEmpty());
    }

    @Test
    void tellsNamesWithoutAWorker() throws IOException {
        Server server = start();
        server.upload("df", "A\n1\n");
        server.execute("set x");
        assertEquals(List.of("df", "x"), server.names());

        kill(server);

        assertEquals(List.of("df"), server.names());
    }

    @Test
    void tellsThousandsOfNames() {
        Server server = start();

        server.execute("many 9999");

        assertEquals(9_999, server.names().size());
        assertEquals("n9998", server.names().getLast());
    }

    @Test
    void tellsNoMoreNamesThanTheProtocolAllows() {
        Server server = start();

        server.execute("many 10001");

        assertEquals(10_000, server.names().size());
    }

    @Test
    void carriesLongCodeAndLongAnswers() {
        Server server = start();
        String text = "é☃😀\ud800".repeat(100_000);

        assertEquals(new SeedOutcome.Returned(text), server.execute("echo " + text));
        assertEquals(new SeedOutcome.Raised(text), server.execute("raise " + text));
    }

    @Test
    void refusesCodeOverItsLimit() {
        Server server = start("sandframe.limits.code", "10");

        assertEquals(new SeedOutcome.Returned("€1"), server.execute("echo €12".substring(0, 7)));
        CodeTooLarge refusal = assertThrows(CodeTooLarge.class, () -> server.execute("echo €123"));

        assertEquals("the code is 11 bytes of UTF-8; at most 10 are allowed", refusal.getMessage());
    }

    @Test
    void refusesAnswersOverTheirLimitAndKeepsTheState() {
        Server server = start("sandframe.limits.seed-answer", "1K");
        server.execute("set x");

        assertEquals(new SeedOutcome.Returned("x".repeat(1_024)), server.execute("text 1024"));
        AnswerTooLarge refusal = assertThrows(AnswerTooLarge.class, () -> server.execute("text 1025"));

        assertEquals(
                "the answer has 1025 characters; at most 1024 are allowed. The code ran, and the session kept its state",
                refusal.getMessage());
        assertEquals(List.of("x"), server.names());
    }

    @Test
    void keepsUploadsAndGivesThemBack() throws IOException {
        Server server = start();
        byte[] content = new byte[3 << 20];
        new Random(1).nextBytes(content);
        String text = new String(content, StandardCharsets.ISO_8859_1);

        server.upload("df", text);

        assertEquals(text, server.download("df"));
        assertEquals("[]", server.download("other"));
    }

    @Test
    void refusesWhatTheGuestCannotParse() throws IOException {
        Server server = start();
        server.upload("df", "A\n1\n");

        UploadRejected refusal = assertThrows(UploadRejected.class, () -> server.upload("df", "bad"));

        assertEquals("Error tokenizing data", refusal.getMessage());
        assertEquals("A\n1\n", server.download("df"));
        assertEquals(1, spooledFiles());
    }

    @Test
    void refusesToDownloadWhatIsNoFrame() throws IOException {
        Server server = start();
        server.execute("set x");

        NotAFrame refusal = assertThrows(NotAFrame.class, () -> server.download("x"));

        assertEquals("'x' is no frame", refusal.getMessage());
    }

    @Test
    void givesUploadsToTheNextWorker() throws IOException {
        Server server = start();
        server.upload("a", "A\n1\n");
        server.upload("b", "B\n1\n");
        server.upload("a", "A\n2\n");
        server.execute("set x");

        kill(server);

        assertEquals("A\n2\n", server.download("a"));
        assertEquals("B\n1\n", server.download("b"));
        assertEquals(List.of("a", "b"), server.names());
    }

    @Test
    void tellsWhatIsLostWithAWorker() throws IOException {
        Server server = start();
        server.upload("df", "A\n1\n");

        ExecutionStopped stopped = assertThrows(ExecutionStopped.class, () -> server.execute("exit 1"));

        assertEquals(StopReason.WORKER_LOST, stopped.reason());
        assertEquals(
                "the execution was ended by the unexpected end of its worker's process and lost its worker; the session's"
                        + " variables are lost. The session keeps what was uploaded: 'df'",
                stopped.getMessage());
        assertEquals(new SeedOutcome.Returned("on"), server.execute("echo on"));
        assertEquals("A\n1\n", server.download("df"));
    }

    @Test
    void stopsCodeAtItsWallLimitAndKeepsTheState() {
        Server server = start("sandframe.limits.wall", "300ms", "sandframe.pool.hard-stop-delay", "20s");
        server.execute("set x");

        ExecutionStopped stopped = assertThrows(ExecutionStopped.class, () -> server.execute("spin"));

        assertEquals(StopReason.WALL_LIMIT, stopped.reason());
        assertEquals(
                "the execution was stopped at its wall-clock limit of 300 ms, having used 1 ms of CPU time in 2 ms; the session"
                        + " kept its state",
                stopped.getMessage());
        assertEquals(List.of("x"), server.names());
    }

    @Test
    void killsCodeThatDoesNotStop() {
        Server server = start("sandframe.limits.wall", "2s", "sandframe.pool.hard-stop-delay", "500ms");
        server.execute("set x");

        ExecutionStopped stopped = assertThrows(ExecutionStopped.class, () -> server.execute("hang"));

        assertEquals(StopReason.WALL_LIMIT, stopped.reason());
        assertEquals(
                "the execution was stopped at its wall-clock limit of 2000 ms and lost its worker; the session's variables are"
                        + " lost. The session has no uploads",
                stopped.getMessage());
        assertEquals(List.of(), server.names());
        assertEquals(new SeedOutcome.Returned("on"), server.execute("echo on"));
    }

    @Test
    void setsAsideAnUploadThatEndsTwoWorkers() throws IOException {
        Server server = start();
        server.upload("good", "A\n1\n");
        server.execute("set antidote");
        server.upload("bad", "poison");

        kill(server);
        ExecutionStopped stopped = assertThrows(ExecutionStopped.class, () -> server.execute("echo on"));

        assertEquals(StopReason.WORKER_LOST, stopped.reason());
        assertEquals(
                "the upload 'bad' ended the worker while it was restored and was set aside; the request was not run. The session"
                        + " keeps what was uploaded: 'good'",
                stopped.getMessage());
        assertEquals(new SeedOutcome.Returned("on"), server.execute("echo on"));
        assertEquals(List.of("good"), server.names());
        assertEquals(1, spooledFiles());
    }

    @Test
    void setsAsideNoUploadForTheTimeOfOthers() throws IOException {
        Server server = start("sandframe.limits.restore", "1s");
        server.upload("a", "slow");
        server.upload("b", "slow");
        server.upload("innocent", "A\n1\n");

        kill(server);
        ExecutionStopped stopped = assertThrows(ExecutionStopped.class, () -> server.execute("echo on"));

        assertEquals(StopReason.WORKER_LOST, stopped.reason());
        assertEquals(
                "the session's uploads could not be restored within 1000 ms; the request was not run. The session keeps what was"
                        + " uploaded: 'a', 'b', 'innocent'",
                stopped.getMessage());
        assertEquals(3, spooledFiles());
    }

    @Test
    void setsAsideNoUploadForTheMemoryOfOthers() throws IOException {
        Server server = start();
        server.execute("set antidote");
        server.upload("a", "bulky");
        server.upload("b", "bulky");

        kill(server);
        ExecutionStopped stopped = assertThrows(ExecutionStopped.class, () -> server.execute("echo on"));

        assertEquals(StopReason.WORKER_LOST, stopped.reason());
        assertEquals(
                "the session's uploads could not be restored together, though each may be fine alone: remove files or clear the"
                        + " session; the request was not run. The session keeps what was uploaded: 'a', 'b'",
                stopped.getMessage());
        assertEquals(2, spooledFiles());
        server.executions.clear(server.session);
        assertEquals(new SeedOutcome.Returned("on"), server.execute("echo on"));
    }

    @Test
    void setsAsideAnUploadThatTakesAllItsTime() throws IOException {
        Server server = start("sandframe.limits.wall", "1s", "sandframe.pool.hard-stop-delay", "100ms");
        server.upload("good", "A\n1\n");
        try (SpoolWriter writer = server.spool.write()) {
            writer.write("endless".getBytes(StandardCharsets.UTF_8));
            server.registry.find(server.session).orElseThrow().record(new FrameName("endless"), writer.finish());
        }

        kill(server);
        ExecutionStopped stopped = assertThrows(ExecutionStopped.class, () -> server.execute("echo on"));

        assertEquals(
                "the upload 'endless' took longer than it may while it was restored and was set aside; the request was not run."
                        + " The session keeps what was uploaded: 'good'",
                stopped.getMessage());
        assertEquals(new SeedOutcome.Returned("on"), server.execute("echo on"));
    }

    @Test
    void clearsNamesAndUploads() throws IOException {
        Server server = start();
        server.upload("df", "A\n1\n");
        server.execute("set x");

        server.executions.clear(server.session);

        assertEquals(List.of(), server.names());
        assertEquals("[]", server.download("df"));
        assertEquals(0, spooledFiles());
        kill(server);
        server.execute("echo on");
        assertEquals(List.of(), server.names());
    }

    @Test
    void neverListsWhatPythonPutsBesideTheNames() throws IOException {
        Server server = start();
        server.upload("__builtins__", "A\n1\n");

        kill(server);

        assertEquals(List.of(), server.names());
    }

    @Test
    void refusesUploadsBeyondTheSessionsQuota() throws IOException {
        Server server = start("sandframe.session.total-upload-limit", "10");
        server.upload("a", "123456");
        server.upload("b", "1234");

        UploadTooLarge refusal = assertThrows(UploadTooLarge.class, () -> server.upload("c", "1"));

        assertEquals(
                "with the upload 'c' the session's uploads would be 11 bytes; at most 10 are allowed",
                refusal.getMessage());
        assertEquals(List.of("a", "b"), server.names());
        server.upload("a", "654321");
        assertEquals("654321", server.download("a"));
        assertEquals(2, spooledFiles());
    }

    @Test
    void refusesUploadsBeyondTheNumberOfNames() throws IOException {
        Server server = start("sandframe.session.names", "1");
        server.upload("a", "1");

        TooManyNames refusal = assertThrows(TooManyNames.class, () -> server.upload("b", "1"));

        assertEquals("the session has 1 names; at most 1 are allowed, and 'b' would be one more", refusal.getMessage());
        server.upload("a", "2");
        assertEquals("2", server.download("a"));
    }

    @Test
    void stopsTheWorkerOfAClientThatWentAway() throws IOException {
        Server server = start();
        server.upload("df", "x".repeat(3 << 20));
        server.execute("set x");

        IOException gone = assertThrows(
                IOException.class,
                () -> server.executions.download(server.session, new FrameName("df"), new OutputStream() {
                    @Override
                    public void write(int octet) throws IOException {
                        throw new IOException("gone");
                    }
                }));

        assertEquals("gone", gone.getMessage());
        assertEquals(List.of("df", "x"), server.names());
    }

    @Test
    void executionsOfASessionRunOneAfterAnother() throws Exception {
        Server server = start(
                "sandframe.limits.wall", "2s",
                "sandframe.limits.waiting-per-session", "1",
                "sandframe.pool.hard-stop-delay", "20s");
        server.execute("set x");
        Turn turn = server.registry.find(server.session).orElseThrow().turn();
        CompletableFuture<SeedOutcome> first = inBackground(server, "spin");
        awaitTaken(turn);
        CompletableFuture<SeedOutcome> second = inBackground(server, "echo second");
        awaitWaiting(turn);

        SessionBusy refusal = assertThrows(SessionBusy.class, () -> server.execute("echo third"));

        assertEquals("the session has 1 requests waiting, as many as it may", refusal.getMessage());
        assertEquals(new SeedOutcome.Returned("second"), second.get(10, TimeUnit.SECONDS));
        assertTrue(first.isCompletedExceptionally());
        assertEquals(new SeedOutcome.Returned("on"), server.execute("echo on"));
    }

    private static void awaitTaken(Turn turn) {
        while (turn.takeIfFree()) {
            turn.end();
            Thread.onSpinWait();
        }
    }

    private static void awaitWaiting(Turn turn) {
        while (turn.waiting() == 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void refusesASessionWhenNoWorkerIsFree() {
        Server server = start("sandframe.pool.maximum", "1");
        server.execute("set x");
        SessionKey another = SessionKey.anyone(new SessionId("another"));

        ServerFull refusal = assertThrows(ServerFull.class, () -> server.executions.executeSeed(another, "set x"));

        assertEquals("all 1 workers of this server are in use", refusal.getMessage());
    }

    private static CompletableFuture<SeedOutcome> inBackground(Server server, String code) {
        return CompletableFuture.supplyAsync(
                () -> server.execute(code), task -> Thread.ofVirtual().start(task));
    }

    private static void kill(Server server) {
        ProcessHandle process = server.process();
        process.destroyForcibly();
        process.onExit().join();
        while (server.registry.find(server.session).orElseThrow().worker().isPresent()) {
            Thread.onSpinWait();
        }
    }

    private long spooledFiles() throws IOException {
        try (Stream<Path> files = Files.walk(spool)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("lock"))
                    .count();
        }
    }
}
