package dev.sandframe.confine.launch;

import dev.sandframe.confine.kernel.Errno;
import dev.sandframe.confine.kernel.Syscalls;
import dev.sandframe.confine.kernel.SystemCall;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A running worker. Thread-safe; {@link #awaitEnd} is its supervisor's alone. */
final class ConfinedProcess extends Process {
    private static final int SIGTERM = 15;
    private static final int SIGKILL = 9;
    private static final long BY_PROCESS_ID = 1; // P_PID
    private static final long EXITED_AND_LEFT_WAITING = 0x4 | 0x0100_0000; // WEXITED | WNOWAIT
    /** Above the 128 bytes of {@code siginfo_t}. */
    private static final long SIGNAL_INFO_BYTES = 256;

    private final int processId;
    private final StandardStreams streams;
    private final CompletableFuture<Integer> exit = new CompletableFuture<>();
    /** Guards the id: once the process is reaped it may be another's. */
    private final Object reaping = new Object();

    private boolean reaped;

    ConfinedProcess(int processId, StandardStreams streams) {
        this.processId = processId;
        this.streams = streams;
    }

    /** For a process that nobody gets to see. */
    void closeStreams() {
        try {
            streams.close();
        } catch (IOException e) {
            // Nothing was written that could be lost.
        }
    }

    /** Blocks until the process ends, and takes its status. */
    void awaitEnd() {
        int status;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment info = arena.allocate(SIGNAL_INFO_BYTES, Long.BYTES);
            long answer;
            do {
                answer = Syscalls.call(
                        SystemCall.WAITID, BY_PROCESS_ID, processId, info.address(), EXITED_AND_LEFT_WAITING, 0);
            } while (answer == -Errno.EINTR);
            status = reap(arena.allocate(ValueLayout.JAVA_INT));
        }
        exit.complete(exitValue(status));
    }

    private int reap(MemorySegment status) {
        synchronized (reaping) {
            Syscalls.requireResult(SystemCall.WAIT4, processId, status.address(), 0, 0);
            reaped = true;
        }
        return status.get(ValueLayout.JAVA_INT, 0);
    }

    /** As {@link ProcessBuilder}'s processes count: the exit code, or 128 and the number of the signal. */
    static int exitValue(int status) {
        int signal = status & 0x7f;
        return signal == 0 ? status >> 8 & 0xff : 0x80 + signal;
    }

    private void signal(int number) {
        synchronized (reaping) {
            if (!reaped) {
                Syscalls.call(SystemCall.KILL, processId, number);
            }
        }
    }

    @Override
    public OutputStream getOutputStream() {
        return streams.input();
    }

    @Override
    public InputStream getInputStream() {
        return streams.output();
    }

    @Override
    public InputStream getErrorStream() {
        return streams.error();
    }

    @Override
    public long pid() {
        return processId;
    }

    @Override
    public int waitFor() throws InterruptedException {
        try {
            return exit.get();
        } catch (ExecutionException e) {
            throw new AssertionError("a status is never exceptional", e);
        }
    }

    @Override
    public boolean waitFor(long timeout, TimeUnit unit) throws InterruptedException {
        try {
            exit.get(timeout, unit);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new AssertionError("a status is never exceptional", e);
        }
    }

    @Override
    public boolean isAlive() {
        return !exit.isDone();
    }

    @Override
    public int exitValue() {
        if (isAlive()) {
            throw new IllegalThreadStateException("process " + processId + " has not ended");
        }
        return exit.join();
    }

    @Override
    public CompletableFuture<Process> onExit() {
        return exit.thenApply(status -> this);
    }

    @Override
    public void destroy() {
        signal(SIGTERM);
    }

    @Override
    public Process destroyForcibly() {
        signal(SIGKILL);
        return this;
    }

    @Override
    public boolean supportsNormalTermination() {
        return true;
    }

    @Override
    public ProcessHandle toHandle() {
        return ProcessHandle.of(processId)
                .orElseThrow(() -> new IllegalStateException("process " + processId + " has ended"));
    }

    @Override
    public String toString() {
        return "worker process " + processId;
    }
}
