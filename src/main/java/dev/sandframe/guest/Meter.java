package dev.sandframe.guest;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/** What the calling thread used since a moment. */
final class Meter {
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long wall = System.nanoTime();
    private final long cpu = THREADS.getCurrentThreadCpuTime();
    private final long allocated = THREADS.getCurrentThreadAllocatedBytes();

    private Meter() {}

    static Meter start() {
        return new Meter();
    }

    Usage read() {
        return new Usage(
                TimeUnit.NANOSECONDS.toMillis(THREADS.getCurrentThreadCpuTime() - cpu),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - wall),
                THREADS.getCurrentThreadAllocatedBytes() - allocated,
                HeapWatch.peak());
    }
}
