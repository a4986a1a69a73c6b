package dev.sandframe.confine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sandframe.confine.launch.WorkerCommand;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** That confinement takes nothing from ordinary work; with another collector than the workers' own, which the pool's tests run. */
@EnabledOnOs(OS.LINUX)
@Timeout(300)
class GuestUnderConfinementTest {
    @Test
    void runsAGuestThroughImportsCompilersAndCollections() throws Exception {
        Process worker = WorkerCommand.start(WorkerCommand.launcher(), List.of("-XX:+UseG1GC"), GuestProbe.class);

        List<String> told = worker.inputReader(StandardCharsets.UTF_8).lines().toList();
        String complaints = new String(worker.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, worker.waitFor(), complaints);
        assertEquals(3, told.size(), told::toString);
        assertTrue(told.get(0).contains("\"read_back\": true"), told.get(0));
        assertTrue(told.get(0).contains("\"day\": \"2024-03-31T00:00:00+01:00\""), told.get(0));
        assertEquals(told.get(0), told.get(1));
        assertEquals("done", told.get(2));
    }
}
