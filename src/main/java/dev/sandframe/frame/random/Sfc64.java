package dev.sandframe.frame.random;

/** Doty-Humphrey's small fast chaotic generator of 64 bits, from PractRand. */
public final class Sfc64 extends Halved {
    private long a;
    private long b;
    private long c;
    private long counter = 1;

    /** @param seed three words */
    public Sfc64(long[] seed) {
        a = seed[0];
        b = seed[1];
        c = seed[2];
        for (int i = 0; i < 12; i++) {
            next64();
        }
    }

    @Override
    long next64() {
        long result = a + b + counter++;
        a = b ^ b >>> 11;
        b = c + (c << 3);
        c = Long.rotateLeft(c, 24) + result;
        return result;
    }

    @Override
    long[] words() {
        return new long[] {a, b, c, counter};
    }

    @Override
    void take(long[] words) {
        a = words[0];
        b = words[1];
        c = words[2];
        counter = words[3];
    }
}
