package dev.sandframe.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sandframe.worker.FakeWorkerMain;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkerPoolTest {
    @Test
    void handsOutEachWorkerOnce() throws Exception {
        WorkerPool pool = TestPools.of(FakeWorkerMain.class, Map.of("sandframe.pool.spares", "1"));
        pool.open();

        Worker first = pool.lease();
        Worker second = pool.lease();

        assertNotEquals(first.processId(), second.processId());
        pool.close();
    }

    @Test
    void refusesMoreWorkersThanMayLive() throws Exception {
        WorkerPool pool = TestPools.of(FakeWorkerMain.class, Map.of("sandframe.pool.maximum", "1"));
        Worker only = pool.lease();
        ProcessHandle process = ProcessHandle.of(only.processId()).orElseThrow();

        NoWorkerFree refusal = assertThrows(NoWorkerFree.class, pool::lease);

        assertEquals("all 1 workers of this server are in use", refusal.getMessage());

        only.dismiss();
        process.onExit().get(10, TimeUnit.SECONDS);
        awaitPlace(pool);
        pool.close();
    }

    /** The pool learns of a process's end a moment after it. */
    private static void awaitPlace(WorkerPool pool) throws WorkerLost {
        while (true) {
            try {
                assertTrue(pool.lease().isAlive());
                return;
            } catch (NoWorkerFree e) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void passesOverSparesThatDied() throws Exception {
        WorkerPool pool = TestPools.of(FakeWorkerMain.class, Map.of("sandframe.pool.spares", "1"));
        long first = pool.lease().processId();
        ProcessHandle spare = ProcessHandle.current()
                .children()
                .filter(child -> child.pid() != first)
                .findAny()
                .orElseThrow();

        spare.destroyForcibly();
        spare.onExit().get(10, TimeUnit.SECONDS);

        assertTrue(pool.lease().isAlive());
        pool.close();
    }

    @Test
    void replacesSparesThatDied() throws Exception {
        WorkerPool pool = TestPools.of(FakeWorkerMain.class, Map.of("sandframe.pool.spares", "1"));
        pool.open();
        long first = awaitSpare(-1);

        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        awaitSpare(first);
        pool.close();
    }

    /** The one process of this pool, once there is another than that. */
    private static long awaitSpare(long other) {
        while (true) {
            Optional<ProcessHandle> spare = ProcessHandle.current()
                    .children()
                    .filter(child -> child.pid() != other)
                    .findAny();
            if (spare.isPresent()) {
                return spare.get().pid();
            }
            Thread.onSpinWait();
        }
    }

    @Test
    void closingEndsEveryProcess() throws Exception {
        WorkerPool pool = TestPools.of(FakeWorkerMain.class, Map.of());
        ProcessHandle process = ProcessHandle.of(pool.lease().processId()).orElseThrow();

        pool.close();

        process.onExit().get(10, TimeUnit.SECONDS);
        assertThrows(NoWorkerFree.class, pool::lease);
    }

    @Test
    void tellsThatAWorkerCouldNotStart() {
        WorkerPool pool = TestPools.of(FakeWorkerMain.class, Map.of("sandframe.pool.jvm-options", "-XX:NoSuchOption"));

        assertEquals(Loss.DIED, assertThrows(WorkerLost.class, pool::lease).loss());
        pool.close();
    }

    @Test
    void workersEndWhenTheirServerIsGone() throws IOException, InterruptedException {
        PoolConfig config = TestPools.config(Map.of());
        Process process = TestPools.launcher(config, FakeWorkerMain.class).launch();

        process.getOutputStream().close();

        assertTrue(process.waitFor(10, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue());
    }
}
