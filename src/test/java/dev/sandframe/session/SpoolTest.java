package dev.sandframe.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sandframe.testing.Configurations;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
    @TempDir
    private Path directory;

    private Spool spool() {
        Spool spool = new Spool(Configurations.of(
                SessionConfig.class,
                Map.of(
                        "sandframe.session.spool-directory",
                        directory.resolve("spool").toString(),
                        "sandframe.session.upload-limit",
                        "1000")));
        spool.open();
        return spool;
    }

    @Test
    void keepsWhatWasWritten() throws IOException {
        Spool spool = spool();
        SpooledFile file;
        try (SpoolWriter writer = spool.write()) {
            writer.write(1);
            writer.write(new byte[] {2, 3});
            file = writer.finish();
        }

        assertEquals(3, file.size());
        try (InputStream content = file.open()) {
            assertArrayEquals(new byte[] {1, 2, 3}, content.readAllBytes());
        }
        spool.close();
    }

    @Test
    void forgetsWhatWasNotFinished() throws IOException {
        Spool spool = spool();

        spool.write().close();

        assertEquals(0, uploads().size());
        spool.close();
    }

    @Test
    void forgetsWhatIsDeleted() throws IOException {
        Spool spool = spool();
        SpooledFile file;
        try (SpoolWriter writer = spool.write()) {
            file = writer.finish();
        }
        assertEquals(1, uploads().size());

        file.delete();
        file.delete();

        assertEquals(0, uploads().size());
        spool.close();
    }

    @Test
    void takesUploadsUpToTheLimit() throws IOException {
        Spool spool = spool();
        try (SpoolWriter writer = spool.write()) {
            writer.write(new byte[999]);
            writer.write(1);
            UploadTooLarge refusal = assertThrows(UploadTooLarge.class, () -> writer.write(1));

            assertEquals("the upload is larger than 1000 bytes, the limit of one upload", refusal.getMessage());
        }
        assertEquals(0, uploads().size());
        spool.close();
    }

    @Test
    void tellsThatTheDiskIsFull() throws IOException {
        try (OutputStream full = Files.newOutputStream(Path.of("/dev/full"));
                SpoolWriter writer = new SpoolWriter(directory.resolve("x"), full, 1_000)) {
            SpoolFull refusal = assertThrows(SpoolFull.class, () -> writer.write(new byte[10]));

            assertEquals(
                    "the server has no room on its disk for this upload; the session is unchanged",
                    refusal.getMessage());
        }
    }

    @Test
    void onlyItsUserCanEnter() throws IOException {
        Spool spool = spool();
        spool.write();

        try (Stream<Path> all = Files.walk(directory.resolve("spool"))) {
            for (Path path : all.filter(path -> !path.endsWith("lock")).toList()) {
                assertEquals(
                        Files.isDirectory(path) ? "rwx------" : "rw-------",
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
            }
        }
        spool.close();
    }

    @Test
    void namesAreRandom() throws IOException {
        Spool spool = spool();

        spool.write();
        spool.write();

        assertEquals(2, uploads().stream().map(Path::getFileName).distinct().count());
        spool.close();
    }

    @Test
    void removesEverythingAtItsEnd() throws IOException {
        Spool spool = spool();
        spool.write();

        spool.close();

        try (Stream<Path> left = Files.list(directory.resolve("spool"))) {
            assertEquals(
                    List.of("lock"),
                    left.map(path -> path.getFileName().toString()).toList());
        }
    }

    @Test
    void removesWhatADeadServerLeft() throws IOException {
        Path dead = Files.createDirectories(directory.resolve("spool/dead"));
        Files.createFile(dead.resolve("lock"));
        Files.createFile(dead.resolve("upload"));

        Spool spool = spool();

        assertFalse(Files.exists(dead));
        spool.close();
    }

    @Test
    void removesWhatAServerLeftThatDiedWhileItRemovedAnother() throws IOException {
        Path dead = Files.createDirectories(directory.resolve("spool/dead"));
        Files.createFile(dead.resolve("upload"));

        Spool spool = spool();

        assertFalse(Files.exists(dead));
        spool.close();
    }

    @Test
    void serversThatBeginTogetherLeaveEachOtherAlone() throws Exception {
        List<Process> servers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            servers.add(new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Beginner.class.getName(),
                            directory.resolve("spool").toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        }

        for (Process server : servers) {
            try (BufferedReader told = server.inputReader()) {
                assertEquals("100", told.readLine());
            }
        }
    }

    /** Begins and uploads again and again, and tells how often its upload was still there. */
    static final class Beginner {
        private Beginner() {}

        public static void main(String[] arguments) throws IOException {
            int kept = 0;
            for (int i = 0; i < 100; i++) {
                SpoolDirectory own = new SpoolDirectory(Path.of(arguments[0]));
                own.open();
                Path upload = own.resolve("upload");
                if (Files.exists(own.resolve("lock"))) {
                    Files.createFile(upload);
                    kept += Files.exists(upload) ? 1 : 0;
                }
                own.close();
            }
            System.out.println(kept);
        }
    }

    @Test
    void recordsAnUploadAlsoWhenTheOneBeforeCannotBeDeleted() throws IOException {
        Path full = Files.createDirectory(directory.resolve("folder"));
        Files.createFile(full.resolve("file"));

        new SpooledFile(full, 0).delete();

        assertTrue(Files.exists(full));
    }

    @Test
    void leavesAnotherServersUploads() throws IOException {
        Spool other = spool();
        other.write();

        Spool spool = spool();

        assertEquals(1, uploads().size());
        spool.close();
        assertEquals(1, uploads().size());
        other.close();
    }

    @Test
    void refusesAPlaceThatIsNoDirectory() throws IOException {
        Files.createSymbolicLink(directory.resolve("spool"), directory.resolve("elsewhere"));

        UncheckedIOException refusal = assertThrows(UncheckedIOException.class, this::spool);

        assertTrue(String.valueOf(refusal.getMessage()).startsWith("cannot use " + directory.resolve("spool")));
    }

    private List<Path> uploads() throws IOException {
        try (Stream<Path> all = Files.walk(directory.resolve("spool"))) {
            return all.filter(Files::isRegularFile)
                    .filter(path -> !path.endsWith("lock"))
                    .toList();
        }
    }
}
