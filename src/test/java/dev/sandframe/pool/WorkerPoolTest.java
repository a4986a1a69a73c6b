package dev.sandframe.pool;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sandframe.testing.Configurations;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkerPoolTest {
    @Test
    void handsOutWorkersThatLive() throws Exception {
        WorkerPool pool = new WorkerPool(Configurations.of(PoolConfig.class, Map.of("sandframe.pool.spares", "0")));

        Worker worker = pool.lease();

        assertTrue(worker.isAlive());
        pool.close();
    }
}
