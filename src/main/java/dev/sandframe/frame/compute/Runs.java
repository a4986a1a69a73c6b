package dev.sandframe.frame.compute;

import dev.sandframe.frame.array.NdArray;

/** The places of an array's elements in its buffer, in C order, as runs of constant step; neighbouring axes are merged. */
final class Runs {
    private final int offset;
    private final int[] shape;
    private final int[] strides;
    private final int axes;

    Runs(NdArray array) {
        int[] s = array.shape();
        int[] t = array.strides();
        int[] mergedShape = new int[Math.max(1, s.length)];
        int[] mergedStrides = new int[mergedShape.length];
        int count = 0;
        for (int axis = 0; axis < s.length; axis++) {
            if (s[axis] == 1) {
                continue;
            }
            if (count > 0 && mergedStrides[count - 1] == t[axis] * s[axis]) {
                mergedShape[count - 1] *= s[axis];
                mergedStrides[count - 1] = t[axis];
            } else {
                mergedShape[count] = s[axis];
                mergedStrides[count] = t[axis];
                count++;
            }
        }
        if (count == 0) {
            mergedShape[0] = 1;
            mergedStrides[0] = 0;
            count = 1;
        }
        this.offset = array.offset();
        this.shape = mergedShape;
        this.strides = mergedStrides;
        this.axes = count;
    }

    /** Takes a run: elements {@code at, at + 1, …} of the request lie at {@code position, position + step, …}. */
    @FunctionalInterface
    interface Run {
        void run(int at, int position, int step, int count);
    }

    /** Whether all elements are one run. */
    boolean isSingle() {
        return axes == 1;
    }

    int offset() {
        return offset;
    }

    /** The step of the innermost axis. */
    int step() {
        return strides[axes - 1];
    }

    /** Passes the runs of {@code count} elements from the one with number {@code start}. */
    void each(int start, int count, Run consumer) {
        int last = axes - 1;
        int extent = shape[last];
        int step = strides[last];
        if (axes == 1) {
            consumer.run(0, offset + start * step, step, count);
            return;
        }
        int inner = start % extent;
        int rest = start / extent;
        int[] index = new int[axes];
        int base = offset;
        for (int axis = last - 1; axis >= 0; axis--) {
            index[axis] = rest % shape[axis];
            rest /= shape[axis];
            base += index[axis] * strides[axis];
        }
        int done = 0;
        while (done < count) {
            int n = Math.min(extent - inner, count - done);
            consumer.run(done, base + inner * step, step, n);
            done += n;
            inner = 0;
            for (int axis = last - 1; axis >= 0; axis--) {
                base += strides[axis];
                if (++index[axis] < shape[axis]) {
                    break;
                }
                base -= strides[axis] * shape[axis];
                index[axis] = 0;
            }
        }
    }
}
