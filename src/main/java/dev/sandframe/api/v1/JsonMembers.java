package dev.sandframe.api.v1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandframe.api.problem.Excerpt;
import dev.sandframe.api.problem.Problem;
import dev.sandframe.api.problem.ProblemException;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The members of a request's JSON object, asked for one after another; {@link #end} refuses what nobody asked for, because a
 * misspelt limit that is ignored is a limit that does not hold. Used by one thread.
 */
final class JsonMembers {

    private final ObjectNode object;
    private final String prefix;
    private final Set<String> known = new LinkedHashSet<>();

    private JsonMembers(ObjectNode object, String prefix) {
        this.object = object;
        this.prefix = prefix;
    }

    static JsonMembers of(ObjectNode object) {
        return new JsonMembers(object, "");
    }

    static JsonMembers none() {
        return of(JsonNodeFactory.instance.objectNode());
    }

    /** A text that must be there. */
    String text(String name) {
        JsonNode value = member(name);
        if (!value.isTextual()) {
            throw wrong(name, value, "a string");
        }
        return value.textValue();
    }

    /** A whole number that may be left out or null. */
    OptionalLong whole(String name) {
        JsonNode value = member(name);
        if (value.isMissingNode() || value.isNull()) {
            return OptionalLong.empty();
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw wrong(name, value, "a whole number");
        }
        return OptionalLong.of(value.longValue());
    }

    /** The members of an object that may be left out or null. */
    JsonMembers object(String name) {
        JsonNode value = member(name);
        if (value.isMissingNode() || value.isNull()) {
            return none();
        }
        if (!(value instanceof ObjectNode inner)) {
            throw wrong(name, value, "an object");
        }
        return new JsonMembers(inner, prefix + name + ".");
    }

    /** @throws ProblemException when there are other members than those asked for */
    void end() {
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                String all = known.isEmpty() ? "no members are known" : "known are " + String.join(", ", known);
                throw invalid("the member '" + Excerpt.of(prefix + name) + "' is unknown; " + all);
            }
        }
    }

    private JsonNode member(String name) {
        known.add(name);
        return object.path(name);
    }

    private ProblemException wrong(String name, JsonNode value, String wanted) {
        String found = value.isMissingNode() ? "is missing" : "is " + Excerpt.of(value.toString());
        return invalid("the member '" + prefix + name + "' " + found + "; it must be " + wanted);
    }

    private static ProblemException invalid(String detail) {
        return new ProblemException(Problem.of(422, "invalid-request", "Invalid request", detail));
    }
}
