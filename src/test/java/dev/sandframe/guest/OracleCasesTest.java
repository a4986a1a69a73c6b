package dev.sandframe.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Prints what pandas prints: every script below {@code src/test/resources/oracle}, each in a fresh context of one engine,
 * against the text that real pandas gave. See the README there.
 */
class OracleCasesTest {
    private static final Path CASES = Path.of("src/test/resources/oracle");
    private static final Path PREAMBLES = CASES.resolve("preambles");
    private static final String ASKS_FOR_PREAMBLES = "# preamble: ";
    private static Engine engine;

    @BeforeAll
    static void startEngine() {
        engine = ContextFactory.engine();
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @TestFactory
    Stream<DynamicTest> printsWhatPandasPrints() throws IOException {
        List<Path> scripts;
        try (Stream<Path> files = Files.walk(CASES)) {
            scripts = files.filter(file -> file.toString().endsWith(".py") && !file.startsWith(PREAMBLES))
                    .sorted()
                    .toList();
        }
        return scripts.stream()
                .map(script -> dynamicTest(CASES.relativize(script).toString(), () -> runsAlike(script)));
    }

    private static void runsAlike(Path script) {
        String name = script.getFileName().toString();
        String expected = read(script.resolveSibling(name.substring(0, name.length() - 3) + ".txt"));
        ByteArrayOutputStream errors = new ByteArrayOutputStream();

        byte[] printed = ScriptServer.run(engine, withPreambles(read(script)), errors);

        assertEquals(
                expected,
                new String(printed, StandardCharsets.UTF_8),
                () -> "standard error was: " + errors.toString(StandardCharsets.UTF_8));
    }

    /** A script after the preambles that its first line asks for. */
    private static String withPreambles(String script) {
        if (!script.startsWith(ASKS_FOR_PREAMBLES)) {
            return script;
        }
        String names = script.substring(ASKS_FOR_PREAMBLES.length(), script.indexOf('\n'));
        return Stream.of(names.split(" "))
                .map(name -> read(PREAMBLES.resolve(name)))
                .collect(Collectors.joining("", "", script));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
