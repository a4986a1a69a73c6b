package dev.sandframe.api.seed;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Renders the seed dialect's own refusals; all others are rendered by {@code api.problem}. */
class SeedRefusalMapper {
    @ServerExceptionMapper
    public Response render(SeedRefusal refusal) {
        String body = "{\"detail\":" + JsonWriter.write(refusal.detail()) + "}";
        return Response.status(refusal.status())
                .header(HttpHeaders.CONTENT_TYPE, "application/json")
                .entity(body.getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
