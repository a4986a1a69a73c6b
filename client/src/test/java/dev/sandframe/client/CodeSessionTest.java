package dev.sandframe.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/** What goes over the wire for each method, and what is made of the answers that were recorded from the original. */
@Timeout(60)
class CodeSessionTest {
    @Test
    void uploadsTableAsCsvInTheFormFieldFile() throws IOException {
        try (RecordedServer server = RecordedServer.answering("{\"message\":\"File df has been uploaded\"}");
                CodeSession session =
                        CodeSession.builder(server.uri()).sessionId("s-1").build()) {
            session.uploadFile("df", Table.create(IntColumn.create("A", 1, 2), IntColumn.create("B", 4, 5)));

            RecordedServer.Request request = server.request();
            assertEquals("POST /uploadfile/df", request.method() + " " + request.path());
            assertEquals("s-1", request.sessionId());
            String boundary = request.contentType().replace("multipart/form-data; boundary=", "");
            assertEquals(
                    """
                    --%1$s
                    Content-Disposition: form-data; name="file"; filename="file.csv"
                    Content-Type: text/csv

                    """.formatted(boundary).replace("\n", "\r\n") + "A,B\n1,4\n2,5\n" + "\r\n--" + boundary + "--\r\n",
                    request.body());
        }
    }

    @Test
    void uploadsFileAsItIs(@TempDir Path directory) throws IOException {
        Path csv = Files.writeString(directory.resolve("x.csv"), "a;b\n1;é\n");
        try (RecordedServer server = RecordedServer.answering("{\"message\":\"File df has been uploaded\"}");
                CodeSession session = CodeSession.open(server.uri())) {
            session.uploadFile("df", csv);

            assertTrue(server.request().body().contains("\r\n\r\na;b\n1;é\n\r\n--"));
        }
    }

    @Test
    void tellsThatFileToUploadIsMissing(@TempDir Path directory) {
        try (CodeSession session = CodeSession.open(URI.create("http://127.0.0.1:9"))) {
            assertThrows(FileNotFoundException.class, () -> session.uploadFile("df", directory.resolve("none.csv")));
        }
    }

    @Test
    void encodesNamesInPaths() throws IOException {
        try (RecordedServer server = RecordedServer.answering("\"[]\"");
                CodeSession session = CodeSession.open(server.uri())) {
            session.downloadFile("a b+é%");

            assertEquals("/downloadfile/a%20b%2B%C3%A9%25", server.request().path());
            assertThrows(IllegalArgumentException.class, () -> session.downloadFile("a/b"));
            assertThrows(IllegalArgumentException.class, () -> session.downloadFile(""));
            assertThrows(IllegalArgumentException.class, () -> session.downloadFile(".."));
        }
    }

    @Test
    void appendsToThePathOfAServerBehindAPrefix() throws IOException {
        try (RecordedServer server = RecordedServer.answering("{\"files\":[]}");
                CodeSession session = CodeSession.open(server.uri().resolve("/sandbox/"))) {
            session.getFiles();

            assertEquals("/sandbox/files/", server.request().path());
        }
    }

    @Test
    void listsFiles() throws IOException {
        try (RecordedServer server = RecordedServer.answering("{\"files\":[\"df\",\"a b\"]}");
                CodeSession session = CodeSession.open(server.uri())) {
            assertEquals(List.of("df", "a b"), session.getFiles());
            RecordedServer.Request request = server.request();
            assertEquals("GET /files/", request.method() + " " + request.path());
        }
    }

    @Test
    void clearsState() throws IOException {
        try (RecordedServer server = RecordedServer.answering("{\"message\":\"State has been cleared\"}");
                CodeSession session = CodeSession.open(server.uri())) {
            session.clearState();

            assertEquals("/clear_state/", server.request().path());
        }
    }

    @Test
    void downloadsTable() throws IOException {
        try (RecordedServer server =
                        RecordedServer.answering("\"[{\\\"A\\\":1,\\\"B\\\":4.5},{\\\"A\\\":2,\\\"B\\\":null}]\"");
                CodeSession session = CodeSession.open(server.uri())) {
            Table table = session.downloadFile("df");

            assertEquals("""
                         df     \s
                     A  |   B   |
                    -------------
                     1  |  4.5  |
                     2  |       |""", table.print());
        }
    }

    @Test
    void executesCode() throws IOException {
        try (RecordedServer server = RecordedServer.answering("\"{\\\"result\\\": \\\"6\\\"}\"");
                CodeSession session = CodeSession.open(server.uri())) {
            ExecutionResult result = session.executeCode("result = df['A'].sum()\n");

            assertEquals(Map.of("result", "6"), result.variables());
            RecordedServer.Request request = server.request();
            assertEquals("application/json", request.contentType());
            assertEquals("{\"code\":\"result = df['A'].sum()\\n\"}", request.body());
        }
    }

    @Test
    void carriesStatusAndDetailOfFailedCode() throws IOException {
        try (RecordedServer server =
                        RecordedServer.answering(400, "{\"detail\":\"name 'df' is not defined\"}", Map.of());
                CodeSession session = CodeSession.open(server.uri())) {
            CodeFailedException failure = assertThrows(CodeFailedException.class, () -> session.executeCode("df"));

            assertEquals(400, failure.status());
            assertEquals("name 'df' is not defined", failure.detail());
            assertEquals("HTTP 400: name 'df' is not defined", failure.getMessage());
        }
    }

    @Test
    void carriesPandasMessageOfRefusedUpload() throws IOException {
        try (RecordedServer server =
                        RecordedServer.answering(400, "{\"detail\":\"No columns to parse from file\"}", Map.of());
                CodeSession session = CodeSession.open(server.uri())) {
            UploadRefusedException failure =
                    assertThrows(UploadRefusedException.class, () -> session.uploadFile("df", Table.create("empty")));

            assertEquals("No columns to parse from file", failure.detail());
        }
    }

    @Test
    void givesStructuredDetailAsJson() throws IOException {
        try (RecordedServer server = RecordedServer.answering(
                        422,
                        "{\"type\":[{\"detail\":0}],\"detail\":[{\"type\":\"missing\",\"loc\":[\"body\"],\"n\":1}]}",
                        Map.of());
                CodeSession session = CodeSession.open(server.uri())) {
            RefusedException failure = assertThrows(RefusedException.class, session::getFiles);

            assertEquals("[{\"type\":\"missing\",\"loc\":[\"body\"],\"n\":1}]", failure.detail());
        }
    }

    @Test
    void givesBodyOfOtherServersErrorsAsDetail() throws IOException {
        try (RecordedServer server = RecordedServer.answering(502, "<html>Bad Gateway</html>", Map.of());
                CodeSession session = CodeSession.open(server.uri())) {
            RefusedException failure = assertThrows(RefusedException.class, session::clearState);

            assertEquals(502, failure.status());
            assertEquals("<html>Bad Gateway</html>", failure.detail());
        }
    }

    @Test
    void tellsWhenABusyServerMayBeAskedAgain() throws IOException {
        try (RecordedServer server =
                        RecordedServer.answering(503, "{\"detail\":\"full\"}", Map.of("Retry-After", "7"));
                CodeSession session = CodeSession.open(server.uri())) {
            ServerBusyException busy = assertThrows(ServerBusyException.class, () -> session.executeCode("1"));

            assertEquals(Optional.of(Duration.ofSeconds(7)), busy.retryAfter());
        }
    }

    @Test
    void tellsThatNobodyListens() throws IOException {
        URI closed;
        try (RecordedServer server = RecordedServer.answering("")) {
            closed = server.uri();
        }

        try (CodeSession session = CodeSession.open(closed)) {
            NoAnswerException failure = assertThrows(NoAnswerException.class, session::getFiles);

            assertTrue(failure.getMessage().startsWith("No answer from " + closed + "/files/: "), failure.getMessage());
        }
    }

    @Test
    void tellsThatTheAnswerBrokeOff() throws IOException {
        try (RecordedServer server = RecordedServer.breakingAfter("\"[{\\\"A\\\":");
                CodeSession session = CodeSession.open(server.uri())) {
            assertThrows(NoAnswerException.class, () -> session.downloadFile("df"));
        }
    }

    @Test
    void waitsNoLongerThanTheTimeoutForTheRestOfAnAnswer() throws IOException {
        try (RecordedServer server = RecordedServer.stallingAfter("\"[{\\\"A\\\":");
                CodeSession session = CodeSession.builder(server.uri())
                        .requestTimeout(Duration.ofMillis(300))
                        .build()) {
            AnswerTimeoutException failure =
                    assertThrows(AnswerTimeoutException.class, () -> session.downloadFile("df"));

            assertEquals(server.uri() + "/downloadfile/df did not answer within 300 ms", failure.getMessage());
        }
    }

    @Test
    void refusesAnswersOfAnotherKindOfServer() throws IOException {
        for (String body : List.of("", "<html>", "{}", "[]", "{\"files\":[1]}", "{\"files\":[]}[]", "{\"files\":[]")) {
            try (RecordedServer server = RecordedServer.answering(body);
                    CodeSession session = CodeSession.open(server.uri())) {
                assertThrows(UnreadableAnswerException.class, session::getFiles, body);
            }
        }
        for (String body : List.of("", "{}", "\"\"", "\"{}\" 1", "\"{}", "\"1\"", "\"{\\x\"", "\"{\\u00g0\"")) {
            try (RecordedServer server = RecordedServer.answering(body);
                    CodeSession session = CodeSession.open(server.uri())) {
                assertThrows(UnreadableAnswerException.class, () -> session.executeCode(""), body);
            }
        }
    }

    @Test
    void doesNotFollowToAnotherPlace() throws IOException {
        try (RecordedServer server = RecordedServer.answering(307, "", Map.of("Location", "http://127.0.0.1:9/"));
                CodeSession session = CodeSession.open(server.uri())) {
            assertThrows(UnreadableAnswerException.class, session::getFiles);
        }
    }

    @Test
    void hasARandomIdUnlessOneIsGiven() {
        URI server = URI.create("http://127.0.0.1:9");

        try (CodeSession one = CodeSession.open(server);
                CodeSession other = CodeSession.open(server)) {
            assertTrue(one.id().matches("[0-9a-f-]{36}"));
            assertTrue(!one.id().equals(other.id()));
        }
    }

    @Test
    void refusesSettingsThatCannotBe() {
        CodeSession.Builder builder = CodeSession.builder(URI.create("http://127.0.0.1:9"));

        assertThrows(IllegalArgumentException.class, () -> builder.sessionId("a b"));
        assertThrows(IllegalArgumentException.class, () -> builder.sessionId(""));
        assertThrows(IllegalArgumentException.class, () -> builder.sessionId("x".repeat(129)));
        assertThrows(IllegalArgumentException.class, () -> builder.requestTimeout(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> CodeSession.builder(URI.create("ftp://127.0.0.1")));
        assertEquals("x".repeat(128), builder.sessionId("x".repeat(128)).build().id());
    }
}
