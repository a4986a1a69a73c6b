package dev.sandframe.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private final Time time = new Time();
    private final Deadline deadline = new Deadline(time, time::now);
    private final List<String> passed = new ArrayList<>();

    @Test
    void tellsWhenItHasPassed() {
        deadline.arm(Duration.ofSeconds(2), () -> passed.add("a"));

        time.advance(Duration.ofMillis(1_999));
        assertEquals(List.of(), passed);
        time.advance(Duration.ofMillis(1));
        assertEquals(List.of("a"), passed);
    }

    @Test
    void saysNothingWhenDisarmed() {
        deadline.arm(Duration.ofSeconds(2), () -> passed.add("a"));
        time.advance(Duration.ofMillis(500));

        assertEquals(Duration.ofMillis(1_500), deadline.disarm());

        time.advance(Duration.ofSeconds(10));
        assertEquals(List.of(), passed);
    }

    @Test
    void watchesTheLastOnly() {
        deadline.arm(Duration.ofSeconds(2), () -> passed.add("a"));
        time.advance(Duration.ofSeconds(1));
        deadline.arm(Duration.ofSeconds(2), () -> passed.add("b"));

        time.advance(Duration.ofMillis(1_999));
        assertEquals(List.of(), passed);
        time.advance(Duration.ofMillis(1));
        assertEquals(List.of("b"), passed);
    }

    @Test
    void watchesForAnEarlierMomentThanBefore() {
        deadline.arm(Duration.ofSeconds(10), () -> passed.add("a"));
        deadline.arm(Duration.ofSeconds(1), () -> passed.add("b"));

        time.advance(Duration.ofSeconds(1));

        assertEquals(List.of("b"), passed);
    }

    @Test
    void schedulesOneCheckForManyShortExchanges() {
        for (int i = 0; i < 1_000; i++) {
            deadline.arm(Duration.ofSeconds(60), () -> passed.add("a"));
            time.advance(Duration.ofMillis(10));
            deadline.disarm();
        }

        assertEquals(1, time.scheduled);
        time.advance(Duration.ofSeconds(60));
        assertEquals(List.of(), passed);
    }
}
