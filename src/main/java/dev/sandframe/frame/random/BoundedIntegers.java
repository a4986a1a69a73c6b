package dev.sandframe.frame.random;

import dev.sandframe.frame.Interruption;

/**
 * Integers from a range without bias: by masking and rejecting, as {@code RandomState} does, or by Lemire's multiplication
 * (2019), as {@code Generator} does. How many bits a draw takes depends on the width of the result's type.
 */
final class BoundedIntegers {
    private final BitGenerator bits;
    private final boolean masked;
    private int buffer;
    private int left;

    BoundedIntegers(BitGenerator bits, boolean masked) {
        this.bits = bits;
        this.masked = masked;
    }

    /**
     * Fills an array with integers from 0 to {@code range}.
     *
     * @param range the greatest, unsigned
     * @param width bits of the result's type; 1 for bool
     */
    void fill(long[] target, long offset, long range, int width) {
        for (int i = 0; i < target.length; i++) {
            if ((i & 0x3fff) == 0) {
                Interruption.check();
            }
            target[i] = offset + next(range, width);
        }
    }

    /** One integer from 0 to {@code range}. */
    long next(long range, int width) {
        if (range == 0) {
            return 0;
        }
        return switch (width) {
            case 1 -> take(1);
            case 8 -> range == 0xff ? take(8) : masked ? rejected(range, 8) : lemireNarrow(range, 8);
            case 16 -> range == 0xffff ? take(16) : masked ? rejected(range, 16) : lemireNarrow(range, 16);
            case 32 -> next32(range);
            default -> range >>> 32 == 0 ? next32(range) : next64(range);
        };
    }

    private long next32(long range) {
        if (range == 0xffffffffL) {
            return bits.next32() & 0xffffffffL;
        }
        if (masked) {
            return rejected(range, 32);
        }
        long count = range + 1;
        long product = (bits.next32() & 0xffffffffL) * count;
        long rest = product & 0xffffffffL;
        if (rest < count) {
            long threshold = (0xffffffffL - range) % count;
            while (rest < threshold) {
                product = (bits.next32() & 0xffffffffL) * count;
                rest = product & 0xffffffffL;
            }
        }
        return product >>> 32;
    }

    private long next64(long range) {
        if (range == -1L) {
            return bits.next64();
        }
        if (masked) {
            return rejected(range, 64);
        }
        long count = range + 1;
        long value = bits.next64();
        long rest = value * count;
        if (Long.compareUnsigned(rest, count) < 0) {
            long threshold = Long.remainderUnsigned(-1L - range, count);
            while (Long.compareUnsigned(rest, threshold) < 0) {
                value = bits.next64();
                rest = value * count;
            }
        }
        return Math.unsignedMultiplyHigh(value, count);
    }

    private long rejected(long range, int width) {
        long mask = -1L >>> Long.numberOfLeadingZeros(range);
        long value;
        do {
            value = (width == 64 ? bits.next64() : width == 32 ? bits.next32() & 0xffffffffL : take(width)) & mask;
        } while (Long.compareUnsigned(value, range) > 0);
        return value;
    }

    private long lemireNarrow(long range, int width) {
        long full = (1L << width) - 1;
        long count = range + 1;
        long product = take(width) * count;
        long rest = product & full;
        if (rest < count) {
            long threshold = (full - range) % count;
            while (rest < threshold) {
                product = take(width) * count;
                rest = product & full;
            }
        }
        return product >>> width;
    }

    /** The next bits of a 32-bit number, which serves several draws. */
    private long take(int width) {
        if (left == 0) {
            buffer = bits.next32();
            left = 32 / width - 1;
        } else {
            buffer >>>= width;
            left--;
        }
        return buffer & (1L << width) - 1;
    }

    /** An integer from 0 to {@code most} by masking, as shuffling draws it in both interfaces. */
    static long interval(BitGenerator bits, long most) {
        if (most == 0) {
            return 0;
        }
        long mask = -1L >>> Long.numberOfLeadingZeros(most);
        long value;
        do {
            value = (most >>> 32 == 0 ? bits.next32() & 0xffffffffL : bits.next64()) & mask;
        } while (Long.compareUnsigned(value, most) > 0);
        return value;
    }
}
