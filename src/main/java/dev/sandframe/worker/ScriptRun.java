package dev.sandframe.worker;

import dev.sandframe.guest.ExecutionLimits;
import dev.sandframe.guest.ExecutionOutcome;
import dev.sandframe.guest.GuestContext;
import dev.sandframe.guest.GuestOptions;
import dev.sandframe.guest.files.FileTree;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/**
 * Runs the program on standard input in a guest like a worker's and prints what it prints: for measuring, with the workers' own
 * JVM options and without a server.
 */
public final class ScriptRun {
    private static final long STACK_BYTES = 64 << 20;
    private static final long FILE_BYTES = 1L << 30;

    private ScriptRun() {}

    public static void main(String[] args) throws IOException {
        String program = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        new Thread(null, () -> System.exit(run(program)), "guest", STACK_BYTES).start();
    }

    /** The process's exit code. */
    private static int run(String program) {
        GuestContext guest = GuestContext.open(new GuestOptions(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                new FileTree(Clock.systemUTC(), FILE_BYTES, GuestOptions.FILE_COUNT),
                reason -> {}));
        guest.warmUp();
        ExecutionOutcome outcome = guest.execute(program, ExecutionLimits.NONE);
        return switch (outcome.end()) {
            case ExecutionOutcome.End.Completed() -> 0;
            case ExecutionOutcome.End.Raised(var error) -> failure(error.traceback());
            case ExecutionOutcome.End.Stopped(var reason) -> failure("stopped: " + reason);
        };
    }

    private static int failure(String text) {
        System.err.println(text);
        return 1;
    }
}
