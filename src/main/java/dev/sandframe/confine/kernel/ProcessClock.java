package dev.sandframe.confine.kernel;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.time.Duration;
import java.util.Optional;

/**
 * The CPU time of another process, all its threads together: one call of a microsecond instead of a file of {@code /proc}, so that it
 * can be asked before every request. Thread-safe.
 */
public final class ProcessClock {
    /** {@code CPUCLOCK_SCHED}: running time as the scheduler counts it. */
    private static final long SCHEDULED = 2;

    private static final long NANOS = 1_000_000_000;

    private ProcessClock() {}

    /** How long the process has run on all processors; nothing when there is no such process. */
    public static Optional<Duration> cpu(long processId) {
        if (Architecture.current().isEmpty()) {
            return ProcessHandle.of(processId).flatMap(process -> process.info().totalCpuDuration());
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment time = arena.allocate(ValueLayout.JAVA_LONG, 2);
            long answer = Syscalls.call(SystemCall.CLOCK_GETTIME, clock(processId), time.address());
            return answer == 0
                    ? Optional.of(Duration.ofNanos(time.getAtIndex(ValueLayout.JAVA_LONG, 0) * NANOS
                            + time.getAtIndex(ValueLayout.JAVA_LONG, 1)))
                    : Optional.empty();
        }
    }

    /** {@code MAKE_PROCESS_CPUCLOCK} of {@code linux/posix-timers.h}. */
    private static long clock(long processId) {
        return (int) (~processId << 3 | SCHEDULED);
    }
}
