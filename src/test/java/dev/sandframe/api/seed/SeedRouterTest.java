package dev.sandframe.api.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the contract's recording does not hold. */
class SeedRouterTest {

    @ParameterizedTest
    @CsvSource({
        "/files/, FILES, /files/, ''",
        "/fi%6Ces/, FILES, /files/, ''",
        "/files%2F, FILES, /files/, ''",
        "/downloadfile/a%20b, DOWNLOAD_FILE, /downloadfile/a%20b, a b",
        "/downloadfile/%c3%a9, DOWNLOAD_FILE, /downloadfile/%C3%A9, é",
        "/downloadfile/a+b, DOWNLOAD_FILE, /downloadfile/a%2Bb, a+b",
        "/downloadfile/a;b=c, DOWNLOAD_FILE, /downloadfile/a%3Bb%3Dc, a;b=c",
        "/downloadfile/a[0], DOWNLOAD_FILE, /downloadfile/a%5B0%5D, a[0]",
        "/downloadfile/a%252Fb, DOWNLOAD_FILE, /downloadfile/a%252Fb, a%2Fb",
        "/downloadfile/...,  DOWNLOAD_FILE, /downloadfile/..., ...",
    })
    void findsEndpoints(String path, Endpoint endpoint, String canonical, String name) {
        assertEquals(new RoutingDecision.Found(endpoint, canonical, name), SeedRouter.decide("GET", path));
    }

    @ParameterizedTest
    @CsvSource({
        "/files, /files/",
        "/docs/, /docs",
        "/docs//, /docs",
        "/downloadfile/df//, /downloadfile/df",
        "/downloadfile/a%3Fb/, /downloadfile/a%3Fb",
        "/downloadfile/a%252Fb/, /downloadfile/a%252Fb",
        "/downloadfile/%C3%A9/, /downloadfile/%C3%A9",
        "/downloadfile/a[b]~!$&'()*+;=:@/, /downloadfile/a[b]~!$&'()*+;=:@",
        "/downloadfile/a%0d%0ab/, /downloadfile/a%0D%0Ab",
    })
    void redirects(String path, String location) {
        assertEquals(new RoutingDecision.Moved(location), SeedRouter.decide("PUT", path));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /docs, 'GET, HEAD'",
        "HEAD, /files/, GET",
        "FOO, /clear_state/, GET",
        "PATCH, /uploadfile/x, POST",
        "POST, /downloadfile/x, GET",
    })
    void allowsOnlyTheOriginalsMethods(String method, String path, String allow) {
        assertEquals(new RoutingDecision.MethodNotAllowed(allow), SeedRouter.decide(method, path));
    }

    @ParameterizedTest
    @CsvSource({
        "/",
        "/redoc",
        "/openapi",
        "/files//",
        "/downloadfile//x",
        "/downloadfile/../files/",
        "/downloadfile/%2e%2e/x",
        "/./files/",
        "/v1/../files/",
        "/v1/%2e%2e/files/",
        "/v1//sessions",
        "/q/./health",
        "/v2/sessions",
        "/docs/oauth2-redirect",
    })
    void knowsNothingElse(String path) {
        assertEquals(new RoutingDecision.NotFound(), SeedRouter.decide("GET", path));
    }

    @ParameterizedTest
    @CsvSource({"/v1", "/v1/sessions/a/files/b.csv", "/mcp", "/q/health", "/docs/ui/swagger-ui.css"})
    void leavesOthersTheirPaths(String path) {
        assertEquals(new RoutingDecision.Foreign(), SeedRouter.decide("DELETE", path));
    }

    @ParameterizedTest
    @CsvSource({
        "/downloadfile/%, the path /downloadfile/% is not percent-encoded UTF-8",
        "/downloadfile/%zz, the path /downloadfile/%zz is not percent-encoded UTF-8",
        "/downloadfile/%ff, the path /downloadfile/%ff is not percent-encoded UTF-8",
        "/downloadfile/é, the path /downloadfile/é is not percent-encoded UTF-8",
        "/downloadfile/.., '''..'' is a step in a path and cannot be a frame''s name'",
        "/downloadfile/%2e, '''.'' is a step in a path and cannot be a frame''s name'",
    })
    void refusesNamesThatNoPathCanCarry(String path, String detail) {
        assertEquals(new RoutingDecision.BadName(detail), SeedRouter.decide("GET", path));
    }
}
