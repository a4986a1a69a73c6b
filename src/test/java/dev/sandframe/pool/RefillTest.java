package dev.sandframe.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RefillTest {
    private final Time time = new Time();
    private final Refill refill = new Refill(time, time::now);
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void goesOnAtOnceWhileWorkersStart() {
        refill.succeeded();

        assertFalse(refill.mustWait(tries::incrementAndGet));
        assertEquals(0, tries.get());
    }

    @Test
    void triesAgainAfterAPauseThatDoubles() {
        refill.failed();

        assertTrue(refill.mustWait(tries::incrementAndGet));
        assertTrue(refill.mustWait(tries::incrementAndGet));
        time.advance(Duration.ofMillis(999));
        assertEquals(0, tries.get());
        time.advance(Duration.ofMillis(1));
        assertEquals(1, tries.get());
        assertFalse(refill.mustWait(tries::incrementAndGet));

        refill.failed();
        assertTrue(refill.mustWait(tries::incrementAndGet));
        time.advance(Duration.ofMillis(1_999));
        assertEquals(1, tries.get());
        time.advance(Duration.ofMillis(1));
        assertEquals(2, tries.get());
    }

    @Test
    void waitsAMinuteAtMost() {
        for (int i = 0; i < 20; i++) {
            refill.failed();
        }

        assertTrue(refill.mustWait(tries::incrementAndGet));
        time.advance(Duration.ofMinutes(1));

        assertEquals(1, tries.get());
    }

    @Test
    void forgetsFailuresWithASuccess() {
        refill.failed();
        refill.succeeded();

        assertFalse(refill.mustWait(tries::incrementAndGet));
    }
}
