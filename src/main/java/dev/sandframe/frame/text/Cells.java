package dev.sandframe.frame.text;

import dev.sandframe.frame.Interruption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns of texts: their widths, padding, cutting and joining to lines. */
public final class Cells {
    private Cells() {}

    /** The widest of the texts; 0 for none. */
    public static int width(String[] cells, TextWidth widths) {
        int most = 0;
        for (String cell : cells) {
            most = Math.max(most, widths.of(cell));
        }
        return most;
    }

    /** Every text padded to a width. */
    public static String[] pad(String[] cells, int width, Justify justify, TextWidth widths) {
        String[] result = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            result[i] = justify.pad(cells[i], width, widths);
        }
        return result;
    }

    /**
     * Every text padded to the widest, and cut with an ellipsis beyond a limit.
     *
     * @param minimum the least width
     * @param limit the most characters, or {@code null}; limits up to 3 cut nothing
     */
    public static String[] fixed(
            String[] cells, Justify justify, int minimum, @Nullable Integer limit, TextWidth widths) {
        if (cells.length == 0 || justify == Justify.NONE) {
            return cells;
        }
        int width = Math.max(minimum, width(cells, widths));
        String[] shown = cells;
        if (limit != null && width > limit) {
            width = limit;
            if (limit > 3) {
                shown = new String[cells.length];
                for (int i = 0; i < cells.length; i++) {
                    shown[i] = widths.of(cells[i]) > width ? cut(cells[i], width - 3) + "..." : cells[i];
                }
            }
        }
        return pad(shown, width, justify, widths);
    }

    private static String cut(String text, int characters) {
        return TextWidth.characters(text) <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, characters));
    }

    /** The texts without the leading spaces that all of them have; texts that are empty end it. */
    public static String[] trimFront(String[] cells) {
        int common = Integer.MAX_VALUE;
        for (String cell : cells) {
            int spaces = 0;
            while (spaces < cell.length() && spaces < common && cell.charAt(spaces) == ' ') {
                spaces++;
            }
            common = Math.min(common, spaces);
        }
        if (common == 0 || cells.length == 0) {
            return cells;
        }
        String[] result = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            result[i] = cells[i].substring(common);
        }
        return result;
    }

    /**
     * Columns side by side as lines. Shorter columns stand at the bottom.
     *
     * @param space the spaces after each column but the last
     */
    public static String adjoin(int space, List<String[]> columns, TextWidth widths) {
        int lines = 0;
        for (String[] column : columns) {
            lines = Math.max(lines, column.length);
        }
        int last = columns.size() - 1;
        int[] width = new int[columns.size()];
        long total = 0;
        for (int c = 0; c <= last; c++) {
            width[c] = c < last ? width(columns.get(c), widths) + space : width(columns.get(c), TextWidth.PLAIN);
            total += width[c] + 1L;
        }
        if (total * lines > Integer.MAX_VALUE - 64) {
            throw new OutOfMemoryError("a text of " + total * lines + " characters");
        }
        StringBuilder text = new StringBuilder((int) (total * lines));
        for (int line = 0; line < lines; line++) {
            if (line > 0) {
                text.append('\n');
            }
            for (int c = 0; c <= last; c++) {
                String[] column = columns.get(c);
                int at = line - (lines - column.length);
                if (at < 0) {
                    text.repeat(' ', width[c]);
                } else {
                    text.append(column[at]).repeat(' ', Math.max(0, width[c] - widths.of(column[at])));
                }
            }
            if ((line & 0x3fff) == 0) {
                Interruption.check();
            }
        }
        return text.toString();
    }
}
