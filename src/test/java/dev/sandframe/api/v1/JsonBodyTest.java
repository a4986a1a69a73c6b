package dev.sandframe.api.v1;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sandframe.api.problem.ProblemException;
import dev.sandframe.execution.RequestedLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonBodyTest {
    private static final int LIMIT = 200;

    @Test
    void readsCodeAndLimits() throws IOException {
        assertEquals(new ExecutionRequest("1 + 1", RequestedLimits.DEFAULTS), request("{\"code\": \"1 + 1\"}"));
        assertEquals(new ExecutionRequest("", RequestedLimits.DEFAULTS), request("{\"code\": \"\", \"limits\": null}"));
        assertEquals(
                new ExecutionRequest(
                        "é",
                        new RequestedLimits(
                                OptionalLong.of(1),
                                OptionalLong.of(2),
                                OptionalLong.of(3),
                                OptionalLong.empty(),
                                OptionalLong.of(5))),
                request("{\"limits\": {\"cpu_ms\": 1, \"wall_ms\": 2, \"allocated_bytes\": 3, \"output_bytes\": null,"
                        + " \"result_bytes\": 5}, \"code\": \"é\"}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | 422 the member 'code' is missing; it must be a string",
                "{} | 422 the member 'code' is missing; it must be a string",
                "{\"code\": null} | 422 the member 'code' is null; it must be a string",
                "{\"code\": 5} | 422 the member 'code' is 5; it must be a string",
                "{\"code\": \"\", \"cod\": 1} | 422 the member 'cod' is unknown; known are code, limits",
                "{\"code\": \"\", \"limits\": 1} | 422 the member 'limits' is 1; it must be an object",
                "{\"code\": \"\", \"limits\": {\"cpu\": 1}} | 422 the member 'limits.cpu' is unknown; known are cpu_ms, wall_ms,"
                        + " allocated_bytes, output_bytes, result_bytes",
                "{\"code\": \"\", \"limits\": {\"cpu_ms\": \"1\"}} | 422 the member 'limits.cpu_ms' is \"1\"; it must be a whole"
                        + " number",
                "{\"code\": \"\", \"limits\": {\"cpu_ms\": 1.5}} | 422 the member 'limits.cpu_ms' is 1.5; it must be a whole"
                        + " number",
                "{\"code\": \"\", \"limits\": {\"cpu_ms\": 9223372036854775808}} | 422 the member 'limits.cpu_ms' is"
                        + " 9223372036854775808; it must be a whole number",
                "[] | 400 the request's body is no JSON object",
                "null | 400 the request's body is no JSON object",
                "{ | 400 the request's body is no JSON, or nests too deep, at line 1, column 2",
                "{} {} | 400 the request's body is no JSON, or nests too deep, at line 1, column 4",
                "{\"code\": \"\", \"code\": \"\"} | 400 the request's body is no JSON, or nests too deep, at line 1, column 20",
            })
    void saysWhatIsWrong(String body, String problem) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> request(body));

        assertEquals(
                problem, refusal.problem().status() + " " + refusal.problem().detail());
    }

    @Test
    void boundsBodyAndDepth() throws IOException {
        String code = "{\"code\": \"\"}";
        request(code + " ".repeat(LIMIT - code.length()));

        ProblemException tooLong =
                assertThrows(ProblemException.class, () -> request(code + " ".repeat(LIMIT - code.length() + 1)));
        assertEquals(413, tooLong.problem().status());
        assertEquals(
                "the request's body is larger than 200 bytes, its limit",
                tooLong.problem().detail());

        ProblemException tooDeep = assertThrows(
                ProblemException.class, () -> request("{\"code\": " + "[".repeat(50) + "]".repeat(50) + "}"));
        assertEquals(400, tooDeep.problem().status());
    }

    private static ExecutionRequest request(String body) throws IOException {
        return ExecutionRequest.of(
                JsonBody.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), LIMIT));
    }
}
