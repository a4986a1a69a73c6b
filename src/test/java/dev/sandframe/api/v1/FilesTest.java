package dev.sandframe.api.v1;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sandframe.api.wire.RawAnswer;
import dev.sandframe.api.wire.RawHttp;
import dev.sandframe.api.wire.RawRequest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files over HTTP, with Python in the worker. */
@QuarkusTest
class FilesTest {
    private static final String SESSION = "/v1/sessions/files";

    @TestHTTPResource
    URI server;

    @BeforeEach
    void begin() {
        send(RawRequest.of("PUT", SESSION));
    }

    @AfterEach
    void end() {
        send(RawRequest.of("DELETE", SESSION));
    }

    @Test
    void showsFilesToCodeAndCodesFilesToClients() {
        assertEquals("200 {\"path\":\"sales.csv\",\"bytes\":4}", told(put("sales.csv", "A\n1\n")));

        RawAnswer read = execute("print(open('sales.csv').read(), end='')");
        assertTrue(read.body().contains("\"stdout\":\"A\\n1\\n\""), read.body());
        execute("import os\nos.mkdir('out')\nwith open('out/é.txt', 'w') as f: f.write('wrote')");

        assertEquals("200 wrote", told(get("out/%C3%A9.txt")));
        assertEquals(
                "200 {\"files\":[{\"path\":\"out/é.txt\",\"bytes\":5},{\"path\":\"sales.csv\",\"bytes\":4}]}",
                told(send(RawRequest.get(SESSION + "/files"))));
        assertEquals("204 ", told(send(RawRequest.of("DELETE", SESSION + "/files/out/%C3%A9.txt"))));
        assertEquals(404, get("out/%C3%A9.txt").status());
    }

    @Test
    void servesFilesSoThatNoBrowserOpensThem() {
        put("a%20b.html", "<script>alert(1)</script>");

        RawAnswer answer = get("a%20b.html");

        assertEquals("200 <script>alert(1)</script>", told(answer));
        assertEquals(Optional.of("application/octet-stream"), answer.mediaType());
        assertEquals(Optional.of("attachment; filename*=UTF-8''a%20b.html"), answer.header("Content-Disposition"));
        assertEquals(Optional.of("sandbox"), answer.header("Content-Security-Policy"));
        assertEquals(Optional.of("nosniff"), answer.header("X-Content-Type-Options"));
    }

    @ParameterizedTest
    @CsvSource({
        "a;b.csv, a;b.csv",
        "a+b, a+b",
        "a%2Bb, a+b",
        "a%2Fb, a/b",
        "files/files, files/files",
        "%C3%A9, é",
    })
    void takesPathsAsTheyAre(String sent, String path) {
        assertEquals("200 {\"path\":\"" + path + "\",\"bytes\":1}", told(put(sent, "x")));
        assertEquals("200 x", told(get(sent)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a%00b | 422 | the file's path 'a\\\\u0000b' contains the character U+0000, which no path may have",
                "%ff | 422 | the file's path is not percent-encoded UTF-8",
                "a/ | 422 | the file's path 'a/' has the step ''; it must lead downwards from the session's directory",
                "a/%2e%2e%2fb | 422 | the file's path 'a/../b' has the step '..'; it must lead downwards from the session's directory",
            })
    void refusesOtherPaths(String sent, int status, String detail) {
        RawAnswer answer = put(sent, "x");

        assertEquals(Optional.of("application/problem+json"), answer.mediaType());
        assertEquals(status, answer.status());
        assertTrue(answer.body().contains("\"detail\":\"" + detail + "\""), answer.body());
    }

    @Test
    void saysWhatIsNotThere() {
        assertTrue(get("nope").body().contains("\"detail\":\"the session has no file 'nope'\""));
        assertEquals(404, get("nope").status());
        assertEquals(404, send(RawRequest.of("DELETE", SESSION + "/files/nope")).status());
        assertEquals(404, send(RawRequest.get("/v1/sessions/unknown/files")).status());
        assertEquals(
                404,
                send(RawRequest.of("PUT", "/v1/sessions/unknown/files/a").withBody("x"))
                        .status());
    }

    private RawAnswer put(String path, String content) {
        return send(RawRequest.of("PUT", SESSION + "/files/" + path).withBody(content));
    }

    private RawAnswer get(String path) {
        return send(RawRequest.get(SESSION + "/files/" + path));
    }

    private RawAnswer execute(String code) {
        return send(RawRequest.of("POST", SESSION + "/executions")
                .withBody("{\"code\": \"" + code.replace("\n", "\\n") + "\"}"));
    }

    private static String told(RawAnswer answer) {
        return answer.status() + " " + answer.body();
    }

    private RawAnswer send(RawRequest request) {
        return new RawHttp(server).send(request);
    }
}
