package dev.sandframe.api.seed;

import dev.sandframe.api.http.PercentCoding;
import dev.sandframe.api.problem.Excerpt;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides as the original application's router does, by the method and by the path as it was sent. */
final class SeedRouter {
    private static final Pattern FOREIGN = Pattern.compile("/(v1|mcp|q|docs/ui)(/|$)");
    /** Empty steps and steps to the same or the upper directory, also encoded: a later router would straighten them. */
    private static final Pattern CROOKED = Pattern.compile("//|/(\\.|%2[eE]){1,2}(/|$)");

    private static final String SAFE_IN_LOCATION = ":/@[]!$&'()*+,;=";

    private SeedRouter() {}

    static RoutingDecision decide(String method, String path) {
        Optional<String> decoded = PercentCoding.decode(path);
        Optional<Endpoint> endpoint = decoded.flatMap(Endpoint::of);
        if (endpoint.isPresent()) {
            return reached(endpoint.get(), method, decoded.get());
        }
        if (FOREIGN.matcher(path).lookingAt()) {
            return CROOKED.matcher(path).find() ? new RoutingDecision.NotFound() : new RoutingDecision.Foreign();
        }
        if (decoded.isEmpty()) {
            return new RoutingDecision.BadName("the path " + Excerpt.of(path) + " is not percent-encoded UTF-8");
        }
        String other = withLastSlashChanged(decoded.get());
        if (Endpoint.of(other).isPresent()) {
            return new RoutingDecision.Moved(PercentCoding.encode(other, SAFE_IN_LOCATION));
        }
        return new RoutingDecision.NotFound();
    }

    private static RoutingDecision reached(Endpoint endpoint, String method, String decoded) {
        if (!endpoint.allows(method)) {
            return new RoutingDecision.MethodNotAllowed(endpoint.allow());
        }
        if (!endpoint.isNamed()) {
            return new RoutingDecision.Found(endpoint, decoded, "");
        }
        String name = endpoint.name(decoded);
        if (name.equals(".") || name.equals("..")) {
            return new RoutingDecision.BadName("'" + name + "' is a step in a path and cannot be a frame's name");
        }
        return new RoutingDecision.Found(endpoint, PercentCoding.encode(decoded, "/"), name);
    }

    private static String withLastSlashChanged(String decoded) {
        if (!decoded.endsWith("/")) {
            return decoded + "/";
        }
        int end = decoded.length();
        while (end > 0 && decoded.charAt(end - 1) == '/') {
            end--;
        }
        return decoded.substring(0, end);
    }
}
