package dev.sandframe.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sandframe.worker.BrokenWorkerMain;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A worker that breaks the protocol is killed, whatever it says, and its caller gets a clear answer. */
@Timeout(60)
class BreachTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "another number",
                "another answer",
                "ready again",
                "names without end",
                "names unfinished",
                "text without end",
                "chunk of nothing",
                "interrupted unasked"
            })
    void endsTheWorker(String breach, @TempDir Path spool) {
        try (Server server = new Server(BrokenWorkerMain.class, spool, Map.of("sandframe.limits.seed-answer", "1M"))) {
            ExecutionStopped stopped = assertThrows(ExecutionStopped.class, () -> server.execute(breach));

            assertEquals(StopReason.WORKER_LOST, stopped.reason());
            assertEquals(
                    "the execution was ended because its worker broke the protocol and lost its worker; the session's variables are"
                            + " lost. The session has no uploads",
                    stopped.getMessage());
            assertTrue(
                    server.registry.find(server.session).orElseThrow().worker().isEmpty());
        }
    }
}
