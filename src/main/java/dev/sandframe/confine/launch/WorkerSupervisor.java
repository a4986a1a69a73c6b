package dev.sandframe.confine.launch;

import dev.sandframe.confine.kernel.ConfinementException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The thread that stands behind one worker from its start to its end: it has it started, and waits for it. It is not confined. */
final class WorkerSupervisor implements Runnable {
    private static final String FIRST_TO_GO = "1000";
    private static final int ATTEMPTS = 100;

    private final ConfinedStart start;
    private final CompletableFuture<ConfinedProcess> started = new CompletableFuture<>();

    private WorkerSupervisor(ConfinedStart start) {
        this.start = start;
    }

    /** Starts a worker and answers it once it runs. */
    static Process start(ConfinedStart start) throws IOException {
        WorkerSupervisor supervisor = new WorkerSupervisor(start);
        Thread.ofPlatform().name("worker supervisor").daemon().start(supervisor);
        try {
            return supervisor.started.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case IOException failure -> throw failure;
                case ConfinementException failure -> throw failure;
                case null, default -> throw e;
            }
        }
    }

    @Override
    public void run() {
        ConfinedProcess process;
        try (StandardPipes pipes = StandardPipes.open()) {
            StandardStreams streams = pipes.openOurEnds();
            try {
                process = new ConfinedProcess(start.run(pipes), streams);
            } catch (Throwable e) {
                streams.close();
                throw e;
            }
        } catch (Throwable e) {
            started.completeExceptionally(e);
            return;
        }
        try {
            makeFirstToGo(process);
            started.complete(process);
        } catch (Throwable e) {
            // Whatever it is: somebody waits for the worker.
            process.destroyForcibly();
            process.closeStreams();
            started.completeExceptionally(e);
        }
        process.awaitEnd();
    }

    /**
     * The start returns in the midst of {@code execve}, while the new program still counts as not dumpable like the server that it was
     * forked from, and its entries in {@code /proc} as root's: for some microseconds another user may not write to them.
     */
    private static void makeFirstToGo(ConfinedProcess process) throws IOException, InterruptedException {
        Path adjustment = Path.of("/proc/" + process.pid() + "/oom_score_adj");
        for (int attempt = 1; ; attempt++) {
            try {
                Files.writeString(adjustment, FIRST_TO_GO);
                return;
            } catch (AccessDeniedException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                Thread.sleep(1);
            }
        }
    }
}
