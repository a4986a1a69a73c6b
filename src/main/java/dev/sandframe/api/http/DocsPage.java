package dev.sandframe.api.http;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page for people who want to see and try the API. Everything that it loads comes from this server. */
@Path("/docs")
public class DocsPage {
    private final byte[] html = html();

    @GET
    @NonBlocking
    @Operation(hidden = true)
    public Response page() {
        return Response.ok(html)
                .header(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .build();
    }

    private static byte[] html() {
        try (InputStream page = DocsPage.class.getResourceAsStream("docs.html")) {
            return Objects.requireNonNull(page, "docs.html is not on the class path")
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
