package dev.sandframe.api.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sandframe.api.wire.RawAnswer;
import dev.sandframe.api.wire.RawHttp;
import dev.sandframe.api.wire.RawRequest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input gets a 4xx whose detail says what was wrong, and leaves the session as it was. */
@QuarkusTest
@TestProfile(SeedBadInputTest.SmallLimits.class)
class SeedBadInputTest {
    private static final String SESSION = "bad-input";
    private static final int CODE_LIMIT = 10_000;
    private static final int UPLOAD_LIMIT = 20_000;

    @TestHTTPResource
    URI server;

    /** Limits that a test reaches quickly. */
    public static class SmallLimits implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "sandframe.limits.code", Integer.toString(CODE_LIMIT),
                    "sandframe.session.upload-limit", Integer.toString(UPLOAD_LIMIT));
        }
    }

    @BeforeEach
    void beginWithOneFrame() {
        assertAnswer(200, "{\"message\":\"State has been cleared\"}", RawRequest.get("/clear_state/"));
        assertAnswer(200, "{\"message\":\"File df has been uploaded\"}", RawRequest.upload("df", "A\n1\n"));
    }

    @AfterEach
    void stillHasThatFrameAlone() {
        assertAnswer(200, "{\"files\":[\"df\"]}", RawRequest.get("/files/"));
        assertAnswer(200, "\"[{\\\"A\\\":1}]\"", RawRequest.get("/downloadfile/df"));
    }

    @Test
    void takesCodeUpToItsLimit() {
        String longest = "#" + "a".repeat(CODE_LIMIT - 1);

        assertAnswer(200, "\"{}\"", RawRequest.execute("{\"code\":\"" + longest + "\"}"));
        assertAnswer(
                413,
                "{\"detail\":\"the code is 10001 bytes of UTF-8; at most 10000 are allowed\"}",
                RawRequest.execute("{\"code\":\"" + longest + "a\"}"));
        assertAnswer(200, "\"{\\\"a\\\": 1}\"", RawRequest.execute("{\"code\":\"a=1\"}"));
    }

    @Test
    void takesBodiesUpToTheirLimit() {
        String rest = "{\"code\":\"a=1\",\"rest\":\"\"}";
        String longest = rest.replace("\"\"", "\"" + "x".repeat(8 * CODE_LIMIT - rest.length()) + "\"");

        assertAnswer(200, "\"{\\\"a\\\": 1}\"", RawRequest.execute(longest));
        assertAnswer(
                413,
                "{\"detail\":\"the request's body is larger than 80000 bytes, its limit\"}",
                RawRequest.execute(longest + " "));
        assertAnswer(
                413,
                "{\"detail\":\"the request's body is larger than 80000 bytes, its limit\"}",
                RawRequest.execute("[".repeat(20_000_000)));
        assertAnswer(200, "\"{\\\"a\\\": 1}\"", RawRequest.execute("{\"code\":\"a=1\"}"));
    }

    @Test
    void takesUploadsUpToTheirLimit() {
        String longest = "A\n" + "x".repeat(UPLOAD_LIMIT - 2);

        assertAnswer(200, "{\"message\":\"File df has been uploaded\"}", RawRequest.upload("df", longest));
        assertAnswer(
                413,
                "{\"detail\":\"the upload is larger than 20000 bytes, the limit of one upload\"}",
                RawRequest.upload("df", longest + "x"));
        assertAnswer(
                413,
                "{\"detail\":\"the upload is larger than 20000 bytes, the limit of one upload\"}",
                RawRequest.upload("df", longest.repeat(1_000)));
        assertAnswer(200, "{\"message\":\"File df has been uploaded\"}", RawRequest.upload("df", "A\n1\n"));
    }

    @Test
    void takesNamesUpToTheirLimit() {
        String longest = "%C3%A9".repeat(255);

        assertAnswer(200, "\"[]\"", RawRequest.get("/downloadfile/" + longest));
        assertAnswer(
                422,
                "{\"detail\":\"the frame's name '" + "é".repeat(64)
                        + "…' has 256 characters; at most 255 are allowed\"}",
                RawRequest.get("/downloadfile/" + longest + "x"));
        assertAnswer(
                422,
                "{\"detail\":\"the frame's name '" + "x".repeat(64)
                        + "…' has 256 characters; at most 255 are allowed\"}",
                RawRequest.upload("x".repeat(256), "A\n1\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a%0Ab | 422 | the frame's name 'a\\\\u000ab' contains the character U+000A, which no name may have",
                "a%00  | 422 | the frame's name 'a\\\\u0000' contains the character U+0000, which no name may have",
                "%C2%85 | 422 | the frame's name '\\\\u0085' contains the character U+0085, which no name may have",
                "%ff | 422 | the path /uploadfile/%ff is not percent-encoded UTF-8",
                "%2e%2e | 422 | '..' is a step in a path and cannot be a frame's name",
                "a%2Fb | 404 | Not Found",
                "`` | 404 | Not Found",
            })
    void refusesNames(String name, int status, String detail) {
        assertAnswer(status, "{\"detail\":\"" + detail + "\"}", RawRequest.upload(name, "A\n1\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a b | 'a b'",
                "a/b | 'a/b'",
                "a.b | 'a.b'",
                "`` | ''",
            })
    void refusesSessions(String id, String quoted) {
        String detail = "session id " + quoted + " is not made of 1 to 128 letters, digits, underscores and hyphens";

        for (RawRequest request : new RawRequest[] {
            RawRequest.get("/files/"),
            RawRequest.get("/downloadfile/df"),
            RawRequest.get("/clear_state/"),
            RawRequest.execute("{\"code\":\"a=1\"}"),
            RawRequest.upload("df", "A\n2\n"),
        }) {
            RawAnswer answer = new RawHttp(server).send(request.in(id));
            assertEquals("422 {\"detail\":\"" + detail + "\"}", answer.status() + " " + answer.body());
        }
    }

    @Test
    void takesSessionIdsUpToTheirLimit() {
        RawHttp http = new RawHttp(server);

        assertEquals(
                200, http.send(RawRequest.get("/files/").in("a".repeat(128))).status());
        assertEquals(
                422, http.send(RawRequest.get("/files/").in("a".repeat(129))).status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | No columns to parse from file",
                "`\n` | No columns to parse from file",
                "`A,B\n1,2\n3,4,5\n` | Error tokenizing data. C error: Expected 2 fields in line 3, saw 3\\n",
                "`A\n\"1\n` | Error tokenizing data. C error: EOF inside string starting at row 1",
            })
    void saysWhatPandasSaysOfBrokenTables(String csv, String detail) {
        assertAnswer(400, "{\"detail\":\"" + detail + "\"}", RawRequest.upload("df", csv));
    }

    @Test
    void refusesTablesThatAreNotUtf8() {
        RawRequest request = RawRequest.upload("df", "");
        String form = new String(request.body(), StandardCharsets.ISO_8859_1)
                .replace("\r\n\r\n\r\n", "\r\n\r\nA\n\u00ff\n\r\n");

        assertAnswer(
                400,
                "{\"detail\":\"'utf-8' codec can't decode byte 0xff in position 2: invalid start byte\"}",
                request.withBody(form.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void refusesBrokenForms() {
        RawRequest good = RawRequest.upload("df", "A\n2\n");
        String form = new String(good.body(), StandardCharsets.UTF_8);

        assertAnswer(400, "{\"detail\":\"There was an error parsing the body\"}", good.withBody("x" + form));
        assertAnswer(
                422,
                "{\"detail\":[{\"type\":\"missing\",\"loc\":[\"body\",\"file\"],\"msg\":\"Field required\",\"input\":null}]}",
                good.withBody(form.substring(0, form.length() - 10)));
        assertAnswer(
                422,
                "{\"detail\":[{\"type\":\"missing\",\"loc\":[\"body\",\"file\"],\"msg\":\"Field required\",\"input\":null}]}",
                good.with("Content-Type", "text/csv"));
        assertAnswer(
                400,
                "{\"detail\":\"Missing boundary in multipart.\"}",
                good.with("Content-Type", "multipart/form-data"));
    }

    private void assertAnswer(int status, String body, RawRequest request) {
        RawAnswer answer = new RawHttp(server).send(request.in(SESSION));

        assertEquals(status + " " + body, answer.status() + " " + answer.body());
    }
}
