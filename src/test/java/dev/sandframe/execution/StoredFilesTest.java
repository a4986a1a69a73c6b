package dev.sandframe.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sandframe.protocol.FileExtent;
import dev.sandframe.session.FilePath;
import dev.sandframe.session.TooManyNames;
import dev.sandframe.session.UnknownSession;
import dev.sandframe.session.UploadTooLarge;
import dev.sandframe.worker.FakeWorkerMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StoredFilesTest {
    @TempDir
    private Path spool;

    private Server server;

    @BeforeEach
    void start() {
        server = new Server(
                FakeWorkerMain.class,
                spool,
                Map.of("sandframe.session.names", "3", "sandframe.session.total-upload-limit", "10"));
        server.lifecycle.begin(server.session);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void keepsFilesWithoutAWorker() throws IOException {
        server.putFile("a.csv", "A");
        server.putFile("d/b.csv", "BB");
        server.putFile("a.csv", "AAA");

        assertEquals("AAA", server.getFile("a.csv"));
        assertEquals(
                List.of(new FileExtent("a.csv", 3), new FileExtent("d/b.csv", 2)), server.files.list(server.session));
        assertEquals(false, server.lifecycle.get(server.session).hasWorker());
    }

    @Test
    void givesFilesToEveryWorker() throws IOException {
        server.putFile("a.csv", "A");
        execute("set x");
        server.putFile("b.csv", "BB");
        List<FileExtent> both = List.of(new FileExtent("a.csv", 1), new FileExtent("b.csv", 2));
        assertEquals(both, server.files.list(server.session));

        execute("exit 1");
        execute("set x");

        assertEquals(both, server.files.list(server.session));
        assertEquals("BB", server.getFile("b.csv"));
    }

    @Test
    void removesFilesFromWorkerAndSpool() throws IOException {
        server.putFile("a.csv", "A");
        execute("set x");

        server.files.delete(server.session, new FilePath("a.csv"));

        assertUnknown("a.csv");
        execute("exit 1");
        execute("set x");
        assertEquals(List.of(), server.files.list(server.session));
        assertEquals(0, spooled());
    }

    @Test
    void leavesFilesWhenNamesAreCleared() throws IOException {
        server.putFile("a.csv", "A");
        server.upload("df", "D");

        server.executions.clear(server.session);

        assertEquals(List.of(), server.names());
        assertEquals("A", server.getFile("a.csv"));
        assertEquals(1, spooled());
    }

    @Test
    void forgetsFilesWithTheirSession() throws IOException {
        server.putFile("a.csv", "A");

        server.lifecycle.end(server.session);

        assertEquals(0, spooled());
        assertThrows(UnknownSession.class, () -> server.putFile("a.csv", "A"));
        assertEquals(0, spooled());
    }

    @Test
    void saysWhyAFileCannotBeStored() throws IOException {
        server.putFile("a", "A");
        execute("set x");

        assertEquals(
                "the file 'refused' cannot be stored: No space left on device",
                assertThrows(FileRefused.class, () -> server.putFile("refused", "R"))
                        .getMessage());
        assertEquals(
                "the file 'a/b' cannot be stored: Not a directory",
                assertThrows(FileRefused.class, () -> server.putFile("a/b", "B"))
                        .getMessage());
        server.putFile("c/d", "D");
        assertEquals(
                "the file 'c' cannot be stored: Is a directory",
                assertThrows(FileRefused.class, () -> server.putFile("c", "C")).getMessage());
        assertEquals(2, spooled());
    }

    @Test
    void boundsFilesAndBytes() throws IOException {
        server.putFile("a", "A");
        server.putFile("b", "B");
        server.putFile("c", "C");

        assertEquals(
                "the session has 3 uploaded files; at most 3 are allowed, and 'd' would be one more",
                assertThrows(TooManyNames.class, () -> server.putFile("d", "D")).getMessage());
        server.putFile("c", "12345678");
        assertEquals(
                "with the upload 'c' the session's uploads would be 11 bytes; at most 10 are allowed",
                assertThrows(UploadTooLarge.class, () -> server.putFile("c", "123456789"))
                        .getMessage());
        assertEquals(3, spooled());
    }

    @Test
    void setsAsideAFileThatKillsWorkersTwice() throws IOException {
        server.putFile("poison", "P");

        Execution execution = execute("set x");

        assertEquals(ExecutionStatus.WORKER_LOST, execution.status());
        assertEquals(
                "the upload 'poison' ended the worker while it was restored and was set aside; the request was not run."
                        + " The session has no uploads",
                execution.detail().orElseThrow());
        assertEquals(ExecutionStatus.OK, execute("set x").status());
    }

    @Test
    void knowsOnlyFilesThatExist() throws IOException {
        assertUnknown("a.csv");
        execute("set x");
        assertUnknown("a.csv");
    }

    private void assertUnknown(String path) {
        assertEquals(
                "the session has no file '" + path + "'",
                assertThrows(UnknownFile.class, () -> server.getFile(path)).getMessage());
        assertThrows(UnknownFile.class, () -> server.files.delete(server.session, new FilePath(path)));
    }

    private Execution execute(String code) {
        return server.notebooks.execute(server.session, code, RequestedLimits.DEFAULTS);
    }

    /** How many files the spool holds. */
    private long spooled() throws IOException {
        try (Stream<Path> files = Files.walk(spool)) {
            return files.filter(file -> Files.isRegularFile(file)
                            && !file.getFileName().toString().contains("lock"))
                    .count();
        }
    }
}
