package dev.sandframe.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
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
}
