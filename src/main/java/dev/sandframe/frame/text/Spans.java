package dev.sandframe.frame.text;

import java.util.List;

/** Which labels of several levels are shown when equal neighbours of outer levels are shown once. */
public final class Spans {
    private Spans() {}

    /**
     * For each level and row how many rows its label stands for; 0 where a label above stands for the row. The innermost
     * level shows every label.
     */
    public static int[][] of(List<String[]> levels) {
        int rows = levels.getFirst().length;
        int[][] spans = new int[levels.size()][rows];
        int[] starts = new int[levels.size()];
        for (int row = 0; row < rows; row++) {
            boolean shown = row == 0;
            for (int level = 0; level < spans.length; level++) {
                String[] labels = levels.get(level);
                shown = shown || level == spans.length - 1 || !labels[row].equals(labels[row - 1]);
                if (shown) {
                    starts[level] = row;
                }
                spans[level][starts[level]]++;
            }
        }
        return spans;
    }

    /** The labels, with empty texts where a label above stands for the row. */
    public static String[] sparse(String[] labels, int[] spans) {
        String[] result = new String[labels.length];
        for (int row = 0; row < labels.length; row++) {
            result[row] = spans[row] > 0 ? labels[row] : "";
        }
        return result;
    }
}
