package dev.sandframe.frame.array;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The dictionary-coded buffer of an object array: each element is the number of a distinct value. Text read from files comes
 * so, which makes grouping, comparison and {@code .str} a matter of the distinct values. It is a property of the buffer, seen
 * by kernels and by nobody else: {@code None} ({@code null}) and NaN are values like others.
 *
 * <p>Buffers gathered from each other share the list of values until one of them appends to it.
 */
public final class Coded {
    private final int[] codes;
    private @Nullable Object[] values;
    private int count;
    private @Nullable Object2IntOpenHashMap<Object> numbers;

    /**
     * @param codes the value's number for each element
     * @param values the distinct values; shared, never written to
     */
    public Coded(int[] codes, @Nullable Object[] values) {
        this.codes = codes;
        this.values = values;
        this.count = values.length;
    }

    public int length() {
        return codes.length;
    }

    /** The elements' numbers; shared. */
    public int[] codes() {
        return codes;
    }

    /** How many distinct values there are; some may no longer occur. */
    public int count() {
        return count;
    }

    public @Nullable Object value(int code) {
        return values[code];
    }

    /** The distinct values, in order of their numbers. */
    public @Nullable Object[] values() {
        return values.length == count ? values : Arrays.copyOf(values, count);
    }

    public @Nullable Object get(int position) {
        return values[codes[position]];
    }

    public void set(int position, @Nullable Object value) {
        codes[position] = number(value);
    }

    /** A buffer of other codes over the same values. */
    public Coded with(int[] otherCodes) {
        return new Coded(otherCodes, values());
    }

    /** The number of a value, which is appended to the list where it is new. */
    public int number(@Nullable Object value) {
        if (numbers == null) {
            numbers = new Object2IntOpenHashMap<>(count);
            numbers.defaultReturnValue(-1);
            for (int i = 0; i < count; i++) {
                numbers.putIfAbsent(values[i], i);
            }
        }
        int known = numbers.getInt(value);
        if (known >= 0) {
            return known;
        }
        if (count == values.length) {
            values = Arrays.copyOf(values, Math.max(8, 2 * count));
        }
        values[count] = value;
        numbers.put(value, count);
        return count++;
    }
}
