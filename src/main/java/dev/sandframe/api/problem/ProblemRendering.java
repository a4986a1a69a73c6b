package dev.sandframe.api.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** How an interface says why it did not do what it was asked. */
public enum ProblemRendering {
    /** The original application's: {@code {"detail": "…"}}. */
    DETAIL("application/json") {
        @Override
        String body(Problem problem) {
            return new JsonObject().put("detail", problem.detail()).encode();
        }
    },
    /** RFC 9457. */
    PROBLEM("application/problem+json") {
        @Override
        String body(Problem problem) {
            return new JsonObject()
                    .put("type", "urn:sandframe:problem:" + problem.kind())
                    .put("title", problem.title())
                    .put("status", problem.status())
                    .put("detail", problem.detail())
                    .encode();
        }
    };

    private final String mediaType;

    ProblemRendering(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract String body(Problem problem);

    /** The rendering of the interface that a path belongs to. */
    public static ProblemRendering of(String path) {
        return path.equals("/v1") || path.startsWith("/v1/") ? PROBLEM : DETAIL;
    }

    /** The answer for a resource's caller. */
    public Response response(Problem problem) {
        Response.ResponseBuilder response = Response.status(problem.status())
                .header("Content-Type", mediaType)
                .entity(body(problem).getBytes(StandardCharsets.UTF_8));
        problem.retryAfterSeconds().ifPresent(seconds -> response.header("Retry-After", seconds));
        return response.build();
    }

    /** Answers at the event loop, before any resource has the request. */
    public void end(HttpServerResponse response, Problem problem) {
        response.setStatusCode(problem.status()).putHeader(HttpHeaders.CONTENT_TYPE, mediaType);
        problem.retryAfterSeconds().ifPresent(seconds -> response.putHeader(HttpHeaders.RETRY_AFTER, seconds));
        response.end(body(problem));
    }
}
