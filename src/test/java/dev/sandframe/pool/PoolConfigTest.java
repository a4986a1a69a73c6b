package dev.sandframe.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sandframe.testing.Configurations;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PoolConfigTest {
    @Test
    void defaults() {
        PoolConfig config = Configurations.of(PoolConfig.class, Map.of());

        assertEquals(Optional.empty(), config.workerDirectory());
        assertEquals(512L << 20, config.heap().asLongValue());
        assertEquals(Optional.empty(), config.addressSpace());
        assertEquals(Optional.empty(), config.resident());
        assertEquals(Duration.ofMillis(250), config.watchInterval());
        assertEquals(256L << 20, config.fileBytes().asLongValue());
        assertEquals(1_000, config.files());
        assertEquals(1, config.spares());
        assertEquals(OptionalInt.empty(), config.maximum());
        assertEquals(Duration.ofSeconds(60), config.startTimeout());
        assertEquals(Duration.ofSeconds(1), config.hardStopDelay());
        assertEquals(5, config.niceness());
        assertEquals(Optional.empty(), config.requiredLayers());
        assertEquals(Optional.empty(), config.jvmOptions());
    }

    @Test
    void names() {
        Map<String, String> properties = new HashMap<>();
        properties.put("sandframe.pool.worker-directory", "/opt/worker");
        properties.put("sandframe.pool.heap", "1G");
        properties.put("sandframe.pool.address-space", "8G");
        properties.put("sandframe.pool.resident", "2G");
        properties.put("sandframe.pool.watch-interval", "2s");
        properties.put("sandframe.pool.file-bytes", "1M");
        properties.put("sandframe.pool.files", "9");
        properties.put("sandframe.pool.spares", "3");
        properties.put("sandframe.pool.maximum", "7");
        properties.put("sandframe.pool.start-timeout", "10s");
        properties.put("sandframe.pool.hard-stop-delay", "500ms");
        properties.put("sandframe.pool.niceness", "0");
        properties.put("sandframe.pool.required-layers", "files,seccomp");
        properties.put("sandframe.pool.jvm-options", "-Xss2m,-Dx=y");

        PoolConfig config = Configurations.of(PoolConfig.class, properties);

        assertEquals(Optional.of(Path.of("/opt/worker")), config.workerDirectory());
        assertEquals(1L << 30, config.heap().asLongValue());
        assertEquals(8L << 30, config.addressSpace().orElseThrow().asLongValue());
        assertEquals(2L << 30, config.resident().orElseThrow().asLongValue());
        assertEquals(Duration.ofSeconds(2), config.watchInterval());
        assertEquals(1L << 20, config.fileBytes().asLongValue());
        assertEquals(9, config.files());
        assertEquals(3, config.spares());
        assertEquals(OptionalInt.of(7), config.maximum());
        assertEquals(Duration.ofSeconds(10), config.startTimeout());
        assertEquals(Duration.ofMillis(500), config.hardStopDelay());
        assertEquals(0, config.niceness());
        assertEquals(Optional.of(Set.of("files", "seccomp")), config.requiredLayers());
        assertEquals(Optional.of(List.of("-Xss2m", "-Dx=y")), config.jvmOptions());
    }
}
