package dev.sandframe.pool;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Watches that something ends in time, again and again. Arming and disarming touch the scheduler only when no check is under way
 * that comes early enough: most requests end long before their limit, and many come within one. Thread-safe.
 */
final class Deadline {
    private final ScheduledExecutorService scheduler;
    private final LongSupplier nanoTime;

    private @Nullable Runnable whenPassed;
    private long at;
    private @Nullable ScheduledFuture<?> check;
    private long checkAt;

    Deadline(ScheduledExecutorService scheduler, LongSupplier nanoTime) {
        this.scheduler = scheduler;
        this.nanoTime = nanoTime;
    }

    /** Begins to watch; what was watched before is forgotten. */
    synchronized void arm(Duration limit, Runnable passed) {
        long now = nanoTime.getAsLong();
        at = now + limit.toNanos();
        whenPassed = passed;
        if (check != null && checkAt - at > 0) {
            check.cancel(false);
            check = null;
        }
        if (check == null) {
            schedule(now);
        }
    }

    /** Stops watching; answers what was left. */
    synchronized Duration disarm() {
        whenPassed = null;
        return Duration.ofNanos(Math.max(0, at - nanoTime.getAsLong()));
    }

    private void check() {
        Runnable passed = passed();
        if (passed != null) {
            passed.run();
        }
    }

    private synchronized @Nullable Runnable passed() {
        check = null;
        if (whenPassed == null) {
            return null;
        }
        long now = nanoTime.getAsLong();
        if (at - now > 0) {
            schedule(now);
            return null;
        }
        Runnable passed = whenPassed;
        whenPassed = null;
        return passed;
    }

    private void schedule(long now) {
        checkAt = at;
        check = scheduler.schedule(this::check, at - now, TimeUnit.NANOSECONDS);
    }
}
