package dev.sandframe.frame.compute;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The loops over zeros and ones, which take eight at a time. */
final class ByteLoops {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;

    private ByteLoops() {}

    static void apply(BinaryOp op, byte[] x, byte[] y, byte[] r, int start, int n) {
        int end = start + n;
        int i = start;
        switch (op) {
            case BITWISE_AND -> {
                for (; i < end - 7; i += 8) {
                    EIGHT.set(r, i, (long) EIGHT.get(x, i) & (long) EIGHT.get(y, i));
                }
                for (; i < end; i++) {
                    r[i] = (byte) (x[i] & y[i]);
                }
            }
            case BITWISE_OR -> {
                for (; i < end - 7; i += 8) {
                    EIGHT.set(r, i, (long) EIGHT.get(x, i) | (long) EIGHT.get(y, i));
                }
                for (; i < end; i++) {
                    r[i] = (byte) (x[i] | y[i]);
                }
            }
            case BITWISE_XOR -> {
                for (; i < end - 7; i += 8) {
                    EIGHT.set(r, i, (long) EIGHT.get(x, i) ^ (long) EIGHT.get(y, i));
                }
                for (; i < end; i++) {
                    r[i] = (byte) (x[i] ^ y[i]);
                }
            }
            default -> throw new IllegalArgumentException("no logic: " + op);
        }
    }

    /** The opposite of each. */
    static void invert(byte[] x, byte[] r, int start, int n) {
        int end = start + n;
        int i = start;
        for (; i < end - 7; i += 8) {
            EIGHT.set(r, i, (long) EIGHT.get(x, i) ^ ONES);
        }
        for (; i < end; i++) {
            r[i] = (byte) (x[i] ^ 1);
        }
    }

    /** How many are ones. */
    static int count(byte[] x, int start, int n) {
        int end = start + n;
        int i = start;
        int count = 0;
        while (i < end - 7) {
            // Each byte of the sum counts to 255 at most.
            int stop = Math.min(end - 7, i + 8 * 255);
            long sum = 0;
            for (; i < stop; i += 8) {
                sum += (long) EIGHT.get(x, i);
            }
            sum = (sum & 0x00FF00FF00FF00FFL) + (sum >>> 8 & 0x00FF00FF00FF00FFL);
            count += (int) (sum * 0x0001000100010001L >>> 48);
        }
        for (; i < end; i++) {
            count += x[i];
        }
        return count;
    }
}
