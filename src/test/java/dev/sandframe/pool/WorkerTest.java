package dev.sandframe.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sandframe.protocol.FromWorker;
import dev.sandframe.protocol.Limits;
import dev.sandframe.protocol.ToWorker;
import dev.sandframe.worker.BrokenWorkerMain;
import dev.sandframe.worker.FakeWorkerMain;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WorkerTest {
    private static final Limits LIMITS = new Limits(30_000, 60_000, OptionalLong.empty(), 1 << 20);
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final WorkerPool pool = TestPools.of(FakeWorkerMain.class, Map.of("sandframe.pool.hard-stop-delay", "20s"));

    @AfterEach
    void endAll() {
        pool.close();
    }

    @Test
    void answersOneRequestAfterAnother() throws Exception {
        Worker worker = pool.lease();

        assertEquals(new FromWorker.SeedReturned("first"), execute(worker, "echo first", LONG));
        assertEquals(new FromWorker.SeedRaised("second"), execute(worker, "raise second", LONG));
        assertTrue(worker.isAlive());
    }

    @Test
    void isLostWithItsProcess() throws Exception {
        Worker worker = pool.lease();
        Exchange exchange = worker.begin(allowance(LONG));
        exchange.send(new ToWorker.ExecuteSeed("hang", LIMITS));

        ProcessHandle.of(worker.processId()).orElseThrow().destroyForcibly();

        assertEquals(
                Loss.DIED, assertThrows(WorkerLost.class, exchange::receive).loss());
        assertFalse(worker.isAlive());
        exchange.close();
        assertThrows(WorkerLost.class, () -> execute(worker, "echo", LONG));
    }

    @Test
    void tellsByItsExitCodeWhyItEnded() throws Exception {
        assertEquals(Loss.MEMORY, lossOf("exhaust"));
        assertEquals(Loss.CPU_LIMIT, lossOf("exit 73"));
        assertEquals(Loss.WALL_LIMIT, lossOf("exit 74"));
        assertEquals(Loss.DIED, lossOf("exit 0"));
        assertEquals(Loss.DIED, lossOf("no such command"));
    }

    @Test
    void isAskedToStopAtItsLimit() throws Exception {
        Worker worker = pool.lease();
        try (Exchange exchange = worker.begin(allowance(SHORT))) {
            exchange.send(new ToWorker.ExecuteSeed("spin", LIMITS));

            assertInstanceOf(FromWorker.ExecutionStopped.class, exchange.receive());
            assertEquals(Loss.WALL_LIMIT, exchange.interruptedBy().orElseThrow());
        }

        assertEquals(new FromWorker.SeedReturned("on"), execute(worker, "echo on", LONG));
    }

    @Test
    void isKilledWhenItDoesNotStop() throws Exception {
        WorkerPool impatient = TestPools.of(FakeWorkerMain.class, Map.of("sandframe.pool.hard-stop-delay", "300ms"));
        Worker worker = impatient.lease();
        ProcessHandle process = ProcessHandle.of(worker.processId()).orElseThrow();

        WorkerLost lost = assertThrows(WorkerLost.class, () -> execute(worker, "hang", SHORT));

        assertEquals(Loss.WALL_LIMIT, lost.loss());
        process.onExit().get(10, TimeUnit.SECONDS);
        impatient.close();
    }

    @Test
    void isKilledWhenItsCallerGivesUp() throws Exception {
        Worker worker = pool.lease();

        worker.begin(allowance(LONG)).close();

        assertFalse(worker.isAlive());
    }

    @Test
    void limitStandsStillWhileTheCallerIsBusy() throws Exception {
        Worker worker = pool.lease();
        try (Exchange exchange = worker.begin(allowance(SHORT))) {
            exchange.pause();
            Thread.sleep(SHORT.multipliedBy(4));
            exchange.resume();
            exchange.send(new ToWorker.ExecuteSeed("echo in time", LIMITS));

            assertEquals(new FromWorker.SeedReturned("in time"), exchange.receive());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "another number"})
    void isKilledWhenItBreaksTheProtocol(String breach) throws Exception {
        WorkerPool broken = TestPools.of(BrokenWorkerMain.class, Map.of());
        Worker worker = broken.lease();
        ProcessHandle process = ProcessHandle.of(worker.processId()).orElseThrow();

        WorkerLost lost = assertThrows(WorkerLost.class, () -> execute(worker, breach, LONG));

        assertEquals(Loss.BREACH, lost.loss());
        process.onExit().get(10, TimeUnit.SECONDS);
        broken.close();
    }

    @Test
    void isKilledWhenItSpeaksUnasked() throws Exception {
        WorkerPool broken = TestPools.of(BrokenWorkerMain.class, Map.of());
        Worker worker = broken.lease();
        ProcessHandle process = ProcessHandle.of(worker.processId()).orElseThrow();

        execute(worker, "answer twice", LONG);

        process.onExit().get(10, TimeUnit.SECONDS);
        assertFalse(worker.isAlive());
        broken.close();
    }

    @Test
    void isKilledWhenItIsNotReadyInTime() throws Exception {
        WorkerPool slow = TestPools.of(NeverReadyMain.class, Map.of("sandframe.pool.start-timeout", "200ms"));

        assertEquals(Loss.DISMISSED, assertThrows(WorkerLost.class, slow::lease).loss());
        slow.close();
    }

    private Loss lossOf(String code) throws Exception {
        Worker worker = pool.lease();
        return assertThrows(WorkerLost.class, () -> execute(worker, code, LONG)).loss();
    }

    private static FromWorker execute(Worker worker, String code, Duration wallLimit) throws WorkerLost {
        try (Exchange exchange = worker.begin(allowance(wallLimit))) {
            exchange.send(new ToWorker.ExecuteSeed(code, LIMITS));
            return exchange.receive();
        }
    }

    private static Allowance allowance(Duration wallLimit) {
        return Allowance.of(wallLimit, LONG);
    }
}
