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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Prints what pandas prints: every script below {@code src/test/resources/oracle}, each in a fresh context of one engine,
 * against the text that real pandas gave. See the README there. As many scripts run at a time as there are processors; each test
 * waits for its own.
 */
class OracleCasesTest {
    private static final Path CASES = Path.of("src/test/resources/oracle");
    private static final Path PREAMBLES = CASES.resolve("preambles");
    private static final String ASKS_FOR_PREAMBLES = "# preamble: ";
    private static final int STACK_BYTES = 64 << 20;
    private static Engine engine;
    private static ExecutorService runners;

    @BeforeAll
    static void startEngine() {
        engine = ContextFactory.engine();
        runners = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(), task -> new Thread(null, task, "script", STACK_BYTES));
    }

    @AfterAll
    static void stopEngine() {
        runners.close();
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
        // All are handed to the runners before the first is waited for.
        List<DynamicTest> tests = scripts.stream()
                .map(script -> runsAlike(script, runners.submit(() -> run(script))))
                .toList();
        return tests.stream();
    }

    private static DynamicTest runsAlike(Path script, Future<Printed> run) {
        return dynamicTest(CASES.relativize(script).toString(), () -> {
            String name = script.getFileName().toString();
            String expected = read(script.resolveSibling(name.substring(0, name.length() - 3) + ".txt"));

            Printed printed = run.get();

            assertEquals(expected, printed.output(), () -> "standard error was: " + printed.errors());
        });
    }

    /** What a script wrote. */
    private record Printed(String output, String errors) {}

    private static Printed run(Path script) {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        byte[] output = ScriptServer.run(engine, withPreambles(read(script)), errors);
        return new Printed(new String(output, StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
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
