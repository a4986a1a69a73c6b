package dev.sandframe.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sandframe.testing.Configurations;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionConfigTest {
    @Test
    void defaults() {
        SessionConfig config = Configurations.of(SessionConfig.class, Map.of());

        assertEquals(256L << 20, config.uploadLimit().asLongValue());
        assertEquals(1L << 30, config.totalUploadLimit().asLongValue());
        assertEquals(1_000, config.names());
        assertEquals(
                Path.of(System.getProperty("java.io.tmpdir"), "sandframe-spool-" + System.getProperty("user.name")),
                config.spoolDirectory());
    }

    @Test
    void names() {
        SessionConfig config = Configurations.of(
                SessionConfig.class,
                Map.of(
                        "sandframe.session.upload-limit", "1K",
                        "sandframe.session.total-upload-limit", "2K",
                        "sandframe.session.names", "3",
                        "sandframe.session.spool-directory", "/var/spool/sandframe"));

        assertEquals(1L << 10, config.uploadLimit().asLongValue());
        assertEquals(2L << 10, config.totalUploadLimit().asLongValue());
        assertEquals(3, config.names());
        assertEquals(Path.of("/var/spool/sandframe"), config.spoolDirectory());
    }
}
