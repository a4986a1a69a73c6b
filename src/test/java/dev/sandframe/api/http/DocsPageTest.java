package dev.sandframe.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sandframe.api.wire.RawAnswer;
import dev.sandframe.api.wire.RawHttp;
import dev.sandframe.api.wire.RawRequest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DocsPageTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"]*)\"|url: \"(/[^\"]*)\"");

    @TestHTTPResource
    URI server;

    @Test
    void loadsEverythingFromThisServer() {
        RawHttp http = new RawHttp(server);
        RawAnswer page = http.send(RawRequest.get("/docs"));
        assertEquals(
                "200 text/html; charset=utf-8",
                page.status() + " " + page.header("Content-Type").orElse(""));
        assertFalse(page.body().contains("//"), page.body());

        List<MatchResult> links = LINK.matcher(page.body()).results().toList();

        assertEquals(3, links.size());
        for (MatchResult link : links) {
            String path = link.group(1) == null ? link.group(2) : link.group(1);
            assertEquals(200, http.send(RawRequest.get(path)).status(), path);
        }
    }

    @Test
    void describesEveryEndpoint() throws IOException {
        RawAnswer answer = new RawHttp(server).send(RawRequest.get("/openapi.json"));
        assertEquals(
                "200 application/json",
                answer.status() + " " + answer.mediaType().orElse(""));

        JsonNode paths = new ObjectMapper().readTree(answer.body()).get("paths");

        assertTrue(paths.at("/~1uploadfile~1{file_name}/post").isObject());
        assertTrue(paths.at("/~1files~1/get").isObject());
        assertTrue(paths.at("/~1downloadfile~1{file_name}/get").isObject());
        assertTrue(paths.at("/~1execute_code~1/post").isObject());
        assertTrue(paths.at("/~1clear_state~1/get").isObject());
    }
}
