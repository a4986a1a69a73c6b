package dev.sandframe.worker;

import dev.sandframe.guest.ExecutionLimits;
import dev.sandframe.guest.ExecutionOutcome;
import dev.sandframe.guest.GuestContext;
import dev.sandframe.guest.GuestOptions;
import dev.sandframe.guest.files.FileTree;
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

    public static void main(String[] args) throws InterruptedException {
        Thread thread = new Thread(null, ScriptRun::run, "guest", STACK_BYTES);
        thread.start();
        thread.join();
    }

    private static void run() {
        FileTree files = new FileTree(Clock.systemUTC(), FILE_BYTES, GuestOptions.FILE_COUNT);
        try (GuestContext guest =
                GuestContext.open(new GuestOptions(System.out, System.err, files, reason -> {}))) {
            guest.warmUp();
            String program = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
            ExecutionOutcome outcome = guest.execute(program, ExecutionLimits.NONE);
            if (outcome.end() instanceof ExecutionOutcome.End.Raised(var error)) {
                System.err.println(error.traceback());
                System.exit(1);
            }
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
