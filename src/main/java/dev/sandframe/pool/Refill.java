package dev.sandframe.pool;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * When spare workers may be started: at once, but after failures only when a while has passed, twice as long each time. A server whose
 * workers cannot start would otherwise do nothing but try. Thread-safe.
 */
final class Refill {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final ScheduledExecutorService scheduler;
    private final LongSupplier nanoTime;

    private Duration pause = Duration.ZERO;
    private long until;
    private boolean scheduled;

    Refill(ScheduledExecutorService scheduler, LongSupplier nanoTime) {
        this.scheduler = scheduler;
        this.nanoTime = nanoTime;
    }

    /** A worker became ready. */
    synchronized void succeeded() {
        pause = Duration.ZERO;
    }

    /** A worker could not be started. */
    synchronized void failed() {
        Duration longer = pause.isZero() ? FIRST_PAUSE : pause.multipliedBy(2);
        pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
        until = nanoTime.getAsLong() + pause.toNanos();
    }

    /** Whether it is too early; the action is then run once it is not. */
    synchronized boolean mustWait(Runnable action) {
        long left = until - nanoTime.getAsLong();
        if (pause.isZero() || left <= 0) {
            return false;
        }
        if (!scheduled && !scheduler.isShutdown()) {
            scheduled = true;
            var _ = scheduler.schedule(() -> run(action), left, TimeUnit.NANOSECONDS);
        }
        return true;
    }

    private void run(Runnable action) {
        synchronized (this) {
            scheduled = false;
        }
        action.run();
    }
}
