package dev.sandframe.frame.hash;

import java.util.Arrays;

/** Numbers distinct longs from 0 in order of appearance; open addressing. */
public final class LongTable {
    private long[] slots;
    private int[] numbers;
    private int mask;
    private int shift;
    private int count;

    public LongTable(int expected) {
        allocate(Math.max(16, Integer.highestOneBit(Math.max(8, Math.min(expected, 1 << 28))) * 2));
    }

    private void allocate(int capacity) {
        slots = new long[capacity];
        numbers = new int[capacity];
        Arrays.fill(numbers, -1);
        mask = capacity - 1;
        shift = 64 - Integer.numberOfTrailingZeros(capacity);
    }

    public int count() {
        return count;
    }

    private int home(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> shift);
    }

    /** The number of a key, or -1. */
    public int find(long key) {
        int at = home(key);
        while (true) {
            int number = numbers[at];
            if (number < 0 || slots[at] == key) {
                return number;
            }
            at = at + 1 & mask;
        }
    }

    /** The number of a key, a new one where it is new. */
    public int add(long key) {
        int at = home(key);
        while (true) {
            int number = numbers[at];
            if (number < 0) {
                break;
            }
            if (slots[at] == key) {
                return number;
            }
            at = at + 1 & mask;
        }
        slots[at] = key;
        numbers[at] = count;
        if (++count * 2 > slots.length) {
            grow();
        }
        return count - 1;
    }

    private void grow() {
        long[] oldSlots = slots;
        int[] oldNumbers = numbers;
        allocate(Math.multiplyExact(oldSlots.length, 2));
        for (int i = 0; i < oldSlots.length; i++) {
            if (oldNumbers[i] >= 0) {
                int at = home(oldSlots[i]);
                while (numbers[at] >= 0) {
                    at = at + 1 & mask;
                }
                slots[at] = oldSlots[i];
                numbers[at] = oldNumbers[i];
            }
        }
    }
}
