package dev.sandframe.frame.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The fields of a block of records: bounds in the source, or in a scratch buffer where a field's content is not one piece of the
 * source (doubled quotes, escapes). A start in the scratch buffer is held as its complement. All records are of one width once
 * {@link #endRecord} has padded them.
 */
final class Tokens {
    final byte[] source;
    byte[] scratch = new byte[64];
    int scratchUsed;
    int[] starts = new int[1024];
    int[] ends = new int[1024];
    int used;
    int records;
    int width;

    Tokens(byte[] source) {
        this.source = source;
    }

    void clear() {
        used = 0;
        records = 0;
        scratchUsed = 0;
    }

    /** A field between two positions of the source. */
    void add(int start, int end) {
        if (used == starts.length) {
            grow();
        }
        starts[used] = start;
        ends[used++] = end;
    }

    /** A field in the scratch buffer, from a position to its end. */
    void addScratch(int start) {
        add(~start, scratchUsed);
    }

    void keep(int from, int to) {
        int length = to - from;
        if (scratchUsed + length > scratch.length) {
            scratch = Arrays.copyOf(scratch, Math.max(2 * scratch.length, scratchUsed + length));
        }
        System.arraycopy(source, from, scratch, scratchUsed, length);
        scratchUsed += length;
    }

    /** Makes the fields from a position on one record of the block's width: padded with empty fields, or cut. */
    void endRecord(int from) {
        int target = from + width;
        while (used < target) {
            add(0, 0);
        }
        used = target;
        records++;
    }

    /** Takes back the fields from a position on. */
    void drop(int from) {
        used = from;
    }

    /** The text of a field. */
    String text(int field) {
        int start = starts[field];
        return start >= 0
                ? new String(source, start, ends[field] - start, StandardCharsets.UTF_8)
                : new String(scratch, ~start, ends[field] - ~start, StandardCharsets.UTF_8);
    }

    private void grow() {
        if (used > Integer.MAX_VALUE / 2 - 8) {
            throw new OutOfMemoryError("more fields than fit a block");
        }
        starts = Arrays.copyOf(starts, 2 * used);
        ends = Arrays.copyOf(ends, 2 * used);
    }
}
