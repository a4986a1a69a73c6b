package dev.sandframe.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sandframe.session.Session;
import dev.sandframe.session.SessionConfig;
import dev.sandframe.session.SessionId;
import dev.sandframe.session.SessionKey;
import dev.sandframe.session.SessionRegistry;
import dev.sandframe.testing.Configurations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    private final SessionRegistry registry = new SessionRegistry(Configurations.of(SessionConfig.class, Map.of()));
    private final Admission admission = new Admission(Configurations.of(LimitsConfig.class, Map.of()));
    private final List<String> granted = new ArrayList<>();

    @Test
    void letsEightWaitForASessionAndRefusesTheNinth() {
        Session session = session(0);
        for (int i = 0; i <= 8; i++) {
            enter(session, "request " + i);
        }

        SessionBusy refusal = assertThrows(SessionBusy.class, () -> enter(session, "one more"));

        assertEquals("the session has 8 requests waiting, as many as it may", refusal.getMessage());
        assertEquals(Duration.ofSeconds(1), refusal.retryAfter());
        session.turn().end();
        enter(session, "the next");
        for (int i = 0; i < 9; i++) {
            session.turn().end();
        }
        assertEquals(10, granted.size());
        assertEquals("the next", granted.getLast());
    }

    @Test
    void letsSixtyFourWaitInAllAndRefusesTheNext() {
        for (int number = 0; number < 8; number++) {
            for (int i = 0; i <= 8; i++) {
                enter(session(number), "request");
            }
        }
        Session another = session(8);
        enter(another, "needs not wait");

        ServerFull refusal = assertThrows(ServerFull.class, () -> enter(another, "must wait"));

        assertEquals("the server has 64 requests waiting, as many as it may", refusal.getMessage());
        assertEquals(Duration.ofSeconds(1), refusal.retryAfter());
        session(0).turn().end();
        enter(another, "has room");
        another.turn().end();
        assertEquals("has room", granted.getLast());
    }

    private void enter(Session session, String what) {
        admission.enter(session, () -> granted.add(what));
    }

    private Session session(int number) {
        return registry.begin(SessionKey.anyone(new SessionId("s" + number)));
    }
}
