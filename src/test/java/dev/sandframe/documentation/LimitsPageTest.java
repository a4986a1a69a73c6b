package dev.sandframe.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The second half of {@code docs/reference/limits.md} is written from the Javadoc of the configuration. After a change run this test
 * with {@code -Dsandframe.docs.write=true}, which writes it anew.
 */
class LimitsPageTest {
    private static final Path PAGE = Path.of("docs/reference/limits.md");
    private static final String MARK =
            "<!-- From here on written from the Javadoc of the configuration by LimitsPageTest. -->\n";

    @Test
    void tellsWhatTheJavadocSays() throws IOException {
        String page = Files.readString(PAGE);
        int mark = page.indexOf(MARK);
        assertTrue(mark > 0, "the page has lost its mark");
        String written = page.substring(0, mark) + MARK + "\n" + settings();

        if (Boolean.getBoolean("sandframe.docs.write")) {
            Files.writeString(PAGE, written);
        }

        assertEquals(written, Files.readString(PAGE));
    }

    private static String settings() throws IOException {
        return String.join(
                "\n",
                SettingsPage.of("execution/LimitsConfig.java").markdown(),
                SettingsPage.of("session/SessionConfig.java").markdown(),
                SettingsPage.of("pool/PoolConfig.java").markdown(),
                SettingsPage.of("api/http/HttpSettings.java").markdown());
    }
}
