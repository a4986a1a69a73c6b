package dev.sandframe.bridge;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.strings.CodePoints;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The guest's own regular expression: the compiled form that its {@code re} keeps, called from here. That spares the guest some
 * hundred steps of Python for each text, and leaves what a pattern means, and that it can be interrupted, where it was.
 */
final class GuestRegex {
    private static final int BLOCK = 1 << 10;

    private final Value exec;
    private final Value execBoolean;
    private final int groups;

    /** @param compiled what the guest's {@code re} keeps of a compiled pattern */
    GuestRegex(Value compiled) {
        exec = compiled.getMember("exec");
        execBoolean = compiled.getMember("execBoolean");
        groups = compiled.getMember("groupCount").asInt();
    }

    boolean test(String text) {
        return execBoolean.execute(text, 0).asBoolean();
    }

    /** Starts and ends of the groups of the first match from a position on, in code points; {@code null} for none. */
    private int @Nullable [] find(String text, int from) {
        Value result = exec.execute(text, from);
        if (!result.getMember("isMatch").asBoolean()) {
            return null;
        }
        Value starts = result.getMember("getStart");
        Value ends = result.getMember("getEnd");
        int[] spans = new int[2 * groups];
        for (int group = 0; group < groups; group++) {
            spans[2 * group] = starts.execute(group).asInt();
            spans[2 * group + 1] =
                    spans[2 * group] < 0 ? -1 : ends.execute(group).asInt();
        }
        return spans;
    }

    private static String part(String text, int start, int end) {
        return CodePoints.slice(text, start, end);
    }

    /** A column for each group of the first match; NaN where there is none, or no text. */
    static List<NdArray> groups(GuestRegex regex, NdArray distinct) {
        @Nullable Object[] values = distinct.objects();
        List<NdArray> columns = new ArrayList<>();
        @Nullable Object[][] parts = new Object[regex.groups - 1][values.length];
        for (int i = 0; i < values.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            int[] spans = values[i] instanceof String text ? regex.find(text, 0) : null;
            for (int group = 1; group < regex.groups; group++) {
                parts[group - 1][i] = spans == null || spans[2 * group] < 0
                        ? (Object) Double.NaN
                        : part(String.valueOf(values[i]), spans[2 * group], spans[2 * group + 1]);
            }
        }
        for (@Nullable Object[] column : parts) {
            columns.add(NdArray.ofObjects(column));
        }
        return columns;
    }

    /** How often the pattern is found, the matches not overlapping. */
    static long count(GuestRegex regex, GuestRegex advancing, String text) {
        long count = 0;
        int length = (int) CodePoints.length(text);
        boolean empty = false;
        for (int at = 0; at <= length; ) {
            int[] spans = (empty ? advancing : regex).find(text, at);
            if (spans == null) {
                break;
            }
            count++;
            at = spans[1];
            empty = spans[0] == spans[1];
        }
        return count;
    }

    /**
     * How many matches, not overlapping, there are in each text, -1 where there is no text; and what is found of each match: the
     * groups, or all of it where there are none, an empty text for a group that took no part.
     */
    static List<NdArray> findAll(GuestRegex regex, GuestRegex advancing, NdArray texts) {
        @Nullable Object[] values = texts.objects();
        long[] counts = new long[values.length];
        List<String> parts = new ArrayList<>();
        int first = regex.groups > 1 ? 1 : 0;
        for (int i = 0; i < values.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            if (!(values[i] instanceof String text)) {
                counts[i] = -1;
                continue;
            }
            int length = (int) CodePoints.length(text);
            boolean empty = false;
            for (int at = 0; at <= length; ) {
                int[] spans = (empty ? advancing : regex).find(text, at);
                if (spans == null) {
                    break;
                }
                counts[i]++;
                for (int group = first; group < regex.groups; group++) {
                    int start = spans[2 * group];
                    parts.add(start < 0 ? "" : part(text, start, spans[2 * group + 1]));
                }
                at = spans[1];
                empty = spans[0] == spans[1];
            }
        }
        return List.of(NdArray.ofLongs(counts), NdArray.ofObjects(parts.toArray()));
    }

    /**
     * Replaces matches by a template.
     *
     * @param regex the pattern
     * @param advancing the same where a match must not be empty at its start, for after an empty one
     * @param literals the template's texts, one more than its groups
     * @param references the numbers of the groups between the texts
     * @param limit the most replacements, 0 for all
     */
    record Replacement(
            GuestRegex regex,
            GuestRegex advancing,
            @Nullable String[] literals,
            int[] references,
            int limit) {
        String of(String text) {
            StringBuilder result = new StringBuilder();
            int length = (int) CodePoints.length(text);
            boolean empty = false;
            int at = 0;
            for (int done = 0; (limit == 0 || done < limit) && at <= length; done++) {
                int[] spans = (empty ? advancing : regex).find(text, at);
                if (spans == null) {
                    break;
                }
                result.append(part(text, at, spans[0])).append(literals[0]);
                for (int k = 0; k < references.length; k++) {
                    int group = references[k];
                    if (spans[2 * group] >= 0) {
                        result.append(part(text, spans[2 * group], spans[2 * group + 1]));
                    }
                    result.append(literals[k + 1]);
                }
                at = spans[1];
                empty = spans[0] == spans[1];
            }
            return at == 0 && result.isEmpty()
                    ? text
                    : result.append(part(text, at, length)).toString();
        }
    }
}
