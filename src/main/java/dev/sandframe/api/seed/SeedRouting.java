package dev.sandframe.api.seed;

import dev.sandframe.api.http.PercentCoding;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;

/**
 * Routes as the original application does, ahead of the resources: by the path as it was sent, with its redirects, its 404
 * and 405 and their bodies. What it lets through reaches a resource under the path's usual encoding.
 */
@ApplicationScoped
class SeedRouting {
    private static final int PRIORITY = 500;
    private static final String NAME = SeedRouting.class.getName() + ".name";
    private static final String CONTENT_TYPE = SeedRouting.class.getName() + ".contentType";
    private static final String SAFE_IN_QUERY = ":/%?#=@[]!$&'()*+,;";
    private static final String JSON = "application/json";

    void register(@Observes Filters filters) {
        filters.register(this::route, PRIORITY);
    }

    /** The name in the path of a request that was let through. */
    static String name(RoutingContext context) {
        return Objects.requireNonNull(context.get(NAME), "the request was not routed");
    }

    /** The {@code Content-Type} header of a request that was let through; empty when it had none. */
    static String contentType(RoutingContext context) {
        return context.get(CONTENT_TYPE, "");
    }

    private void route(RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        String sent = Objects.requireNonNullElse(request.path(), "/");
        switch (SeedRouter.decide(request.method().name(), sent)) {
            case RoutingDecision.Foreign() -> context.next();
            case RoutingDecision.Found(Endpoint endpoint, String canonical, String name) -> {
                context.put(NAME, name);
                takeContentType(context);
                if (canonical.equals(sent)) {
                    context.next();
                } else {
                    context.reroute(canonical);
                }
            }
            case RoutingDecision.Moved(String path) ->
                response.setStatusCode(307)
                        .putHeader(HttpHeaders.LOCATION, location(request, path))
                        .end();
            case RoutingDecision.MethodNotAllowed(String allow) -> {
                response.putHeader(HttpHeaders.ALLOW, allow);
                refuse(response, 405, "Method Not Allowed");
            }
            case RoutingDecision.NotFound() -> refuse(response, 404, "Not Found");
            case RoutingDecision.BadName(String detail) -> refuse(response, 422, detail);
        }
    }

    /** The media type is read by the original's rules, not by the framework's, which refuses what is none. */
    private static void takeContentType(RoutingContext context) {
        String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null) {
            context.put(CONTENT_TYPE, type);
            context.request().headers().remove(HttpHeaders.CONTENT_TYPE);
        }
    }

    private static String location(HttpServerRequest request, String path) {
        String query = request.query();
        String target =
                path + (query == null || query.isEmpty() ? "" : "?" + PercentCoding.encode(query, SAFE_IN_QUERY));
        return request.scheme() + "://" + request.getHeader(HttpHeaders.HOST) + target;
    }

    private static void refuse(HttpServerResponse response, int status, String detail) {
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, JSON)
                .end("{\"detail\":" + JsonWriter.quoted(detail) + "}");
    }
}
