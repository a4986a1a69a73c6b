package dev.sandframe.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sandframe.testing.Configurations;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LimitsConfigTest {
    @Test
    void defaults() {
        LimitsConfig config = Configurations.of(LimitsConfig.class, Map.of());

        assertEquals(Duration.ofSeconds(30), config.cpu());
        assertEquals(Duration.ofSeconds(60), config.wall());
        assertEquals(Duration.ofMinutes(5), config.restore());
        assertEquals(1L << 20, config.code().asLongValue());
        assertEquals(64L << 20, config.seedAnswer().asLongValue());
        assertEquals(8, config.waitingPerSession());
        assertEquals(64, config.waiting());
    }

    @Test
    void names() {
        LimitsConfig config = Configurations.of(
                LimitsConfig.class,
                Map.of(
                        "sandframe.limits.cpu", "1s",
                        "sandframe.limits.wall", "2s",
                        "sandframe.limits.restore", "3s",
                        "sandframe.limits.code", "4K",
                        "sandframe.limits.seed-answer", "5K",
                        "sandframe.limits.waiting-per-session", "6",
                        "sandframe.limits.waiting", "7"));

        assertEquals(Duration.ofSeconds(1), config.cpu());
        assertEquals(Duration.ofSeconds(2), config.wall());
        assertEquals(Duration.ofSeconds(3), config.restore());
        assertEquals(4L << 10, config.code().asLongValue());
        assertEquals(5L << 10, config.seedAnswer().asLongValue());
        assertEquals(6, config.waitingPerSession());
        assertEquals(7, config.waiting());
    }
}
