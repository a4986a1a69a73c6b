package dev.sandframe.confine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sandframe.confine.launch.ConfinedLauncher;
import dev.sandframe.confine.launch.WorkerCommand;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Programs with all the rights that Java gives, started as workers are: what they reach. */
@EnabledOnOs(OS.LINUX)
@Timeout(120)
class ConfinementTest {
    private final ConfinedLauncher launcher = WorkerCommand.launcher();

    @Test
    void refusesEveryAttempt() throws Exception {
        List<String[]> rows = attempts(List.of());

        assertEquals(List.of(), reached(rows));
        // With the flags of workers the JVM has no thread that runs handlers of signals.
        assertEquals(Set.of("main", "new thread", "finalizer"), places(rows));
    }

    @Test
    void refusesEveryAttemptInAHandlerOfASignal() throws Exception {
        List<String[]> rows = attempts(List.of("-XX:-ReduceSignalUsage"));

        assertEquals(List.of(), reached(rows));
        assertEquals(Set.of("main", "new thread", "finalizer", "signal handler"), places(rows));
    }

    private List<String[]> attempts(List<String> options) throws Exception {
        Process neighbour = WorkerCommand.start(launcher, IdleProbe.class);
        BufferedReader neighbourSays = neighbour.inputReader(StandardCharsets.UTF_8);
        assertEquals("confined", neighbourSays.readLine());

        Process probe = WorkerCommand.start(
                launcher,
                options,
                ProbeWorker.class,
                ProcessHandle.current().pid(),
                neighbour.pid(),
                Attempts.ownFile(),
                9);
        List<String[]> rows = probe.inputReader(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("\t"))
                .toList();

        assertEquals("", new String(probe.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(0, probe.waitFor());
        assertEquals("end", rows.getLast()[1]);
        assertTrue(neighbour.isAlive());
        neighbour.getOutputStream().close();
        assertEquals(0, neighbour.waitFor());
        return rows;
    }

    private static List<String> reached(List<String[]> rows) {
        return rows.stream()
                .filter(row -> !row[2].startsWith("refused"))
                .map(row -> String.join(": ", row))
                .toList();
    }

    private static Set<String> places(List<String[]> rows) {
        return rows.stream().map(row -> row[0]).collect(Collectors.toSet());
    }
}
