package dev.sandframe.api.v1;

import dev.sandframe.api.problem.Problem;
import dev.sandframe.api.problem.ProblemRendering;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Refuses parameters in paths, which the resources' framework would drop: {@code /v1/sessions/x;y=1} would be answered for the session
 * {@code x}. In the path of a file a semicolon is a character like others.
 */
@ApplicationScoped
class PathParameters {
    private static final int PRIORITY = 400;
    private static final String PREFIX = "/v1/";
    private static final String FILES = "/files/";

    void register(@Observes Filters filters) {
        filters.register(PathParameters::check, PRIORITY);
    }

    private static void check(RoutingContext context) {
        String path = context.request().path();
        if (path == null || !path.startsWith(PREFIX) || !hasParameter(path)) {
            context.next();
            return;
        }
        ProblemRendering.PROBLEM.end(
                context.response(),
                Problem.of(
                        400,
                        "path-parameter",
                        "Parameter in the path",
                        "the path has a ';', which begins a parameter, and no path here takes one"));
    }

    private static boolean hasParameter(String path) {
        int semicolon = path.indexOf(';');
        int files = path.indexOf(FILES);
        return semicolon >= 0 && (files < 0 || semicolon < files);
    }
}
