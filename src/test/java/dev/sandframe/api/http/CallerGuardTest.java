package dev.sandframe.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sandframe.api.wire.RawAnswer;
import dev.sandframe.api.wire.RawHttp;
import dev.sandframe.api.wire.RawRequest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CallerGuardTest {
    @TestHTTPResource
    URI server;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/files/",
                "/docs",
                "/openapi.json",
                "/docs/ui/swagger-ui.css",
                "/q/health",
                "/mcp",
                "/v1/x",
                "/x"
            })
    void refusesForeignCallersEverywhere(String path) {
        assertRefused(RawRequest.get(path).with("Host", "evil.org"));
        assertRefused(RawRequest.get(path).with("Origin", "http://evil.org"));
        assertRefused(RawRequest.get(path).with("Sec-Fetch-Site", "cross-site"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/files/",
                "/docs",
                "/openapi.json",
                "/docs/ui/swagger-ui.css",
                "/q/health",
                "/v1/x",
                "/x",
                "/files"
            })
    void forbidsToGuessMediaTypesEverywhere(String path) {
        RawAnswer answer = send(RawRequest.get(path));

        assertEquals(Optional.of("nosniff"), answer.header("X-Content-Type-Options"));
    }

    private void assertRefused(RawRequest request) {
        RawAnswer answer = send(request);

        assertEquals(403, answer.status());
        assertTrue(answer.body().contains("\"detail\":\""), answer.body());
        assertEquals(
                Optional.of(request.path().startsWith("/v1") ? "application/problem+json" : "application/json"),
                answer.mediaType());
    }

    private RawAnswer send(RawRequest request) {
        return new RawHttp(server).send(request);
    }
}
