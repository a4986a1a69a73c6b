package dev.sandframe.frame.compute;

import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;

/**
 * The elements of an array as doubles, block by block in C order: the buffer itself where it already is that, else a converted
 * block. A stretched scalar is converted once.
 */
final class DoubleBlocks {
    private final NdArray array;
    private final Runs runs;
    private final boolean direct;
    private final boolean constant;
    private final double[] values;
    private int offset;

    DoubleBlocks(NdArray array) {
        this(array, Blocks.SIZE);
    }

    /** With blocks of another size. */
    DoubleBlocks(NdArray array, int most) {
        this.array = array;
        this.runs = new Runs(array);
        this.constant = runs.isSingle() && runs.step() == 0;
        this.direct = !constant && array.kind() == Kind.FLOAT64 && runs.isSingle() && runs.step() == 1;
        if (direct) {
            values = (double[]) array.buffer();
        } else {
            values = new double[Math.min(most, Math.max(1, array.size()))];
            if (constant && array.size() > 0) {
                Elements.toDoubles(array, runs.offset(), 0, values.length, values, 0);
            }
        }
    }

    /** Makes {@link #values()} from {@link #offset()} hold {@code count} elements from the one with number {@code start}. */
    void load(int start, int count) {
        if (direct) {
            offset = runs.offset() + start;
        } else if (!constant) {
            runs.each(
                    start, count, (at, position, step, n) -> Elements.toDoubles(array, position, step, n, values, at));
        }
    }

    /** Whether all elements are one that was stretched, which is then the first of {@link #values()}. */
    boolean isConstant() {
        return constant;
    }

    double[] values() {
        return values;
    }

    int offset() {
        return offset;
    }
}
