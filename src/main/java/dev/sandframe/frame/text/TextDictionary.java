package dev.sandframe.frame.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers the distinct texts of a column in the order in which they first occur. Lookup works on the bytes of a field, so that a
 * string is made once for each distinct text. Holds other values too (NaN, bools, numbers of mixed columns), unhashed.
 */
public final class TextDictionary {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MIX = 0x9e3779b97f4a7c15L;

    private int[] table = new int[64];
    private int mask = table.length - 1;
    private int[] hashes = new int[32];
    private int[] bounds = new int[33];
    private byte[] pool = new byte[256];
    private Object[] values = new Object[32];
    private int count;

    /** How many values there are. */
    public int count() {
        return count;
    }

    /** The value of a number. */
    public Object value(int code) {
        return values[code];
    }

    /** All values in order of their numbers. */
    public Object[] values() {
        return Arrays.copyOf(values, count);
    }

    /** The number of a text. */
    public int code(byte[] b, int start, int end) {
        int hash = hash(b, start, end);
        int slot = hash & mask;
        while (true) {
            int code = table[slot] - 1;
            if (code < 0) {
                return insert(slot, hash, b, start, end);
            }
            if (hashes[code] == hash && Arrays.equals(pool, bounds[code], bounds[code + 1], b, start, end)) {
                return code;
            }
            slot = (slot + 1) & mask;
        }
    }

    /** The number of a value that is no text: a new one each call. */
    public int add(Object value) {
        reserve(0);
        bounds[count + 1] = bounds[count];
        hashes[count] = 0;
        values[count] = value;
        return count++;
    }

    private int insert(int slot, int hash, byte[] b, int start, int end) {
        int length = end - start;
        reserve(length);
        int at = bounds[count];
        System.arraycopy(b, start, pool, at, length);
        bounds[count + 1] = at + length;
        hashes[count] = hash;
        values[count] = new String(b, start, length, StandardCharsets.UTF_8);
        table[slot] = ++count;
        if (count * 2 > table.length) {
            rehash();
        }
        return count - 1;
    }

    private void reserve(int bytes) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
            hashes = Arrays.copyOf(hashes, 2 * count);
            bounds = Arrays.copyOf(bounds, 2 * count + 1);
        }
        int needed = bounds[count] + bytes;
        if (needed < 0) {
            throw new OutOfMemoryError("texts of a column");
        }
        if (needed > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(needed, Math.min(2 * pool.length, Integer.MAX_VALUE - 8)));
        }
    }

    private void rehash() {
        int[] larger = new int[2 * table.length];
        int newMask = larger.length - 1;
        for (int code : table) {
            if (code > 0) {
                int slot = hashes[code - 1] & newMask;
                while (larger[slot] != 0) {
                    slot = (slot + 1) & newMask;
                }
                larger[slot] = code;
            }
        }
        table = larger;
        mask = newMask;
    }

    private static int hash(byte[] b, int start, int end) {
        long h = (end - start) * MIX;
        int p = start;
        for (; p + 8 <= end; p += 8) {
            h = (h ^ (long) LONGS.get(b, p)) * MIX;
            h ^= h >>> 29;
        }
        long rest = 0;
        for (; p < end; p++) {
            rest = rest << 8 | (b[p] & 0xff);
        }
        h = (h ^ rest) * MIX;
        return (int) (h ^ h >>> 32);
    }
}
