package dev.sandframe.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sandframe.worker.WorkerMain;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sessions with Python in their workers: what the fake guest cannot show. */
@Timeout(120)
class GuestWorkerTest {
    @TempDir
    private Path spool;

    @Test
    void stopsALoopAndKeepsItsVariables() {
        try (Server server = new Server(
                WorkerMain.class, spool, Map.of("sandframe.pool.heap", "512M", "sandframe.limits.wall", "3s"))) {
            assertEquals(new SeedOutcome.Returned("{\"y\": 2}"), server.execute("global x\nx = 1\ny = x + 1"));

            ExecutionStopped stopped = assertThrows(ExecutionStopped.class, () -> server.execute("while True: pass"));

            assertEquals(StopReason.WALL_LIMIT, stopped.reason());
            assertEquals(List.of("x"), server.names());
            assertEquals(new SeedOutcome.Returned("{\"y\": 1}"), server.execute("y = x"));
        }
    }

    @Test
    void endsTheWorkerOfCodeThatNothingStops() {
        try (Server server = new Server(
                WorkerMain.class, spool, Map.of("sandframe.pool.heap", "512M", "sandframe.limits.cpu", "2s"))) {
            server.execute("global x\nx = 1");

            ExecutionStopped stopped = assertThrows(
                    ExecutionStopped.class, () -> server.execute("import itertools\nmax(itertools.repeat(1))"));

            assertEquals(StopReason.CPU_LIMIT, stopped.reason());
            assertEquals(
                    "the execution was stopped at its limit of 2000 ms of CPU time and lost its worker; the session's variables are"
                            + " lost. The session has no uploads",
                    stopped.getMessage());
            assertEquals(new SeedOutcome.Raised("name 'x' is not defined"), server.execute("y = x"));
        }
    }
}
