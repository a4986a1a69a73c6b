package dev.sandframe.testing;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;

/** Typed configuration with its real defaults, outside of a running server. */
public final class Configurations {
    private static final int AS_IN_QUARKUS = 200;
    private static final int OVER_DEFAULTS = 300;

    private Configurations() {}

    /** The mapping with some properties set, by their whole names. What other tests left in the system's is not looked at. */
    public static <T> T of(Class<T> mapping, Map<String, String> properties) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withConverter(Duration.class, AS_IN_QUARKUS, new DurationConverter())
                .withConverter(MemorySize.class, AS_IN_QUARKUS, new MemorySizeConverter())
                .withSources(new PropertiesConfigSource(machine(), "machine", AS_IN_QUARKUS))
                .withSources(new PropertiesConfigSource(properties, "test", OVER_DEFAULTS))
                .withMapping(mapping)
                .build();
        return config.getConfigMapping(mapping);
    }

    /** What defaults refer to. */
    private static Map<String, String> machine() {
        return Map.of(
                "java.io.tmpdir", System.getProperty("java.io.tmpdir"),
                "user.name", System.getProperty("user.name"));
    }
}
