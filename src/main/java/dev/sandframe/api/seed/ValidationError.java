package dev.sandframe.api.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The original framework's complaints about a request, as it words and shapes them: lists of one object each. */
final class ValidationError {
    private static final JsonValue BODY = text("body");

    private ValidationError() {}

    /** A required body, or a required field of it, is not there. */
    static JsonValue missing(String... location) {
        return complaint("missing", texts(location), "Field required", new JsonValue.Nothing(), Map.of());
    }

    /** The body is something else than an object. */
    static JsonValue notAnObject(JsonValue input) {
        return complaint("dict_type", List.of(BODY), "Input should be a valid dictionary", input, Map.of());
    }

    /** The body is no JSON. */
    static JsonValue invalidJson(JsonInvalid error) {
        String message = error.getMessage();
        return complaint(
                "json_invalid",
                List.of(BODY, new JsonValue.Whole(Integer.toString(error.position()))),
                "JSON decode error",
                new JsonValue.Mapping(Map.of()),
                Map.of("error", text(message == null ? "" : message)));
    }

    /** The field of the file is a text. */
    static JsonValue notAFile(String input) {
        return complaint(
                "value_error",
                List.of(BODY, text("file")),
                "Value error, Expected UploadFile, received: <class 'str'>",
                text(input),
                Map.of("error", new JsonValue.Mapping(Map.of())));
    }

    private static JsonValue complaint(
            String type, List<JsonValue> location, String message, JsonValue input, Map<String, JsonValue> context) {
        Map<String, JsonValue> complaint = new LinkedHashMap<>();
        complaint.put("type", text(type));
        complaint.put("loc", new JsonValue.Sequence(location));
        complaint.put("msg", text(message));
        complaint.put("input", input);
        if (!context.isEmpty()) {
            complaint.put("ctx", new JsonValue.Mapping(context));
        }
        return new JsonValue.Sequence(List.of(new JsonValue.Mapping(complaint)));
    }

    private static List<JsonValue> texts(String... values) {
        return List.of(values).stream().map(ValidationError::text).toList();
    }

    private static JsonValue text(String value) {
        return new JsonValue.Text(value);
    }
}
