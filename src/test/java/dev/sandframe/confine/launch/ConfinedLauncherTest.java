package dev.sandframe.confine.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sandframe.confine.Probes;
import dev.sandframe.confine.kernel.ConfinementException;
import dev.sandframe.confine.kernel.Syscalls;
import dev.sandframe.confine.kernel.SystemCall;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
@Timeout(120)
class ConfinedLauncherTest {
    private static final long DUPLICATE = 0;
    private static final long GET_FLAGS = 1;

    private final ConfinedLauncher launcher = WorkerCommand.launcher();

    @Test
    void givesTheWorkerNothingButItsPipes() throws Exception {
        long inheritable = Syscalls.requireResult(SystemCall.FCNTL, 2, DUPLICATE, 900);
        Process worker = WorkerCommand.start(launcher, Probes.BIRTH);
        worker.getOutputStream().write(42);
        worker.getOutputStream().close();

        List<String> told = worker.inputReader(StandardCharsets.UTF_8).lines().toList();
        String complaints = new String(worker.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(
                List.of(
                        "environment {LC_ALL=C.UTF-8}",
                        "directory /",
                        "descriptors ",
                        "no_new_privs 1",
                        "niceness " + (ownNiceness() + 5),
                        "session true"),
                told);
        assertEquals("to standard error\n", complaints);
        assertEquals(42, worker.waitFor());
        assertEquals(42, worker.exitValue());
        assertFalse(worker.isAlive());
        assertEquals(0, Syscalls.call(SystemCall.FCNTL, inheritable, GET_FLAGS));
        Syscalls.require(SystemCall.CLOSE, inheritable);
    }

    @Test
    void makesTheWorkerTheFirstToGoWhenMemoryRunsOut() throws Exception {
        Process worker = WorkerCommand.start(launcher, Probes.IDLE);

        String adjustment = Files.readString(Path.of("/proc/" + worker.pid() + "/oom_score_adj"))
                .strip();
        worker.destroyForcibly().waitFor();

        assertEquals("1000", adjustment);
    }

    @Test
    void leavesNoThreadOfTheServerConfined() throws Exception {
        List<Thread> callers = new ArrayList<>();
        List<Process> workers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            callers.add(Thread.startVirtualThread(() -> {
                try {
                    Process worker = WorkerCommand.start(launcher, Probes.IDLE);
                    synchronized (workers) {
                        workers.add(worker);
                    }
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }));
        }
        for (Thread caller : callers) {
            caller.join();
        }

        assertEquals(3, workers.size());
        assertEquals(List.of(), confinedThreads());
        for (Process worker : workers) {
            worker.destroyForcibly().waitFor();
        }
        assertEquals(List.of(), confinedThreads());
    }

    /** Threads that were started confined have set no_new_privs; the starting thread itself may take a moment to go. */
    private static List<String> confinedThreads() throws IOException, InterruptedException {
        List<String> confined = List.of();
        for (int attempt = 0; attempt < 100; attempt++) {
            confined = new ArrayList<>();
            try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
                for (Path thread : (Iterable<Path>) threads::iterator) {
                    String status = status(thread);
                    if (status.contains("NoNewPrivs:\t1")) {
                        confined.add(status.lines().findFirst().orElseThrow());
                    }
                }
            }
            if (confined.isEmpty()) {
                break;
            }
            Thread.sleep(10);
        }
        return confined;
    }

    private static String status(Path thread) {
        try {
            return Files.readString(thread.resolve("status"));
        } catch (IOException e) {
            return "";
        }
    }

    @Test
    void endsAWorkerOnDemand() throws Exception {
        Process worker = WorkerCommand.start(launcher, Probes.IDLE);

        assertTrue(worker.isAlive());
        assertThrows(IllegalThreadStateException.class, worker::exitValue);
        assertFalse(worker.waitFor(1, TimeUnit.MILLISECONDS));
        worker.destroyForcibly();

        assertTrue(worker.waitFor(10, TimeUnit.SECONDS));
        assertEquals(128 + 9, worker.exitValue());
        assertEquals(worker, worker.onExit().get());
        worker.destroyForcibly();
        worker.destroy();
    }

    @Test
    void endsAWorkerByKindness() throws Exception {
        Process worker = WorkerCommand.start(launcher, Probes.IDLE);

        worker.destroy();

        assertEquals(128 + 15, worker.waitFor());
    }

    @Test
    void tellsThatAProgramIsNotThere() {
        ConfinementException failure = assertThrows(
                ConfinementException.class,
                () -> WorkerCommand.launcher().start(List.of(System.getProperty("java.home") + "/release"), List.of()));

        assertEquals("posix_spawn answered EACCES", failure.getMessage());
    }

    @Test
    void tellsThatAReadablePathIsNotThere() {
        List<String> command = List.of(System.getProperty("java.home") + "/bin/java");

        ConfinementException failure = assertThrows(
                ConfinementException.class, () -> launcher.start(command, List.of(Path.of("/nowhere/at/all"))));

        assertEquals("opening /nowhere/at/all for a Landlock rule answered ENOENT", failure.getMessage());
    }

    private static long ownNiceness() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[16]);
    }
}
