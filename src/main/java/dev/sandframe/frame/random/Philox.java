package dev.sandframe.frame.random;

import java.util.Arrays;

/** Philox 4×64 of ten rounds: a counter, mixed under a key (Salmon, Moraes, Dror and Shaw 2011). */
public final class Philox extends Halved {
    private static final int BLOCK = 4;
    private static final int ROUNDS = 10;
    private static final long MULTIPLIER_0 = 0xD2E7470EE14C6C93L;
    private static final long MULTIPLIER_1 = 0xCA5A826395121157L;
    private static final long WEYL_0 = 0x9E3779B97F4A7C15L;
    private static final long WEYL_1 = 0xBB67AE8584CAA73BL;

    private final long[] counter = new long[BLOCK];
    private final long[] key = new long[2];
    private final long[] block = new long[BLOCK];
    private int at = BLOCK;

    /** @param words the counter's four words, lowest first, and the key's two */
    public Philox(long[] words) {
        System.arraycopy(words, 0, counter, 0, BLOCK);
        System.arraycopy(words, BLOCK, key, 0, 2);
    }

    @Override
    long next64() {
        if (at == BLOCK) {
            for (int i = 0; i < BLOCK; i++) {
                if (++counter[i] != 0) {
                    break;
                }
            }
            mix();
            at = 0;
        }
        return block[at++];
    }

    private void mix() {
        long c0 = counter[0];
        long c1 = counter[1];
        long c2 = counter[2];
        long c3 = counter[3];
        long k0 = key[0];
        long k1 = key[1];
        for (int round = 0; round < ROUNDS; round++) {
            long high0 = Math.unsignedMultiplyHigh(MULTIPLIER_0, c0);
            long low0 = MULTIPLIER_0 * c0;
            long high1 = Math.unsignedMultiplyHigh(MULTIPLIER_1, c2);
            long low1 = MULTIPLIER_1 * c2;
            c0 = high1 ^ c1 ^ k0;
            c1 = low1;
            c2 = high0 ^ c3 ^ k1;
            c3 = low0;
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        block[0] = c0;
        block[1] = c1;
        block[2] = c2;
        block[3] = c3;
    }

    @Override
    long[] words() {
        long[] words = Arrays.copyOf(counter, 11);
        System.arraycopy(key, 0, words, 4, 2);
        System.arraycopy(block, 0, words, 6, BLOCK);
        words[10] = at;
        return words;
    }

    @Override
    void take(long[] words) {
        System.arraycopy(words, 0, counter, 0, BLOCK);
        System.arraycopy(words, 4, key, 0, 2);
        System.arraycopy(words, 6, block, 0, BLOCK);
        at = Math.clamp(words[10], 0, BLOCK);
    }
}
