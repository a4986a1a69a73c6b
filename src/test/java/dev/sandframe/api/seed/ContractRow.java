package dev.sandframe.api.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sandframe.api.wire.RawAnswer;
import dev.sandframe.api.wire.RawRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One exchange with the original application, as it was recorded in {@code contract/seed.jsonl}: a request and what is
 * expected of its answer. An expected member that is not there is not checked; {@code "200 or 4xx"} stands where the original
 * itself fails.
 */
record ContractRow(String group, String name, RawRequest request, JsonNode answer) {

    /** All rows, in the order of the recording, in which each depends on those before it. */
    static List<ContractRow> all() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<ContractRow> rows = new ArrayList<>();
        try (InputStream file = ContractRow.class.getResourceAsStream("/contract/seed.jsonl");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = json.readTree(line);
                rows.add(new ContractRow(
                        row.get("group").textValue(),
                        row.get("name").textValue(),
                        request(row.get("request")),
                        row.get("answer")));
            }
        }
        return rows;
    }

    /** What is wrong with an answer, if anything is. */
    Optional<String> difference(RawAnswer actual, String origin) {
        if (answer.isTextual()) {
            boolean accepted = actual.status() == 200
                    || (actual.status() >= 400
                            && actual.status() < 500
                            && actual.body().contains("detail"));
            return accepted ? Optional.empty() : Optional.of("status " + actual.status() + ": " + actual.body());
        }
        return differs("status", Integer.toString(actual.status()))
                .or(() -> differs("media_type", actual.mediaType().orElse("")))
                .or(() ->
                        differs("location", actual.header("Location").orElse("").replace(origin, "")))
                .or(() -> differs("allow", actual.header("Allow").orElse("")))
                .or(() -> differs("body", actual.body()));
    }

    private Optional<String> differs(String member, String actual) {
        JsonNode expected = answer.get(member);
        if (expected == null || expected.asText().equals(actual)) {
            return Optional.empty();
        }
        return Optional.of(member + " is " + actual + "\n   instead of " + expected.asText());
    }

    private static RawRequest request(JsonNode node) {
        RawRequest request =
                RawRequest.of(node.get("method").textValue(), node.get("path").textValue());
        if (node.has("content_type")) {
            request = request.with("Content-Type", node.get("content_type").textValue());
        }
        if (node.has("body_base64")) {
            return request.withBody(
                    Base64.getDecoder().decode(node.get("body_base64").textValue()));
        }
        return node.has("body") ? request.withBody(node.get("body").textValue()) : request;
    }
}
