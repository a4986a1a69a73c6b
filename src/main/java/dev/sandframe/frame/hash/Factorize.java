package dev.sandframe.frame.hash;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.Coded;
import dev.sandframe.frame.array.NdArray;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the distinct elements of an array in order of appearance.
 *
 * @param codes the number of each element, -1 for missing ones where they are left out
 * @param firsts where each distinct element appears first
 */
public record Factorize(int[] codes, int[] firsts) {
    private static final int BLOCK = 1 << 14;
    private static final int SMALL_SPAN = 1 << 16;

    /**
     * @param leaveOutMissing whether {@code None}, NaN and {@code NaT} get -1 instead of a number
     * @return {@code null} where the array holds objects that only Python can hash
     */
    public static @Nullable Factorize of(NdArray array, boolean leaveOutMissing) {
        if (!array.kind().isReference()) {
            return ofLongs(array, leaveOutMissing);
        }
        Coded coded = array.coded();
        if (coded != null && coded.count() <= array.size()) {
            return ofCoded(coded, leaveOutMissing);
        }
        return ofObjects(array.objects(), leaveOutMissing);
    }

    private static Factorize ofLongs(NdArray array, boolean leaveOut) {
        long[] keys = Keys.longs(array);
        int n = keys.length;
        int[] codes = new int[n];
        boolean checkMissing = leaveOut && Keys.hasMissing(array.kind());
        if (!array.kind().isFloating() && n > 0) {
            long low = Long.MAX_VALUE;
            long high = Long.MIN_VALUE;
            for (long key : keys) {
                low = Math.min(low, key);
                high = Math.max(high, key);
            }
            long span = high - low;
            if (span >= 0 && span < Math.max(SMALL_SPAN, (long) n * 2) && !checkMissing) {
                return bySpan(keys, codes, low, (int) span + 1);
            }
        }
        LongTable table = new LongTable(Math.min(n, 1 << 12));
        int[] firsts = new int[16];
        for (int i = 0; i < n; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            if (checkMissing && Keys.isMissing(array.kind(), keys[i])) {
                codes[i] = -1;
                continue;
            }
            int before = table.count();
            int code = table.add(keys[i]);
            codes[i] = code;
            if (code == before) {
                firsts = put(firsts, code, i);
            }
        }
        return new Factorize(codes, Arrays.copyOf(firsts, table.count()));
    }

    private static Factorize bySpan(long[] keys, int[] codes, long low, int span) {
        int[] numbers = new int[span];
        int[] firsts = new int[16];
        int count = 0;
        for (int i = 0; i < keys.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            int at = (int) (keys[i] - low);
            int number = numbers[at];
            if (number == 0) {
                firsts = put(firsts, count, i);
                number = ++count;
                numbers[at] = number;
            }
            codes[i] = number - 1;
        }
        return new Factorize(codes, Arrays.copyOf(firsts, count));
    }

    private static int[] put(int[] array, int at, int value) {
        int[] result = at < array.length ? array : Arrays.copyOf(array, 2 * at);
        result[at] = value;
        return result;
    }

    private static @Nullable Factorize ofCoded(Coded coded, boolean leaveOut) {
        Factorize values = ofObjects(coded.values(), leaveOut);
        if (values == null) {
            return null;
        }
        int[] numbers = new int[values.firsts.length];
        Arrays.fill(numbers, -1);
        int[] source = coded.codes();
        int[] codes = new int[source.length];
        int[] firsts = new int[Math.max(1, numbers.length)];
        int count = 0;
        for (int i = 0; i < source.length; i++) {
            int value = values.codes[source[i]];
            if (value < 0) {
                codes[i] = -1;
                continue;
            }
            if (numbers[value] < 0) {
                firsts[count] = i;
                numbers[value] = count++;
            }
            codes[i] = numbers[value];
        }
        return new Factorize(codes, Arrays.copyOf(firsts, count));
    }

    private static @Nullable Factorize ofObjects(@Nullable Object[] values, boolean leaveOut) {
        Object2IntOpenHashMap<Object> numbers = new Object2IntOpenHashMap<>();
        numbers.defaultReturnValue(-1);
        int[] codes = new int[values.length];
        int[] firsts = new int[16];
        for (int i = 0; i < values.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            Object value = values[i];
            if (leaveOut && Keys.isMissing(value)) {
                codes[i] = -1;
                continue;
            }
            Object key = Keys.canonical(value);
            if (key == null) {
                return null;
            }
            int next = numbers.size();
            int number = numbers.putIfAbsent(key, next);
            if (number < 0) {
                firsts = put(firsts, next, i);
                number = next;
            }
            codes[i] = number;
        }
        return new Factorize(codes, Arrays.copyOf(firsts, numbers.size()));
    }
}
