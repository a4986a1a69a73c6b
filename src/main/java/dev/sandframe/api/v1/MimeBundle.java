package dev.sandframe.api.v1;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** A result in Jupyter's form: forms of JSON are embedded as values, all others are texts. */
final class MimeBundle {
    private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build());

    private MimeBundle() {}

    static Map<String, Object> of(Map<String, String> result) {
        Map<String, Object> bundle = new LinkedHashMap<>();
        result.forEach((type, form) -> {
            String text = WellFormed.of(form);
            bundle.put(WellFormed.of(type), isJson(type) ? json(text) : text);
        });
        return bundle;
    }

    private static boolean isJson(String type) {
        return type.equals("application/json") || type.endsWith("+json");
    }

    /** What claims to be JSON and is not stays a text. */
    private static Object json(String text) {
        try {
            JsonNode value = MAPPER.readTree(text);
            return value.isMissingNode() ? text : value;
        } catch (JacksonException e) {
            return text;
        }
    }
}
