package dev.sandframe.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WatchdogTest {
    private static final ExecutionLimits SHORT =
            new ExecutionLimits(60_000, 20, OptionalLong.empty(), Integer.MAX_VALUE);

    /** Stops a guest that is not there, which takes no time. */
    private static final class Stops implements Watchdog.Stopper {
        private final CountDownLatch stopped = new CountDownLatch(1);

        @Override
        public boolean interrupt(Duration patience) {
            stopped.countDown();
            return true;
        }

        @Override
        public void hang(StopReason reason) {
            throw new AssertionError(reason);
        }
    }

    @Test
    void holdsAStopWhenItGoesOnUnderOtherLimits() throws InterruptedException {
        Stops stops = new Stops();
        try (Watchdog watchdog = new Watchdog(stops)) {
            watchdog.arm(ExecutionLimits.NONE);
            watchdog.stop(StopReason.MEMORY);
            stops.stopped.await();

            assertEquals(StopReason.MEMORY, watchdog.renew(ExecutionLimits.NONE));
            assertEquals(StopReason.MEMORY, watchdog.disarm());
        }
    }

    @Test
    void watchesUnderTheOtherLimits() throws InterruptedException {
        Stops stops = new Stops();
        try (Watchdog watchdog = new Watchdog(stops)) {
            watchdog.arm(ExecutionLimits.NONE);

            assertNull(watchdog.renew(SHORT));
            stops.stopped.await();
            assertEquals(StopReason.WALL, watchdog.disarm());
        }
    }

    @Test
    void beginsAnewWhenItIsArmed() throws InterruptedException {
        Stops stops = new Stops();
        try (Watchdog watchdog = new Watchdog(stops)) {
            watchdog.arm(SHORT);
            stops.stopped.await();

            watchdog.arm(ExecutionLimits.NONE);
            assertNull(watchdog.renew(ExecutionLimits.NONE));
            assertNull(watchdog.disarm());
        }
    }

    /** What the guest's thread meets when it ends while the stop, which was not in time, is still under way. */
    @Test
    void endsTheProcessOfAGuestThatEndsAfterItsTime() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch late = new CountDownLatch(1);
        CompletableFuture<StopReason> hung = new CompletableFuture<>();
        Watchdog.Stopper stopper = new Watchdog.Stopper() {
            @Override
            public boolean interrupt(Duration patience) {
                begun.countDown();
                try {
                    late.await();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
                return false;
            }

            @Override
            public void hang(StopReason reason) {
                hung.complete(reason);
            }
        };
        try (Watchdog watchdog = new Watchdog(stopper)) {
            AtomicReference<@Nullable StopReason> told = new AtomicReference<>();
            Thread guest = Thread.ofPlatform().start(() -> {
                watchdog.arm(SHORT);
                try {
                    begun.await();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
                told.set(watchdog.disarm());
            });
            begun.await();
            while (guest.getState() != Thread.State.WAITING || begun.getCount() > 0) {
                Thread.onSpinWait();
            }
            late.countDown();
            guest.join();

            assertEquals(StopReason.WALL, told.get());
            assertEquals(StopReason.WALL, hung.getNow(null));
        }
    }
}
