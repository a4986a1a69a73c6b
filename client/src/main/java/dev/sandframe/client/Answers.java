package dev.sandframe.client;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON of the server's endpoints. */
final class Answers {
    private Answers() {}

    /** The body of a request to execute code. */
    static String request(String code) {
        StringWriter text = new StringWriter(code.length() + 16);
        try (JsonGenerator json = Json.FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("code", code);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString();
    }

    /** Checks that the answer is the confirmation that uploads and clearing give. */
    static String message(InputStream body) throws IOException {
        if (member(body, "message") instanceof String message) {
            return message;
        }
        throw missing("message");
    }

    static List<String> files(InputStream body) throws IOException {
        if (member(body, "files") instanceof List<?> names && names.stream().allMatch(String.class::isInstance)) {
            return names.stream().map(String.class::cast).toList();
        }
        throw missing("files");
    }

    static ExecutionResult execution(InputStream body) throws IOException {
        try (Reader text = new JsonStringReader(body);
                JsonParser parser = Json.FACTORY.createParser(text)) {
            parser.nextToken();
            ExecutionResult result = new ExecutionResult(JsonValues.object(parser));
            end(parser);
            return result;
        }
    }

    static TableReader records(InputStream body) throws IOException {
        try (Reader text = new JsonStringReader(body);
                JsonParser parser = Json.FACTORY.createParser(text)) {
            parser.nextToken();
            TableReader records = TableReader.ofRecords(parser);
            end(parser);
            return records;
        }
    }

    /** The {@code detail} of an error, or else the whole body as text. */
    static String detail(InputStream body) throws IOException {
        String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
        try (JsonParser parser = Json.FACTORY.createParser(text)) {
            parser.nextToken();
            return switch (JsonValues.object(parser).get("detail")) {
                case String detail -> detail;
                case null -> text;
                default -> detailAsWritten(text);
            };
        } catch (JsonProcessingException | UnreadableAnswerException e) {
            return text;
        }
    }

    /** A structured detail, as the JSON that it was. */
    private static String detailAsWritten(String text) throws IOException {
        try (JsonParser parser = Json.FACTORY.createParser(text)) {
            parser.nextToken();
            parser.nextToken();
            while (!parser.currentName().equals("detail")) {
                parser.nextToken();
                parser.skipChildren();
                parser.nextToken();
            }
            parser.nextToken();
            return json(parser);
        }
    }

    /** The JSON text of the value that the parser stands on. */
    static String json(JsonParser parser) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.FACTORY.createGenerator(text)) {
            json.copyCurrentStructure(parser);
        }
        return text.toString();
    }

    private static @Nullable Object member(InputStream body, String name) throws IOException {
        try (JsonParser parser = Json.FACTORY.createParser(body)) {
            parser.nextToken();
            Map<String, @Nullable Object> members = JsonValues.object(parser);
            end(parser);
            return members.get(name);
        }
    }

    private static void end(JsonParser parser) throws IOException {
        if (parser.nextToken() != null) {
            throw new UnreadableAnswerException("The answer goes on after its end");
        }
    }

    private static UnreadableAnswerException missing(String name) {
        return new UnreadableAnswerException("The answer has no member '" + name + "' of the right kind");
    }
}
