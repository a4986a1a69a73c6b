package dev.sandframe.api.v1;

import java.util.List;

/** The caller's sessions, the oldest first. */
record SessionList(List<SessionView> sessions) {
    SessionList {
        sessions = List.copyOf(sessions);
    }
}
