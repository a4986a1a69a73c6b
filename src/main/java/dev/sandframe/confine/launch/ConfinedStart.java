package dev.sandframe.confine.launch;

import dev.sandframe.confine.kernel.Capabilities;
import dev.sandframe.confine.kernel.Landlock;
import dev.sandframe.confine.kernel.Layer;
import dev.sandframe.confine.kernel.Prctl;
import dev.sandframe.confine.kernel.Syscalls;
import dev.sandframe.confine.kernel.SystemCall;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The start of one program: a fresh thread confines itself, starts the program, which inherits all of it, and ends. That thread does
 * nothing else: whatever it started besides, or made another to start, would be confined like the program and share its domain.
 *
 * @param command the program's absolute path and its arguments
 * @param readable what it may read beside its JDK
 * @param niceness how many steps its claim on the processor is below the server's
 * @param layers what to put on
 */
record ConfinedStart(List<String> command, List<Path> readable, int niceness, Set<Layer> layers) {
    /** Starts the program with its standard streams at the far ends of the pipes, and answers its id. */
    int run(StandardPipes pipes) throws IOException, InterruptedException {
        try (Arena arena = Arena.ofShared();
                Landlock ruleset = layers.contains(Layer.FILES) ? ruleset() : null;
                Program program = new Program(arena, command, pipes)) {
            OnOwnThread start = new OnOwnThread(program, ruleset, niceness);
            Thread thread = Thread.ofPlatform().name("worker start").daemon().unstarted(start);
            thread.start();
            thread.join();
            start.requireSuccess();
            return program.processId();
        }
    }

    private Landlock ruleset() throws IOException {
        JavaFiles java = JavaFiles.of(Path.of(command.getFirst()));
        Landlock ruleset = Landlock.denyAll();
        try {
            java.executable().forEach(ruleset::allowExecuting);
            java.readable().forEach(ruleset::allowReading);
            readable.forEach(ruleset::allowReading);
            return ruleset;
        } catch (RuntimeException e) {
            ruleset.close();
            throw e;
        }
    }

    private static final class OnOwnThread implements Runnable {
        private static final long THIS_THREAD = 0;
        private static final long PRIORITY_OF = 0; // PRIO_PROCESS, which the kernel reads as a thread
        /** The kernel answers 20 less the niceness, to keep clear of negative answers. */
        private static final long PRIORITY_ANSWER_BASE = 20;

        private static final long MAX_NICENESS = 19;

        private final Program program;
        private final @Nullable Landlock ruleset;
        private final int niceness;
        private int spawnError;
        private @Nullable Throwable failure;

        OnOwnThread(Program program, @Nullable Landlock ruleset, int niceness) {
            this.program = program;
            this.ruleset = ruleset;
            this.niceness = niceness;
        }

        @Override
        public void run() {
            try {
                Descriptors.keepFromPrograms();
                lowerPriority();
                Capabilities.dropAll();
                Prctl.SET_NO_NEW_PRIVILEGES.require(1);
                if (ruleset != null) {
                    ruleset.restrictThread();
                }
                spawnError = program.spawn();
            } catch (Throwable e) {
                failure = e;
            }
        }

        private void lowerPriority() {
            long current =
                    PRIORITY_ANSWER_BASE - Syscalls.requireResult(SystemCall.GETPRIORITY, PRIORITY_OF, THIS_THREAD);
            Syscalls.require(
                    SystemCall.SETPRIORITY, PRIORITY_OF, THIS_THREAD, Math.min(MAX_NICENESS, current + niceness));
        }

        /** Throws what went wrong, if anything; on the thread that asks, which can still load classes. */
        void requireSuccess() {
            switch (failure) {
                case null -> Program.require("posix_spawn", spawnError);
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                case Throwable e -> throw new AssertionError("a start throws nothing checked", e);
            }
        }
    }
}
