package dev.sandframe.frame.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table as padded texts, from their headers down, and their layout: side by side, wrapped to a width, or with
 * the columns in the middle left out.
 */
public final class TableText {
    private static final String[] NO_HEADER = {};
    private final List<String[]> columns = new ArrayList<>();
    private final TextWidth widths;
    private final Justify justify;
    private final @Nullable Integer limit;
    private boolean hasIndex;

    /**
     * @param justify where headers and values stand
     * @param limit the most characters of a value, or {@code null}
     */
    public TableText(Justify justify, @Nullable Integer limit, TextWidth widths) {
        this.justify = justify;
        this.limit = limit;
        this.widths = widths;
    }

    /** Adds the index, whose texts are padded already, as the first column. */
    public void index(String[] cells) {
        columns.add(0, cells);
        hasIndex = true;
    }

    /**
     * Adds a column.
     *
     * @param header the lines of its header; none for a table without headers
     * @param minimum the least width
     */
    public void column(String @Nullable [] header, String[] values, int minimum) {
        String[] head = header == null ? NO_HEADER : header;
        int least = Math.max(minimum, Cells.width(head, widths));
        String[] fixed = Cells.fixed(values, justify, least, limit, widths);
        int width = Math.max(least, Cells.width(fixed, widths));
        String[] column = new String[head.length + fixed.length];
        for (int i = 0; i < head.length; i++) {
            column[i] = justify == Justify.NONE ? head[i] : justify.pad(head[i], width, widths);
        }
        System.arraycopy(fixed, 0, column, head.length, fixed.length);
        columns.add(column);
    }

    /**
     * Puts dots where rows and columns are left out.
     *
     * @param columnAt how many columns stand before the dots; -1 when no column is left out
     * @param rowAt how many rows stand before the dots; -1 when no row is left out
     * @param rows how many rows are shown
     */
    public void dots(int columnAt, int rowAt, int rows) {
        int height = columns.getFirst().length;
        int dotsColumn = -1;
        if (columnAt >= 0) {
            dotsColumn = columnAt + (hasIndex ? 1 : 0);
            String[] dots = new String[height];
            Arrays.fill(dots, " ...");
            columns.add(dotsColumn, dots);
        }
        if (rowAt < 0) {
            return;
        }
        int headers = height - rows;
        for (int c = 0; c < columns.size(); c++) {
            String[] column = columns.get(c);
            boolean left = c == 0 && hasIndex;
            int width = c == dotsColumn ? 4 : widths.of(column[rowAt]);
            String text = width > 3 || c == dotsColumn ? "..." : "..";
            String[] dotted = new String[column.length + 1];
            System.arraycopy(column, 0, dotted, 0, rowAt + headers);
            dotted[rowAt + headers] = (left ? Justify.LEFT : Justify.RIGHT).pad(text, width, widths);
            System.arraycopy(column, rowAt + headers, dotted, rowAt + headers + 1, column.length - rowAt - headers);
            columns.set(c, dotted);
        }
    }

    /** All columns side by side. */
    public String plain() {
        return Cells.adjoin(1, columns, widths);
    }

    /**
     * All columns where they fit a width, else {@code null}; then {@link #columnsThatFit} says how many to show.
     */
    public @Nullable String fitting(int width) {
        String text = plain();
        return excess(text, width) > 0 ? null : text;
    }

    private static int excess(String text, int width) {
        int most = 0;
        for (String line : text.split("\n", -1)) {
            most = Math.max(most, TextWidth.characters(line));
        }
        return most - width + 1;
    }

    /** How many columns beside the index fit a width when those in the middle are left out; at least 2. */
    public int columnsThatFit(int width) {
        int excess = excess(plain(), width);
        List<Integer> lengths = new ArrayList<>();
        for (String[] column : columns) {
            lengths.add(Cells.width(column, TextWidth.PLAIN));
        }
        while (excess > 0 && lengths.size() > 1) {
            int middle = (int) Math.rint(lengths.size() / 2.0);
            excess -= lengths.remove(/* index */ middle) + 1;
        }
        return Math.max(lengths.size() - (hasIndex ? 1 : 0), 2);
    }

    /** The columns in as many blocks as a width needs, each with the index, with a backslash at the end of all but the last. */
    public String wrapped(int width) {
        List<String[]> rest = new ArrayList<>(columns);
        String[] index = null;
        int room = width;
        if (hasIndex) {
            index = rest.removeFirst();
            room -= Cells.width(index, widths) + 1;
        }
        List<Integer> ends = ends(rest, room);
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (int block = 0; block < ends.size(); block++) {
            List<String[]> row = new ArrayList<>();
            if (index != null) {
                row.add(index);
            }
            row.addAll(rest.subList(start, ends.get(block)));
            if (ends.size() > 1) {
                boolean last = block == ends.size() - 1;
                String[] margin = new String[row.getLast().length];
                Arrays.fill(margin, last ? " " : "  ");
                if (!last) {
                    margin[0] = " \\";
                }
                row.add(margin);
            }
            text.append(block > 0 ? "\n\n" : "").append(Cells.adjoin(1, row, widths));
            start = ends.get(block);
        }
        return text.toString();
    }

    private List<Integer> ends(List<String[]> shown, int room) {
        List<Integer> ends = new ArrayList<>();
        int used = 0;
        for (int c = 0; c < shown.size(); c++) {
            int width = Cells.width(shown.get(c), widths) + 1;
            used += width;
            int margin = c == shown.size() - 1 ? 1 : 2;
            if (used + margin > room && c > 0) {
                ends.add(c);
                used = width;
            }
        }
        ends.add(shown.size());
        return ends;
    }
}
