package dev.sandframe.api.seed;

import java.util.Map;

/** The body of {@code POST /execute_code/}, read as the original's framework and its {@code exec} read it. */
final class CodeBody {
    private CodeBody() {}

    /**
     * The code to run.
     *
     * @throws SeedRefusal as the original refuses the body
     */
    static String code(byte[] body, String contentType) {
        JsonValue code = member(object(body, contentType), "code");
        if (!(code instanceof JsonValue.Text(String text))) {
            throw new SeedRefusal(400, "exec() arg 1 must be a string, bytes or code object");
        }
        LoneSurrogates.encodingError(text).ifPresent(problem -> {
            throw new SeedRefusal(400, problem);
        });
        return text;
    }

    private static Map<String, JsonValue> object(byte[] body, String contentType) {
        if (body.length == 0) {
            throw new SeedRefusal(422, ValidationError.missing("body"));
        }
        JsonValue value = MediaTypes.isJson(contentType) ? json(body) : bytes(body);
        return switch (value) {
            case JsonValue.Mapping(Map<String, JsonValue> members) -> members;
            case JsonValue.Nothing() -> throw new SeedRefusal(422, ValidationError.missing("body"));
            default -> throw new SeedRefusal(422, ValidationError.notAnObject(value));
        };
    }

    private static JsonValue json(byte[] body) {
        String text = BodyText.ofJson(body).orElseThrow(CodeBody::unreadable);
        try {
            return JsonReader.read(text);
        } catch (JsonInvalid e) {
            throw new SeedRefusal(422, ValidationError.invalidJson(e));
        } catch (JsonUnreadable e) {
            throw unreadable();
        }
    }

    /** A body of another type reaches the original's validation as bytes, and is echoed as the text they spell. */
    private static JsonValue bytes(byte[] body) {
        return new JsonValue.Text(BodyText.ofUtf8(body).orElseThrow(CodeBody::unreadable));
    }

    private static JsonValue member(Map<String, JsonValue> object, String name) {
        return object.getOrDefault(name, new JsonValue.Nothing());
    }

    private static SeedRefusal unreadable() {
        return new SeedRefusal(400, "There was an error parsing the body");
    }
}
