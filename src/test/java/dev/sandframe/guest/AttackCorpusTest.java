package dev.sandframe.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The attacks of {@code guest/security} that a context withstands by itself: each runs in a context of its own, prints
 * {@code held}, and leaves the context fit for the next execution. Those that only the end of the process stops are run against
 * real workers.
 */
class AttackCorpusTest {
    private static final Path SCRIPTS = Path.of("src/test/resources/guest/security");
    private static final ExecutionLimits LIMITS = new ExecutionLimits(60_000, 120_000, OptionalLong.empty(), 1 << 20);

    @TestFactory
    Stream<DynamicTest> withstandsByRefusing() throws IOException {
        Engine engine = ContextFactory.engine();
        List<Path> scripts = scripts("completes");
        assertTrue(scripts.size() > 25, "the corpus is not where it should be");
        return scripts.stream()
                .map(script ->
                        DynamicTest.dynamicTest(script.getFileName().toString(), () -> withstands(engine, script)));
    }

    private static void withstands(Engine engine, Path script) throws IOException {
        ByteArrayOutputStream stdout = new ByteArrayOutputStream();
        ByteArrayOutputStream stderr = new ByteArrayOutputStream();
        try (GuestContext guest = GuestContext.open(engine, GuestOptions.of(stdout, stderr))) {
            ExecutionOutcome outcome = guest.execute(Files.readString(script), LIMITS);

            assertEquals(new ExecutionOutcome.End.Completed(), outcome.end());
            assertEquals("held\n", stdout.toString(StandardCharsets.UTF_8));
            assertEquals(
                    List.of(Map.of("text/plain", "2")),
                    guest.execute("1 + 1", LIMITS).results());
        }
    }

    /** The scripts whose second line expects something that begins so. */
    static List<Path> scripts(String expectation) throws IOException {
        try (Stream<Path> all = Files.list(SCRIPTS)) {
            return all.filter(script -> expectationOf(script).startsWith(expectation))
                    .sorted()
                    .toList();
        }
    }

    private static String expectationOf(Path script) {
        try (Stream<String> lines = Files.lines(script)) {
            return lines.skip(1).findFirst().orElse("").replace("# expect: ", "");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
