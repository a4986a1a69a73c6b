package dev.sandframe.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.Test;

/** The page of pandas' and numpy's names says what is there. {@code src/test/oracle/facade names} makes it anew. */
class PublicNamesTest {
    private static final Path LISTED = Path.of("src/test/resources/dev/sandframe/guest/public-names.txt");
    private static final Path PROGRAM = Path.of("src/test/oracle/names_page.py");
    private static final Path PAGE = Path.of("docs/reference/names.md");

    @Test
    void thePageIsTrue() throws IOException {
        String script = "listed = '''" + Files.readString(LISTED) + "'''\n" + Files.readString(PROGRAM);
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        byte[] printed;
        try (Engine engine = ContextFactory.engine()) {
            printed = ScriptServer.run(engine, script, errors);
        }

        assertEquals(
                Files.readString(PAGE),
                new String(printed, StandardCharsets.UTF_8),
                () -> "standard error was: " + errors.toString(StandardCharsets.UTF_8));
    }
}
