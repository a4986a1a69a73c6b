package dev.sandframe.frame.random;

import java.util.Arrays;

/** A generator of 64 bits that gives 32 of them at a time, the lower half first. */
abstract sealed class Halved extends BitGenerator permits Pcg64, Pcg64Dxsm, Philox, Sfc64 {
    private boolean hasSpare;
    private int spare;

    @Override
    final int next32() {
        if (hasSpare) {
            hasSpare = false;
            return spare;
        }
        long next = next64();
        hasSpare = true;
        spare = (int) (next >>> 32);
        return (int) next;
    }

    @Override
    final double nextDouble() {
        return (next64() >>> 11) * 0x1p-53;
    }

    /** The state of the generator itself. */
    abstract long[] words();

    /** Restores what {@link #words()} gave, from the front of an array. */
    abstract void take(long[] words);

    @Override
    public final long[] state() {
        long[] words = words();
        long[] state = Arrays.copyOf(words, words.length + 2);
        state[words.length] = hasSpare ? 1 : 0;
        state[words.length + 1] = spare & 0xffffffffL;
        return state;
    }

    @Override
    public final void restore(long[] state) {
        take(state);
        hasSpare = state[state.length - 2] != 0;
        spare = (int) state[state.length - 1];
    }
}
