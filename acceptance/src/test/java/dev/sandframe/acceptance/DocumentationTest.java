package dev.sandframe.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sandframe.client.CodeSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Runs the examples of README and docs against the packaged server, in the order of the page and in one folder. */
@Timeout(300)
class DocumentationTest {
    @RegisterExtension
    static final ServedSandframe SERVER = new ServedSandframe();

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicNode> everyExamplePrintsWhatItsPageSays() throws IOException {
        return pages().stream().map(this::page);
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        for (Path page : pages()) {
            for (String target : Links.of(page)) {
                Path file = page.resolveSibling(target).normalize();
                assertEquals(true, Files.exists(file), page + " links to " + target + ", which is not there");
            }
        }
    }

    @Test
    void exampleOfTheClientsJavadocRuns() throws Exception {
        Path source = Repository.ROOT.resolve("client/src/test/java/dev/sandframe/client/FirstSession.java");

        Command result = Command.run(folder, java(source, SERVER.uri().toString()));

        assertEquals("16\n2\n[city, amount, share]\n", result.output(), result.errors());
    }

    private DynamicNode page(Path page) {
        try {
            return DynamicContainer.dynamicContainer(
                    Repository.ROOT.relativize(page).toString(),
                    Stream.concat(
                            Stream.of(DynamicTest.dynamicTest("fresh session", DocumentationTest::clear)),
                            Page.examples(page).stream()
                                    .map(example -> DynamicTest.dynamicTest(
                                            "line " + example.line() + ", " + example.language(),
                                            () -> run(example)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Page.Example example) throws Exception {
        String code =
                example.code().replace("http://127.0.0.1:8080", SERVER.uri().toString());
        List<String> words = switch (example.language()) {
            case "sh" -> List.of("bash", "-eu", write("example.sh", code).toString());
            case "java" -> java(write("Example.java", code));
            case "python" -> {
                Optional<String> python = pythonWithPandas();
                assumeTrue(python.isPresent(), "no Python here has requests and pandas");
                yield List.of(
                        python.get(), "-W", "ignore", write("example.py", code).toString());
            }
            default -> throw new IllegalArgumentException("no way to run " + example.language());
        };

        Command result = Command.run(folder, words);

        assertEquals(0, result.status(), result.errors() + SERVER.log());
        example.output()
                .ifPresent(
                        output -> assertEquals(output.strip(), result.output().strip()));
    }

    private static void clear() {
        try (CodeSession session =
                CodeSession.builder(SERVER.uri()).sessionId("default").build()) {
            session.clearState();
        }
    }

    /** The first Python of the path, or the system's own, whose packages a distribution installs. */
    private static Optional<String> pythonWithPandas() throws Exception {
        for (String python : List.of("python3", "/usr/bin/python3")) {
            if (Command.run(folder, List.of(python, "-c", "import pandas, requests"))
                            .status()
                    == 0) {
                return Optional.of(python);
            }
        }
        return Optional.empty();
    }

    private static List<String> java(Path source, String... arguments) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return Stream.concat(
                        Stream.of(java.toString(), "-cp", System.getProperty("java.class.path"), source.toString()),
                        Stream.of(arguments))
                .toList();
    }

    private static Path write(String name, String code) throws IOException {
        return Files.writeString(folder.resolve(name), code);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Repository.ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(Repository.ROOT.resolve("README.md")),
                            docs.filter(file -> file.toString().endsWith(".md")).sorted())
                    .toList();
        }
    }
}
