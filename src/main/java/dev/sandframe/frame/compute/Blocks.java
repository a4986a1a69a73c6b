package dev.sandframe.frame.compute;

import dev.sandframe.frame.Interruption;

/** Cuts the work on an array into blocks that stay in the processor's first cache. */
final class Blocks {
    /** Elements of a block. */
    static final int SIZE = 2048;

    private Blocks() {}

    /** Takes the elements {@code start} to {@code start + count}. */
    @FunctionalInterface
    interface Body {
        void run(int start, int count);
    }

    static void each(int size, Body body) {
        for (int start = 0; start < size; start += SIZE) {
            Interruption.check();
            body.run(start, Math.min(SIZE, size - start));
        }
    }
}
