package dev.sandframe.frame.compute;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.array.Shape;
import java.util.Arrays;

/**
 * In which order a reduction visits an array: as numpy's iterator does, the axis with the smallest stride innermost, whatever
 * the axes' order, with neighbouring axes merged. Each visit is a run of elements that goes to one result or to as many.
 */
final class ReducePlan {
    /** A run: {@code count} elements from a position by a step, and where their results are; a result's step of 0 is one result. */
    @FunctionalInterface
    interface Visit {
        void run(int position, int step, int result, int resultStep, int count);
    }

    private final int[] resultShape;
    private int offset;
    private int resultOffset;
    private int axes;
    private final int[] extents;
    private final int[] steps;
    private final int[] resultSteps;
    private final boolean empty;

    /** @param reduced which axes are reduced */
    ReducePlan(NdArray array, boolean[] reduced, boolean keepAxes) {
        int n = array.dimensions();
        int kept = 0;
        for (boolean r : reduced) {
            kept += r && !keepAxes ? 0 : 1;
        }
        resultShape = new int[kept];
        int[] axisOfResult = new int[n];
        for (int axis = 0, k = 0; axis < n; axis++) {
            axisOfResult[axis] = -1;
            if (!reduced[axis]) {
                axisOfResult[axis] = k;
                resultShape[k++] = array.shape()[axis];
            } else if (keepAxes) {
                resultShape[k++] = 1;
            }
        }
        int[] resultStrides = Shape.rowMajor(resultShape);
        Integer[] order = new Integer[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        int[] strides = array.strides();
        Arrays.sort(order, (a, b) -> Integer.compare(Math.abs(strides[b]), Math.abs(strides[a])));
        extents = new int[Math.max(1, n)];
        steps = new int[extents.length];
        resultSteps = new int[extents.length];
        offset = array.offset();
        for (Integer axis : order) {
            int extent = array.shape()[axis];
            if (extent != 1) {
                add(extent, strides[axis], axisOfResult[axis] < 0 ? 0 : resultStrides[axisOfResult[axis]]);
            }
        }
        if (axes == 0) {
            extents[0] = 1;
            axes = 1;
        }
        empty = array.size() == 0;
    }

    private void add(int extent, int step, int resultStep) {
        int s = step;
        int r = resultStep;
        if (s < 0 && extent > 0) {
            offset += s * (extent - 1);
            resultOffset += r * (extent - 1);
            s = -s;
            r = -r;
        }
        if (axes > 0 && steps[axes - 1] == s * extent && resultSteps[axes - 1] == r * extent) {
            extents[axes - 1] *= extent;
            steps[axes - 1] = s;
            resultSteps[axes - 1] = r;
        } else {
            extents[axes] = extent;
            steps[axes] = s;
            resultSteps[axes] = r;
            axes++;
        }
    }

    int[] resultShape() {
        return resultShape;
    }

    void each(Visit visit) {
        if (empty) {
            return;
        }
        int last = axes - 1;
        int runs = 1;
        for (int axis = 0; axis < last; axis++) {
            runs *= extents[axis];
        }
        int[] index = new int[axes];
        int position = offset;
        int result = resultOffset;
        int sinceCheck = 0;
        for (int done = 0; done < runs; done++) {
            sinceCheck += extents[last];
            if (sinceCheck > 1 << 16) {
                Interruption.check();
                sinceCheck = 0;
            }
            visit.run(position, steps[last], result, resultSteps[last], extents[last]);
            for (int axis = last - 1; axis >= 0; axis--) {
                position += steps[axis];
                result += resultSteps[axis];
                if (++index[axis] < extents[axis]) {
                    break;
                }
                position -= steps[axis] * extents[axis];
                result -= resultSteps[axis] * extents[axis];
                index[axis] = 0;
            }
        }
    }
}
