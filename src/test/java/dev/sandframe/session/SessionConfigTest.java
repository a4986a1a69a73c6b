package dev.sandframe.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sandframe.testing.Configurations;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionConfigTest {
    @Test
    void defaults() {
        SessionConfig config = Configurations.of(SessionConfig.class, Map.of());

        assertEquals(256L << 20, config.uploadLimit().asLongValue());
        assertEquals(1L << 30, config.totalUploadLimit().asLongValue());
        assertEquals(1_000, config.names());
        assertEquals(Duration.ofMinutes(15), config.idle());
        assertEquals(Duration.ofHours(24), config.lifetime());
        assertEquals(Duration.ofHours(1), config.remembered());
        assertEquals(10_000, config.maximum());
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
                        "sandframe.session.idle", "4s",
                        "sandframe.session.lifetime", "5s",
                        "sandframe.session.remembered", "6s",
                        "sandframe.session.maximum", "7",
                        "sandframe.session.spool-directory", "/var/spool/sandframe"));

        assertEquals(1L << 10, config.uploadLimit().asLongValue());
        assertEquals(2L << 10, config.totalUploadLimit().asLongValue());
        assertEquals(3, config.names());
        assertEquals(Duration.ofSeconds(4), config.idle());
        assertEquals(Duration.ofSeconds(5), config.lifetime());
        assertEquals(Duration.ofSeconds(6), config.remembered());
        assertEquals(7, config.maximum());
        assertEquals(Path.of("/var/spool/sandframe"), config.spoolDirectory());
    }
}
