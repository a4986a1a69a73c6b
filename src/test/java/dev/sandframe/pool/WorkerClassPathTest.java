package dev.sandframe.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerClassPathTest {
    /** Every library of the worker is a line of the resource: what is added there is what an escape from Python lands among. */
    @Test
    void isWhatIsListed() throws IOException {
        WorkerClassPath classPath = WorkerClassPath.find(Optional.empty());

        List<String> libraries = classPath.entries().stream()
                .filter(Files::isRegularFile)
                .map(jar -> jar.getFileName().toString().replaceFirst("-[0-9][^-]*(-jre)?\\.jar$", ""))
                .sorted()
                .toList();
        assertEquals(listed(), libraries);
        assertTrue(libraries.stream().noneMatch(name -> name.matches("(quarkus|netty|vertx|smallrye|jakarta).*")));
    }

    @Test
    void beginsWithTheClassFolderInDevelopment() {
        Path first = WorkerClassPath.find(Optional.empty()).entries().getFirst();

        assertTrue(Files.isDirectory(first));
        assertTrue(Files.exists(first.resolve("dev/sandframe/worker/WorkerMain.class")));
    }

    @Test
    void isTheJarsOfAConfiguredDirectory(@TempDir Path directory) throws IOException {
        Path lib = Files.createDirectory(directory.resolve("lib"));
        Path worker = Files.createFile(directory.resolve("worker.jar"));
        Path b = Files.createFile(lib.resolve("b.jar"));
        Path a = Files.createFile(lib.resolve("a.jar"));
        Files.createFile(lib.resolve("notes.txt"));

        WorkerClassPath classPath = WorkerClassPath.find(Optional.of(directory));

        assertEquals(List.of(worker, a, b), classPath.entries());
        assertEquals(worker + ":" + a + ":" + b, classPath.toString());
    }

    @Test
    void tellsWhereTheLibrariesAreMissed(@TempDir Path directory) {
        UncheckedIOException refusal =
                assertThrows(UncheckedIOException.class, () -> WorkerClassPath.find(Optional.of(directory)));

        assertEquals("the worker's libraries are not in " + directory.resolve("lib"), refusal.getMessage());
    }

    private static List<String> listed() throws IOException {
        try (InputStream list = WorkerClassPathTest.class.getResourceAsStream("worker-libraries.txt")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
