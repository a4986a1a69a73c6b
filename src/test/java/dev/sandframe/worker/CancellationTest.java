package dev.sandframe.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sandframe.guest.ExecutionLimits;
import dev.sandframe.guest.Guest;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class CancellationTest {
    private final FakeGuest guest = new FakeGuest(OutputStream.nullOutputStream());
    private final Cancellation cancellation = new Cancellation(guest);

    @Test
    void stopsTheExecutionThatRuns() {
        cancellation.begin(1);
        cancellation.request(1);

        assertEquals(Guest.SeedOutcome.Stopped.class, spin().getClass());
        assertTrue(cancellation.end());
    }

    @Test
    void stopsAnExecutionThatHasNotBegun() {
        cancellation.request(1);
        cancellation.begin(1);

        assertEquals(Guest.SeedOutcome.Stopped.class, spin().getClass());
        assertTrue(cancellation.end());
    }

    @Test
    void leavesOtherExecutionsAlone() {
        cancellation.begin(1);
        assertFalse(cancellation.end());
        cancellation.request(1);
        cancellation.begin(2);

        assertFalse(cancellation.end());
    }

    private Guest.SeedOutcome spin() {
        return guest.executeSeed("spin", ExecutionLimits.NONE);
    }
}
