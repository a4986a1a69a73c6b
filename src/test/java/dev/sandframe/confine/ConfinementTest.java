package dev.sandframe.confine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sandframe.confine.launch.WorkerCommand;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Programs with all the rights that Java gives, started as workers are: what they reach. */
@EnabledOnOs(OS.LINUX)
@EnabledIf("dev.sandframe.confine.Probes#hasEveryLayer")
@Timeout(120)
class ConfinementTest {
    @Test
    void refusesEveryAttempt() throws Exception {
        ConfinementCheck check = ConfinementCheck.run(WorkerCommand.launcher(), List.of());

        assertEquals(List.of(), check.reached());
        // With the flags of workers the JVM has no thread that runs handlers of signals.
        assertEquals(List.of("main", "new thread", "finalizer"), check.places());
    }

    @Test
    void refusesEveryAttemptInAHandlerOfASignal() throws Exception {
        ConfinementCheck check = ConfinementCheck.run(WorkerCommand.launcher(), List.of("-XX:-ReduceSignalUsage"));

        assertEquals(List.of(), check.reached());
        assertEquals(List.of("main", "new thread", "finalizer", "signal handler"), check.places());
    }
}
