package dev.sandframe.guest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;

/** What Python tells after an execution, read from the lists of {@code session.aftermath()}. */
record Aftermath(
        List<Map<String, String>> results,
        Map<String, String> variables,
        List<ExecutionOutcome.FrameShape> frames,
        boolean truncated) {
    static final Aftermath NOTHING = new Aftermath(List.of(), Map.of(), List.of(), false);

    /** Reads it; renderings larger than the limit are left out, all but the start of plain text. */
    static Aftermath of(Value told, int resultBytes) {
        boolean truncated = false;
        List<Map<String, String>> results = new ArrayList<>();
        for (List<String> bundle : lists(told.getArrayElement(0))) {
            Map<String, String> kept = new LinkedHashMap<>();
            for (int i = 0; i < bundle.size(); i += 2) {
                String content = bundle.get(i + 1);
                if (content.length() <= resultBytes / 3
                        || content.getBytes(StandardCharsets.UTF_8).length <= resultBytes) {
                    kept.put(bundle.get(i), content);
                } else {
                    truncated = true;
                    if (bundle.get(i).equals("text/plain")) {
                        kept.put("text/plain", beginning(content, resultBytes / 3));
                    }
                }
            }
            results.add(kept);
        }
        Map<String, String> variables = new LinkedHashMap<>();
        List<String> names = texts(told.getArrayElement(1));
        for (int i = 0; i < names.size(); i += 2) {
            variables.put(names.get(i), names.get(i + 1));
        }
        List<ExecutionOutcome.FrameShape> frames = new ArrayList<>();
        Value shapes = told.getArrayElement(2);
        for (long i = 0; i < shapes.getArraySize(); i += 3) {
            frames.add(new ExecutionOutcome.FrameShape(
                    shapes.getArrayElement(i).asString(),
                    shapes.getArrayElement(i + 1).asLong(),
                    shapes.getArrayElement(i + 2).asLong()));
        }
        return new Aftermath(results, variables, frames, truncated);
    }

    /** So many UTF-16 units of a text, or one less where that would cut a character in two. */
    private static String beginning(String text, int units) {
        boolean within = units > 0 && Character.isHighSurrogate(text.charAt(units - 1));
        return text.substring(0, within ? units - 1 : units);
    }

    private static List<List<String>> lists(Value list) {
        List<List<String>> result = new ArrayList<>();
        for (long i = 0; i < list.getArraySize(); i++) {
            result.add(texts(list.getArrayElement(i)));
        }
        return result;
    }

    static List<String> texts(Value list) {
        List<String> result = new ArrayList<>();
        for (long i = 0; i < list.getArraySize(); i++) {
            result.add(list.getArrayElement(i).asString());
        }
        return result;
    }
}
