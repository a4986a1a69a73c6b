package dev.sandframe.execution;

import dev.sandframe.pool.PoolConfig;
import dev.sandframe.pool.WorkerPool;
import dev.sandframe.testing.Configurations;
import java.util.Map;

/** The inner half of a server, without HTTP: real sessions in real workers. */
final class Server implements AutoCloseable {
    final WorkerPool pool;
    final SessionExecutions executions;

    Server(Map<String, String> properties) {
        pool = new WorkerPool(Configurations.of(PoolConfig.class, Map.of("sandframe.pool.spares", "0")));
        LimitsConfig limits = Configurations.of(LimitsConfig.class, properties);
        executions = new SessionExecutions(
                new dev.sandframe.session.SessionRegistry(),
                new Admission(limits),
                new Restoration(pool, limits),
                null,
                limits);
    }

    @Override
    public void close() {}
}
