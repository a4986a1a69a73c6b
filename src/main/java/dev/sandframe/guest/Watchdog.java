package dev.sandframe.guest;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Watches one guest's executions from a thread of its own and stops the one that goes over its limits: first softly, then, when
 * the guest has not stopped after {@link #GRACE}, by telling whoever can end the process.
 *
 * <p>The thread sleeps until the earliest moment at which a limit can have been met, so watching costs an execution nothing but
 * two locked assignments. Thread-safe.
 */
final class Watchdog implements AutoCloseable {
    /** How long the soft stop may take; the server tells it to the process. */
    static final Duration GRACE = Duration.ofMillis(Long.getLong("sandframe.hard-stop-delay", 1_000));

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** How the guest is stopped. */
    interface Stopper {
        /** Asks the guest to stop and returns when it has, or when the time is over: whether it has stopped. */
        boolean interrupt(Duration patience);

        /** Called when a guest did not stop: the process has to end. */
        void hang(StopReason reason);
    }

    private record Armed(
            long thread, long cpuStart, long cpuLimit, long wallDeadline, long allocatedStart, long allocatedLimit) {}

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Stopper stopper;
    private @Nullable Armed armed;
    private @Nullable StopReason reason;
    private boolean stopping;
    private boolean closed;
    private long wakeAt = Long.MAX_VALUE;

    Watchdog(Stopper stopper) {
        this.stopper = stopper;
        Thread.ofPlatform().name("watchdog").daemon().start(this::watch);
    }

    /** Begins to watch the calling thread. */
    void arm(ExecutionLimits limits) {
        lock.lock();
        try {
            reason = null;
            watchUnder(limits);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Goes on watching the calling thread, under other limits from now on. A stop that came before holds: it is the answer, or {@code
     * null}.
     */
    @Nullable
    StopReason renew(ExecutionLimits limits) {
        lock.lock();
        try {
            while (stopping) {
                changed.awaitUninterruptibly();
            }
            if (reason == null) {
                watchUnder(limits);
            }
            return reason;
        } finally {
            lock.unlock();
        }
    }

    /** Holds the lock. */
    private void watchUnder(ExecutionLimits limits) {
        long now = System.nanoTime();
        long thread = Thread.currentThread().threadId();
        armed = new Armed(
                thread,
                THREADS.getThreadCpuTime(thread),
                TimeUnit.MILLISECONDS.toNanos(limits.cpuMillis()),
                now + TimeUnit.MILLISECONDS.toNanos(limits.wallMillis()),
                THREADS.getThreadAllocatedBytes(thread),
                limits.allocatedBytes().orElse(Long.MAX_VALUE));
        if (firstCheck(armed, now) - wakeAt < 0 || wakeAt == Long.MAX_VALUE) {
            changed.signalAll();
        }
    }

    /** Ends the watch: why the execution was stopped, or {@code null} when it was not. Waits for a stop that is under way. */
    @Nullable
    StopReason disarm() {
        lock.lock();
        try {
            armed = null;
            while (stopping) {
                changed.awaitUninterruptibly();
            }
            StopReason result = reason;
            reason = null;
            return result;
        } finally {
            lock.unlock();
        }
    }

    /** Stops the execution that runs now, if one does. */
    void stop(StopReason why) {
        lock.lock();
        try {
            if (armed != null && reason == null) {
                reason = why;
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    private static long firstCheck(Armed watch, long now) {
        long step = watch.allocatedLimit == Long.MAX_VALUE ? watch.cpuLimit : Math.min(watch.cpuLimit, 20_000_000);
        return Math.min(now + step, watch.wallDeadline);
    }

    private void watch() {
        while (true) {
            StopReason why;
            lock.lock();
            try {
                why = awaitReason();
                if (why == null) {
                    return;
                }
                stopping = true;
            } finally {
                lock.unlock();
            }
            boolean stopped = stopper.interrupt(GRACE);
            if (!stopped) {
                // Also when the guest has ended since: what is left of the stop in the context would meet the next
                // execution.
                stopper.hang(why);
            }
            lock.lock();
            try {
                stopping = false;
                armed = null;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
            if (!stopped) {
                return;
            }
        }
    }

    /** Sleeps until an execution is to be stopped; {@code null} when closed. Holds the lock. */
    private @Nullable StopReason awaitReason() {
        while (!closed) {
            Armed watch = armed;
            if (watch == null) {
                wakeAt = Long.MAX_VALUE;
                changed.awaitUninterruptibly();
                continue;
            }
            if (reason == null) {
                reason = overstepped(watch);
            }
            if (reason != null) {
                return reason;
            }
            long now = System.nanoTime();
            long cpuLeft = watch.cpuLimit - (THREADS.getThreadCpuTime(watch.thread) - watch.cpuStart);
            long step = watch.allocatedLimit == Long.MAX_VALUE ? cpuLeft : Math.min(cpuLeft, 20_000_000);
            wakeAt = Math.min(now + Math.max(step, 1_000_000), watch.wallDeadline);
            try {
                changed.awaitNanos(wakeAt - now);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return null;
            }
        }
        return null;
    }

    private static @Nullable StopReason overstepped(Armed watch) {
        if (System.nanoTime() - watch.wallDeadline >= 0) {
            return StopReason.WALL;
        }
        if (THREADS.getThreadCpuTime(watch.thread) - watch.cpuStart >= watch.cpuLimit) {
            return StopReason.CPU;
        }
        if (THREADS.getThreadAllocatedBytes(watch.thread) - watch.allocatedStart > watch.allocatedLimit) {
            return StopReason.MEMORY;
        }
        return null;
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
