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
        assertEquals(Duration.ofSeconds(300), config.cpuMaximum());
        assertEquals(Duration.ofSeconds(600), config.wallMaximum());
        assertEquals(1L << 20, config.output().asLongValue());
        assertEquals(16L << 20, config.outputMaximum().asLongValue());
        assertEquals(10L << 20, config.result().asLongValue());
        assertEquals(64L << 20, config.resultMaximum().asLongValue());
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
                Map.ofEntries(
                        Map.entry("sandframe.limits.cpu", "1s"),
                        Map.entry("sandframe.limits.wall", "2s"),
                        Map.entry("sandframe.limits.restore", "3s"),
                        Map.entry("sandframe.limits.code", "4K"),
                        Map.entry("sandframe.limits.seed-answer", "5K"),
                        Map.entry("sandframe.limits.waiting-per-session", "6"),
                        Map.entry("sandframe.limits.waiting", "7"),
                        Map.entry("sandframe.limits.cpu-maximum", "8s"),
                        Map.entry("sandframe.limits.wall-maximum", "9s"),
                        Map.entry("sandframe.limits.output", "10K"),
                        Map.entry("sandframe.limits.output-maximum", "11K"),
                        Map.entry("sandframe.limits.result", "12K"),
                        Map.entry("sandframe.limits.result-maximum", "13K")));

        assertEquals(Duration.ofSeconds(1), config.cpu());
        assertEquals(Duration.ofSeconds(2), config.wall());
        assertEquals(Duration.ofSeconds(3), config.restore());
        assertEquals(4L << 10, config.code().asLongValue());
        assertEquals(5L << 10, config.seedAnswer().asLongValue());
        assertEquals(6, config.waitingPerSession());
        assertEquals(7, config.waiting());
        assertEquals(Duration.ofSeconds(8), config.cpuMaximum());
        assertEquals(Duration.ofSeconds(9), config.wallMaximum());
        assertEquals(10L << 10, config.output().asLongValue());
        assertEquals(11L << 10, config.outputMaximum().asLongValue());
        assertEquals(12L << 10, config.result().asLongValue());
        assertEquals(13L << 10, config.resultMaximum().asLongValue());
    }
}
