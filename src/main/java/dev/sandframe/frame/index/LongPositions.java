package dev.sandframe.frame.index;

/** A hash table from {@code long} to a position of at least 0, by open addressing in two plain arrays. */
final class LongPositions {
    private final long[] keys;
    private final int[] positions;
    private final int mask;

    /** @param size the most keys that will be put */
    LongPositions(int size) {
        int capacity = Integer.highestOneBit(Math.max(8, (int) Math.min(1L << 29, size * 2L) - 1)) << 1;
        keys = new long[capacity];
        positions = new int[capacity];
        mask = capacity - 1;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed ^ mixed >>> 32) & mask;
        while (positions[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    /** The key's position, or -1. */
    int get(long key) {
        return positions[slot(key)] - 1;
    }

    /** The key's position, which is the given one when it had none. */
    int putIfAbsent(long key, int position) {
        int at = slot(key);
        if (positions[at] != 0) {
            return positions[at] - 1;
        }
        keys[at] = key;
        positions[at] = position + 1;
        return position;
    }
}
