package dev.sandframe.api.v1;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.sandframe.execution.SessionState;
import java.time.Instant;

/**
 * A session.
 *
 * @param usedAt when it was last asked for something
 * @param expiresAt when its lifetime ends
 * @param running whether it carries out a request
 * @param worker whether it has a process, and with it the state that code made
 * @param names how many names are bound
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record SessionView(
        String id,
        Instant createdAt,
        Instant usedAt,
        Instant expiresAt,
        boolean running,
        boolean worker,
        int names,
        long uploadBytes) {

    static SessionView of(SessionState state) {
        return new SessionView(
                state.id().value(),
                state.createdAt(),
                state.usedAt(),
                state.expiresAt(),
                state.running(),
                state.hasWorker(),
                state.names(),
                state.uploadBytes());
    }
}
