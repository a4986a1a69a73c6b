package dev.sandframe.api.v1;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandframe.api.http.BoundedBody;
import dev.sandframe.api.problem.Problem;
import dev.sandframe.api.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads a request's body, whatever its media type is said to be: one JSON object, or nothing. */
final class JsonBody {
    private static final int DEPTH = 32;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonBody() {}

    /**
     * The members of the object; none when there is no body.
     *
     * @param limit the longest body, in bytes
     * @throws ProblemException when it is no such object
     */
    static JsonMembers read(InputStream body, long limit) throws IOException {
        byte[] bytes = new BoundedBody(body, limit, "the request's body").readAllBytes();
        if (bytes.length == 0) {
            return JsonMembers.none();
        }
        try {
            JsonNode value = MAPPER.readTree(bytes);
            if (value instanceof ObjectNode object) {
                return JsonMembers.of(object);
            }
            throw malformed("the request's body is no JSON object");
        } catch (JsonProcessingException e) {
            throw malformed("the request's body is no JSON, or nests too deep" + place(e.getLocation()));
        }
    }

    private static String place(@Nullable JsonLocation place) {
        return place == null ? "" : ", at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    private static ProblemException malformed(String detail) {
        return new ProblemException(Problem.of(400, "malformed-body", "Malformed body", detail));
    }
}
