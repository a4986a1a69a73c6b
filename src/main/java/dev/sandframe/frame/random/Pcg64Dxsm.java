package dev.sandframe.frame.random;

/** O'Neill's PCG with a cheap multiplier and the output function DXSM, which takes its number before it steps. */
public final class Pcg64Dxsm extends Halved {
    private static final long MULTIPLIER = 0xda942042e4dd58b5L;

    private long high;
    private long low;
    private long incrementHigh;
    private long incrementLow;

    /** @param words the initial state and the stream, each with its high half first; they are mixed in as those of {@link Pcg64} */
    public Pcg64Dxsm(long[] words) {
        take(new Pcg64(words).state());
    }

    private void step() {
        long productLow = low * MULTIPLIER;
        long productHigh = Math.unsignedMultiplyHigh(low, MULTIPLIER) + high * MULTIPLIER;
        long sum = productLow + incrementLow;
        high = productHigh + incrementHigh + (Long.compareUnsigned(sum, productLow) < 0 ? 1 : 0);
        low = sum;
    }

    @Override
    long next64() {
        long mixed = high;
        mixed ^= mixed >>> 32;
        mixed *= MULTIPLIER;
        mixed ^= mixed >>> 48;
        mixed *= low | 1;
        step();
        return mixed;
    }

    @Override
    long[] words() {
        return new long[] {high, low, incrementHigh, incrementLow};
    }

    @Override
    void take(long[] words) {
        high = words[0];
        low = words[1];
        incrementHigh = words[2];
        incrementLow = words[3];
    }
}
