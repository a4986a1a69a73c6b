package dev.sandframe.frame.random;

/** A source of random bits. The order in which 32-bit numbers are taken of 64-bit ones is part of the stream. */
public abstract sealed class BitGenerator permits Mt19937, Halved {
    /** The next 32 bits. */
    abstract int next32();

    /** The next 64 bits. */
    abstract long next64();

    /** The next double in [0, 1), with 53 bits. */
    abstract double nextDouble();

    /** The next float in [0, 1), with 24 bits. */
    final float nextFloat() {
        return (next32() >>> 8) * 0x1p-24f;
    }

    /** The state in words, for Python to read and restore. */
    public abstract long[] state();

    /** Restores what {@link #state()} gave. */
    public abstract void restore(long[] state);
}
