package dev.sandframe.frame.random;

/** O'Neill's PCG XSL-RR 128/64 (2014): a linear congruential generator of 128 bits with a permuted output of 64. */
public final class Pcg64 extends Halved {
    private static final long MULTIPLIER_HIGH = 2549297995355413924L;
    private static final long MULTIPLIER_LOW = 4865540595714422341L;

    private long high;
    private long low;
    private long incrementHigh;
    private long incrementLow;

    /** @param words the initial state and the stream, each with its high half first */
    public Pcg64(long[] words) {
        incrementHigh = words[2] << 1 | words[3] >>> 63;
        incrementLow = words[3] << 1 | 1;
        step();
        long sum = low + words[1];
        high += words[0] + (Long.compareUnsigned(sum, low) < 0 ? 1 : 0);
        low = sum;
        step();
    }

    private void step() {
        long productLow = low * MULTIPLIER_LOW;
        long productHigh =
                Math.unsignedMultiplyHigh(low, MULTIPLIER_LOW) + high * MULTIPLIER_LOW + low * MULTIPLIER_HIGH;
        long sum = productLow + incrementLow;
        high = productHigh + incrementHigh + (Long.compareUnsigned(sum, productLow) < 0 ? 1 : 0);
        low = sum;
    }

    @Override
    long next64() {
        step();
        return Long.rotateRight(high ^ low, (int) (high >>> 58));
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
