package dev.sandframe.frame.window;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.Interruption;

/**
 * Where windows begin and end, by row.
 *
 * @param starts the first position of each window
 * @param ends the position past its last
 */
public record Bounds(long[] starts, long[] ends) {
    static final int BLOCK = 1 << 14;

    /** The windows of a stretch of rows. */
    public interface OfPart {
        Bounds of(int from, int to);
    }

    /**
     * Windows that stay within independent parts of the rows.
     *
     * @param parts the rows at which parts begin, and the end
     */
    public static Bounds within(long[] parts, OfPart windows) {
        int rows = (int) parts[parts.length - 1];
        if (parts.length == 2 && parts[0] == 0) {
            return windows.of(0, rows);
        }
        long[] starts = new long[rows];
        long[] ends = new long[rows];
        for (int p = 0; p + 1 < parts.length; p++) {
            Interruption.check();
            int from = (int) parts[p];
            Bounds part = windows.of(from, (int) parts[p + 1]);
            for (int i = 0; i < part.rows(); i++) {
                starts[from + i] = from + part.starts[i];
                ends[from + i] = from + part.ends[i];
            }
        }
        return new Bounds(starts, ends);
    }

    /**
     * Bounds that somebody made.
     *
     * @throws FrameException when they are not as many of each, or lead outside of the values
     */
    public static Bounds checked(long[] starts, long[] ends, int size) {
        if (starts.length != ends.length) {
            throw FrameException.valueError("start bounds and end bounds must be the same length");
        }
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] < 0 || ends[i] > size || starts[i] > size || ends[i] < 0) {
                throw FrameException.valueError("window " + i + " from " + starts[i] + " to " + ends[i]
                        + " leads outside of " + size + " values");
            }
        }
        return new Bounds(starts, ends);
    }

    /** Windows of the same number of rows. */
    public static Bounds fixed(int rows, long size, boolean center, boolean closedLeft, boolean closedRight) {
        long offset = center ? (size - 1) / 2 : 0;
        long[] starts = new long[rows];
        long[] ends = new long[rows];
        for (int i = 0; i < rows; i++) {
            long end = i + 1 + offset;
            long start = end - size;
            if (closedLeft) {
                start--;
            }
            if (!closedRight) {
                end--;
            }
            starts[i] = Math.clamp(start, 0, rows);
            ends[i] = Math.clamp(end, 0, rows);
        }
        return new Bounds(starts, ends);
    }

    /** Windows that have grown from the first row. */
    public static Bounds expanding(int rows) {
        long[] ends = new long[rows];
        for (int i = 0; i < rows; i++) {
            ends[i] = i + 1L;
        }
        return new Bounds(new long[rows], ends);
    }

    /** Windows of the rows ahead, the row itself among them. */
    public static Bounds ahead(int rows, long size) {
        long[] starts = new long[rows];
        long[] ends = new long[rows];
        for (int i = 0; i < rows; i++) {
            starts[i] = i;
            ends[i] = Math.min(rows, i + size);
        }
        return new Bounds(starts, ends);
    }

    /**
     * Windows of a span of time.
     *
     * @param times the rows' times, rising or falling
     * @param span in the unit of the times
     */
    public static Bounds spans(long[] times, long span, boolean center, boolean closedLeft, boolean closedRight) {
        int rows = times.length;
        long[] starts = new long[rows];
        long[] ends = new long[rows];
        if (rows == 0) {
            return new Bounds(starts, ends);
        }
        int sign = times[rows - 1] < times[0] ? -1 : 1;
        // Half of the span lies ahead of a centred window.
        long half = span / 2;
        int start = 0;
        int end = 0;
        for (int i = 0; i < rows; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            long now = sign * times[i];
            long first = center ? now - half : now - span;
            while (start < i && (closedLeft ? sign * times[start] < first : sign * times[start] <= first)) {
                start++;
            }
            if (center) {
                long last = now + half;
                while (end < rows && (closedRight ? sign * times[end] <= last : sign * times[end] < last)) {
                    end++;
                }
            } else {
                // Rows of the same time before this one count, and those after it do not yet.
                end = closedRight ? i + 1 : i;
            }
            starts[i] = start;
            ends[i] = end;
        }
        return new Bounds(starts, ends);
    }

    int rows() {
        return starts.length;
    }

    /** Whether neither starts nor ends ever fall, so that a window follows from the one before it. */
    boolean isRising() {
        for (int i = 1; i < starts.length; i++) {
            if (starts[i] < starts[i - 1] || ends[i] < ends[i - 1]) {
                return false;
            }
        }
        return true;
    }
}
