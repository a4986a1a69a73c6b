package dev.sandframe.frame.random;

/** The Mersenne Twister of Matsumoto and Nishimura (1998), seeded as in their 2002 revision. */
public final class Mt19937 extends BitGenerator {
    private static final int SIZE = 624;
    private static final int SHIFT = 397;

    private final int[] key = new int[SIZE];
    private int position = SIZE;

    /** The spare result of {@link LegacyDistributions#gauss}, part of the state in numpy. */
    boolean hasGauss;

    double gauss;

    private Mt19937() {}

    /** Seeded with one 32-bit number. */
    public static Mt19937 seeded(int seed) {
        Mt19937 made = new Mt19937();
        made.initialise(seed);
        return made;
    }

    /** Seeded with an array of 32-bit numbers. */
    public static Mt19937 seeded(int[] seeds) {
        Mt19937 made = new Mt19937();
        made.initialise(19650218);
        int[] k = made.key;
        int i = 1;
        int j = 0;
        for (int n = Math.max(SIZE, seeds.length); n > 0; n--) {
            k[i] = (k[i] ^ (k[i - 1] ^ k[i - 1] >>> 30) * 1664525) + seeds[j] + j;
            i++;
            j++;
            if (i >= SIZE) {
                k[0] = k[SIZE - 1];
                i = 1;
            }
            if (j >= seeds.length) {
                j = 0;
            }
        }
        for (int n = SIZE - 1; n > 0; n--) {
            k[i] = (k[i] ^ (k[i - 1] ^ k[i - 1] >>> 30) * 1566083941) - i;
            i++;
            if (i >= SIZE) {
                k[0] = k[SIZE - 1];
                i = 1;
            }
        }
        k[0] = 0x80000000;
        made.position = SIZE;
        return made;
    }

    /** With a whole state of 624 words, as a seed sequence makes it. */
    public static Mt19937 withKey(int[] words) {
        Mt19937 made = new Mt19937();
        System.arraycopy(words, 0, made.key, 0, SIZE);
        made.key[0] = 0x80000000;
        made.position = SIZE - 1;
        return made;
    }

    private void initialise(int seed) {
        int s = seed;
        for (int i = 0; i < SIZE; i++) {
            key[i] = s;
            s = 1812433253 * (s ^ s >>> 30) + i + 1;
        }
        position = SIZE;
    }

    private void generate() {
        for (int i = 0; i < SIZE; i++) {
            int y = key[i] & 0x80000000 | key[(i + 1) % SIZE] & 0x7fffffff;
            key[i] = key[(i + SHIFT) % SIZE] ^ y >>> 1 ^ -(y & 1) & 0x9908b0df;
        }
        position = 0;
    }

    @Override
    int next32() {
        if (position == SIZE) {
            generate();
        }
        int y = key[position++];
        y ^= y >>> 11;
        y ^= y << 7 & 0x9d2c5680;
        y ^= y << 15 & 0xefc60000;
        return y ^ y >>> 18;
    }

    @Override
    long next64() {
        long high = next32();
        return high << 32 | next32() & 0xffffffffL;
    }

    @Override
    double nextDouble() {
        int a = next32() >>> 5;
        int b = next32() >>> 6;
        return (a * 67108864.0 + b) / 9007199254740992.0;
    }

    @Override
    public long[] state() {
        long[] state = new long[SIZE + 3];
        for (int i = 0; i < SIZE; i++) {
            state[i] = key[i] & 0xffffffffL;
        }
        state[SIZE] = position;
        state[SIZE + 1] = hasGauss ? 1 : 0;
        state[SIZE + 2] = Double.doubleToRawLongBits(gauss);
        return state;
    }

    @Override
    public void restore(long[] state) {
        for (int i = 0; i < SIZE; i++) {
            key[i] = (int) state[i];
        }
        position = (int) state[SIZE];
        hasGauss = state[SIZE + 1] != 0;
        gauss = Double.longBitsToDouble(state[SIZE + 2]);
    }
}
