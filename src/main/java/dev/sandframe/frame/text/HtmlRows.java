package dev.sandframe.frame.text;

import dev.sandframe.frame.Interruption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an HTML table's body, a cell a line.
 *
 * @param labelTag the element of the cells of the first column, where it holds labels: {@code th} or {@code td}
 * @param hasLabels whether the first column holds labels
 * @param escapes whether the characters that mean something in HTML are written as entities
 * @param rowDots before which row a row of dots stands, or {@code null}
 * @param columnDots before which of the columns after the labels a cell of dots stands, or {@code null}
 * @param indent the spaces before a row
 */
public record HtmlRows(
        String labelTag,
        boolean hasLabels,
        boolean escapes,
        @Nullable Integer rowDots,
        @Nullable Integer columnDots,
        int indent) {
    private static final String DOTS = "...";

    /** The lines, without a line end after the last. */
    public String of(List<String[]> columns, int rows) {
        StringBuilder text = new StringBuilder();
        int first = hasLabels ? 1 : 0;
        for (int row = 0; row < rows; row++) {
            if (rowDots != null && row == rowDots) {
                open(text);
                for (int c = 0; c < columns.size(); c++) {
                    dots(text, columnDots != null && c == columnDots + first);
                    cell(text, DOTS, c < first);
                }
                dots(text, columnDots != null && columns.size() == columnDots + first);
                close(text);
            }
            open(text);
            for (int c = 0; c < columns.size(); c++) {
                dots(text, columnDots != null && c == columnDots + first);
                cell(text, escaped(columns.get(c)[row].strip()), c < first);
            }
            dots(text, columnDots != null && columns.size() == columnDots + first);
            close(text);
            if ((row & 0xfff) == 0) {
                Interruption.check();
            }
        }
        return text.isEmpty() ? "" : text.substring(0, text.length() - 1);
    }

    private void open(StringBuilder text) {
        text.repeat(' ', indent).append("<tr>\n");
    }

    private void close(StringBuilder text) {
        text.repeat(' ', indent).append("</tr>\n");
    }

    private void dots(StringBuilder text, boolean here) {
        if (here) {
            cell(text, DOTS, false);
        }
    }

    private void cell(StringBuilder text, String content, boolean label) {
        String tag = label ? labelTag : "td";
        text.repeat(' ', indent + 2)
                .append('<')
                .append(tag)
                .append('>')
                .append(content)
                .append("</")
                .append(tag)
                .append(">\n");
    }

    private String escaped(String text) {
        return escapes ? text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") : text;
    }
}
