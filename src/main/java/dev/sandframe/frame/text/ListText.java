package dev.sandframe.frame.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an index in brackets, broken into lines that align below the first element, as in
 * {@code Index(['a', 'b'], …)}.
 *
 * @param head the elements shown, or those before the dots
 * @param tail the elements after the dots, or {@code null} when nothing is left out
 * @param indent the spaces before the elements of a further line
 * @param width of a line
 * @param align whether elements are padded to one width where they take more than a line or some are left out
 */
public record ListText(
        String[] head, String @Nullable [] tail, int indent, int width, boolean align, TextWidth widths) {

    /** The text from the opening bracket to a comma and what parts it from the attributes: a space or a new line. */
    public String text() {
        List<String> before = new ArrayList<>(List.of(head));
        List<String> after = new ArrayList<>();
        if (tail == null) {
            // Nothing left out: all stand after the dots that are not there.
            List<String> swap = before;
            before = after;
            after = swap;
        } else {
            after.addAll(List.of(tail));
        }
        if (align && (tail != null || length(before) >= width || length(after) >= width)) {
            int most = Math.max(
                    Cells.width(before.toArray(String[]::new), widths),
                    Cells.width(after.toArray(String[]::new), widths));
            before.replaceAll(text -> characterPad(text, most));
            after.replaceAll(text -> characterPad(text, most));
        }
        String start = "\n" + " ".repeat(indent);
        StringBuilder done = new StringBuilder();
        StringBuilder line = new StringBuilder(start);
        for (String word : before) {
            extend(done, line, word + ", ", width, start);
        }
        if (tail != null) {
            done.append(line.toString().stripTrailing()).append(start).append("...");
            line = new StringBuilder(start);
        }
        for (int i = 0; i < after.size() - 1; i++) {
            extend(done, line, after.get(i) + ", ", width, start);
        }
        extend(done, line, after.getLast(), width - 2, start);
        done.append(line).append("],");
        done.append(TextWidth.characters(done.toString()) > width ? "\n" + " ".repeat(indent - 1) : " ");
        return "[" + done.substring(start.length());
    }

    private static String characterPad(String text, int width) {
        return Justify.RIGHT.pad(text, width, TextWidth.PLAIN);
    }

    private static int length(List<String> words) {
        int length = Math.max(0, 2 * (words.size() - 1));
        for (String word : words) {
            length += TextWidth.characters(word);
        }
        return length;
    }

    private void extend(StringBuilder done, StringBuilder line, String word, int room, String start) {
        String before = line.toString().stripTrailing();
        if (widths.of(before) + widths.of(word.stripTrailing()) >= room) {
            done.append(before);
            line.setLength(0);
            line.append(start);
        }
        line.append(word);
    }
}
