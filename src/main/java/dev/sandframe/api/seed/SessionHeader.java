package dev.sandframe.api.seed;

import dev.sandframe.session.SessionId;
import dev.sandframe.session.SessionKey;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** The header by which a request in the seed dialect chooses its session. */
final class SessionHeader {
    static final String NAME = "X-Session-Id";

    private static final CharSequence HEADER = HttpHeaders.createOptimized(NAME);
    private static final SessionKey DEFAULT = SessionKey.anyone(SessionId.DEFAULT);

    private SessionHeader() {}

    /**
     * The session that a request names, or the one of those that name none.
     *
     * @throws dev.sandframe.session.InvalidName when what it says is no session's id
     */
    static SessionKey session(HttpServerRequest request) {
        String id = request.getHeader(HEADER);
        return id == null ? DEFAULT : SessionKey.anyone(new SessionId(id));
    }
}
