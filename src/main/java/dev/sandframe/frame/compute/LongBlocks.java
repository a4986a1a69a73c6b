package dev.sandframe.frame.compute;

import dev.sandframe.frame.array.NdArray;

/** The elements of an array as longs, block by block; see {@link DoubleBlocks}. */
final class LongBlocks {
    private final NdArray array;
    private final Runs runs;
    private final boolean direct;
    private final boolean constant;
    private final long[] values;
    private int offset;

    LongBlocks(NdArray array) {
        this.array = array;
        this.runs = new Runs(array);
        this.constant = runs.isSingle() && runs.step() == 0;
        this.direct = !constant && array.buffer() instanceof long[] && runs.isSingle() && runs.step() == 1;
        if (direct) {
            values = (long[]) array.buffer();
        } else {
            values = new long[Math.min(Blocks.SIZE, Math.max(1, array.size()))];
            if (constant && array.size() > 0) {
                Elements.toLongs(array, runs.offset(), 0, values.length, values, 0);
            }
        }
    }

    /** Makes {@link #values()} from {@link #offset()} hold {@code count} elements from the one with number {@code start}. */
    void load(int start, int count) {
        if (direct) {
            offset = runs.offset() + start;
        } else if (!constant) {
            runs.each(start, count, (at, position, step, n) -> Elements.toLongs(array, position, step, n, values, at));
        }
    }

    long[] values() {
        return values;
    }

    int offset() {
        return offset;
    }
}
