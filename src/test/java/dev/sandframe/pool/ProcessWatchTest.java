package dev.sandframe.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sandframe.protocol.FromWorker;
import dev.sandframe.protocol.Limits;
import dev.sandframe.protocol.ToWorker;
import dev.sandframe.worker.FakeWorkerMain;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Workers that say nothing of their limits, watched from outside. */
@Timeout(60)
class ProcessWatchTest {
    private static final Limits LIMITS = new Limits(30_000, 60_000, OptionalLong.empty(), 1 << 20);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final WorkerPool pool = TestPools.of(
            FakeWorkerMain.class,
            Map.of(
                    "sandframe.pool.watch-interval", "20ms",
                    "sandframe.pool.resident", "300M",
                    "sandframe.pool.jvm-options", "-XX:MaxDirectMemorySize=1g"));

    @BeforeEach
    void open() {
        pool.open();
    }

    @AfterEach
    void endAll() {
        pool.close();
    }

    @Test
    void killsAProcessPastItsCpuTime() throws Exception {
        Worker worker = pool.lease();
        ProcessHandle process = ProcessHandle.of(worker.processId()).orElseThrow();

        WorkerLost lost = assertThrows(
                WorkerLost.class, () -> execute(worker, "hang", new Allowance(MINUTE, Duration.ofMillis(300))));

        assertEquals(Loss.CPU_LIMIT, lost.loss());
        assertTrue(lost.cpu().toMillis() >= 300, () -> "used " + lost.cpu());
        process.onExit().get(10, TimeUnit.SECONDS);
    }

    @Test
    void countsEachExchangeForItself() throws Exception {
        Worker worker = pool.lease();
        Allowance little = new Allowance(Duration.ofMillis(200), Duration.ofMillis(900));

        for (int i = 0; i < 6; i++) {
            execute(worker, "spin", little);
        }

        assertTrue(worker.isAlive());
    }

    @Test
    void killsAProcessThatBurnsOnWhenItHasAnswered() throws Exception {
        Worker worker = pool.lease();
        ProcessHandle process = ProcessHandle.of(worker.processId()).orElseThrow();

        execute(worker, "linger", new Allowance(MINUTE, Duration.ofMillis(300)));

        process.onExit().get(10, TimeUnit.SECONDS);
        assertFalse(worker.isAlive());
    }

    @Test
    void killsAProcessPastItsResidentMemory() throws Exception {
        Worker worker = pool.lease();
        execute(worker, "grow 100000000", new Allowance(MINUTE, MINUTE));
        assertTrue(worker.isAlive());

        WorkerLost lost = assertThrows(WorkerLost.class, () -> {
            execute(worker, "grow 250000000", new Allowance(MINUTE, MINUTE));
            while (true) {
                execute(worker, "echo on", new Allowance(MINUTE, MINUTE));
            }
        });

        assertEquals(Loss.MEMORY, lost.loss());
    }

    @Test
    void allowsTwiceTheThreadsTimeAndASecond() {
        assertEquals(new Allowance(MINUTE, Duration.ofMillis(1_200)), Allowance.of(MINUTE, Duration.ofMillis(100)));
    }

    private static FromWorker execute(Worker worker, String code, Allowance allowance) throws WorkerLost {
        try (Exchange exchange = worker.begin(allowance)) {
            exchange.send(new ToWorker.ExecuteSeed(code, LIMITS));
            return exchange.receive();
        }
    }
}
