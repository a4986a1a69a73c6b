package dev.sandframe.api.seed;

/** What the original application's router makes of a request's method and path, before any endpoint sees it. */
sealed interface RoutingDecision {

    /** Somebody else's path: v1, MCP, health, metrics, the files of the documentation page. */
    record Foreign() implements RoutingDecision {}

    /**
     * An endpoint's path.
     *
     * @param canonical the path as it is usually encoded
     * @param name the name it ends in; empty for endpoints without one
     */
    record Found(Endpoint endpoint, String canonical, String name) implements RoutingDecision {}

    /** An endpoint's path but for its last slash: 307 to this encoded path. */
    record Moved(String path) implements RoutingDecision {}

    /** An endpoint's path with a method that it does not allow. */
    record MethodNotAllowed(String allow) implements RoutingDecision {}

    /** Nobody's path. */
    record NotFound() implements RoutingDecision {}

    /** A name whose encoding is broken, or that no path can carry. */
    record BadName(String detail) implements RoutingDecision {}
}
