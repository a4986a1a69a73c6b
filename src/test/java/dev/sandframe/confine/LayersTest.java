package dev.sandframe.confine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sandframe.confine.kernel.ConfinementReport;
import dev.sandframe.confine.kernel.Layer;
import dev.sandframe.confine.launch.WorkerCommand;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What single layers refuse when the others are left away: that each holds by itself, and that the attempts do reach without them. */
@EnabledOnOs(OS.LINUX)
@Timeout(60)
class LayersTest {
    private static final Set<Layer> LANDLOCK = EnumSet.of(Layer.FILES, Layer.TCP, Layer.SCOPES);

    @Test
    void landlockAloneRefusesFilesPortsAndSignals() throws Exception {
        assumeTrue(ConfinementReport.probe().present().containsAll(LANDLOCK));

        List<String> outcomes = attempt(
                EnumSet.of(Layer.SECCOMP),
                "openat to read /etc/passwd",
                "openat to read /proc/self/environ",
                "openat to read /proc/PID/environ",
                "openat to create",
                "openat to write",
                "mkdirat",
                "symlinkat",
                "unlinkat",
                "truncate",
                "execve",
                "kill the server",
                "kill a neighbour",
                "connect by TCP",
                "listen by TCP");

        assertEquals(
                List.of(
                        "openat to read /etc/passwd refused: EACCES",
                        "openat to read /proc/self/environ refused: EACCES",
                        "openat to read /proc/PID/environ refused: EACCES",
                        "openat to create refused: EACCES",
                        "openat to write refused: EACCES",
                        "mkdirat refused: EACCES",
                        "symlinkat refused: EACCES",
                        "unlinkat refused: EACCES",
                        "truncate refused: EACCES",
                        "execve refused: EACCES",
                        "kill the server refused: EPERM",
                        "kill a neighbour refused: EPERM",
                        "connect by TCP refused: EACCES",
                        "listen by TCP refused: EACCES"),
                outcomes);
    }

    @Test
    void seccompAloneRefusesAllButReading() throws Exception {
        assumeTrue(ConfinementReport.probe().present().contains(Layer.SECCOMP));

        List<String> outcomes = attempt(
                LANDLOCK,
                "read /etc/passwd",
                "openat to create",
                "openat to write",
                "unlinkat",
                "execve",
                "fork",
                "kill the server",
                "tgkill a neighbour",
                "connect by TCP");

        assertEquals(
                List.of(
                        "read /etc/passwd read 114",
                        "openat to create refused: EPERM",
                        "openat to write refused: EPERM",
                        "unlinkat refused: EPERM",
                        "execve refused: EPERM",
                        "fork refused: EPERM",
                        "kill the server refused: EPERM",
                        "tgkill a neighbour refused: EPERM",
                        "connect by TCP refused: EPERM"),
                outcomes);
    }

    @Test
    void withoutTheseLayersTheAttemptsReach() throws Exception {
        Set<Layer> layers = EnumSet.of(Layer.SECCOMP);
        layers.addAll(LANDLOCK);

        List<String> outcomes = attempt(
                layers, "read /etc/passwd", "kill the server", "kill a neighbour", "connect by TCP", "socketpair");

        assertEquals(
                List.of(
                        "read /etc/passwd read 114",
                        "kill the server succeeded: 0",
                        "kill a neighbour succeeded: 0",
                        "connect by TCP succeeded: 0",
                        "socketpair succeeded: 0"),
                outcomes);
    }

    private static List<String> attempt(Set<Layer> without, String... names) throws Exception {
        var launcher = WorkerCommand.launcherWithout(without);
        Process neighbour = WorkerCommand.start(launcher, IdleProbe.class);
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<Object> arguments = new ArrayList<>(List.of(
                    ProcessHandle.current().pid(), neighbour.pid(), Attempts.ownFile(), listener.getLocalPort()));
            arguments.addAll(List.of(names));

            Process probe = WorkerCommand.start(launcher, LayerProbe.class, arguments.toArray());
            List<String> outcomes =
                    probe.inputReader(StandardCharsets.UTF_8).lines().toList();

            assertEquals("", new String(probe.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
            assertEquals(0, probe.waitFor());
            return outcomes;
        } finally {
            neighbour.destroyForcibly().waitFor();
        }
    }
}
