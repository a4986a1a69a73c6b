package dev.sandframe.pool;

import dev.sandframe.testing.Configurations;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pools of real processes that run another program than the worker's. */
public final class TestPools {
    private TestPools() {}

    /** A pool without spare workers, of small ones, but for what the properties say. */
    public static WorkerPool of(Class<?> main, Map<String, String> properties) {
        PoolConfig config = config(properties);
        return new WorkerPool(config, launcher(config, main));
    }

    static PoolConfig config(Map<String, String> properties) {
        Map<String, String> all = new HashMap<>();
        all.put("sandframe.pool.spares", "0");
        all.put("sandframe.pool.heap", "64M");
        all.putAll(properties);
        return Configurations.of(PoolConfig.class, all);
    }

    static WorkerLauncher launcher(PoolConfig config, Class<?> main) {
        List<Path> entries = new ArrayList<>();
        entries.add(code(main));
        entries.addAll(WorkerClassPath.find(Optional.empty()).entries());
        return WorkerLauncher.of(config, new WorkerClassPath(entries), main.getName());
    }

    private static Path code(Class<?> main) {
        try {
            return Path.of(
                    main.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
