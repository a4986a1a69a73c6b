package dev.sandframe.frame.csv;

/** Which lines of a file are passed over unread, by their number from 0. */
@FunctionalInterface
public interface LineFilter {
    LineFilter NONE = line -> false;

    boolean skips(int line);

    /** The first lines. */
    static LineFilter first(int count) {
        return count == 0 ? NONE : line -> line < count;
    }

    /** Lines whose numbers are listed. */
    static LineFilter of(int[] numbers) {
        java.util.BitSet set = new java.util.BitSet();
        for (int number : numbers) {
            set.set(number);
        }
        return set::get;
    }
}
