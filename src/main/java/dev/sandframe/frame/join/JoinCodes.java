package dev.sandframe.frame.join;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.Coded;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.hash.Keys;
import dev.sandframe.frame.hash.LongTable;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The elements of two arrays numbered together, in order of appearance in the left one and then the right one; -1 for missing
 * elements.
 *
 * @param firsts where each distinct element appears first; positions in the right array follow those in the left one
 */
public record JoinCodes(int[] left, int[] right, int[] firsts) {
    private static final int BLOCK = 1 << 14;
    private static final int SMALL_SPAN = 1 << 16;

    /** @return {@code null} where an array holds objects that only Python can hash */
    public static @Nullable JoinCodes of(NdArray left, NdArray right) {
        if (!left.kind().isReference() && !right.kind().isReference()) {
            return ofLongs(left, right);
        }
        Numbering numbering = new Numbering();
        int[] mine = numbering.objects(left, 0);
        int[] theirs = mine == null ? null : numbering.objects(right, mine.length);
        return mine == null || theirs == null ? null : new JoinCodes(mine, theirs, numbering.firsts());
    }

    private static JoinCodes ofLongs(NdArray left, NdArray right) {
        long[] l = Keys.longs(left);
        long[] r = Keys.longs(right);
        Numbering numbering = new Numbering();
        if (Keys.hasMissing(left.kind()) || Keys.hasMissing(right.kind())) {
            numbering.hash(l.length);
            return new JoinCodes(numbering.longs(l, left, 0), numbering.longs(r, right, l.length), numbering.firsts());
        }
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        for (long key : l) {
            low = Math.min(low, key);
            high = Math.max(high, key);
        }
        for (long key : r) {
            low = Math.min(low, key);
            high = Math.max(high, key);
        }
        long span = high - low;
        if (span >= 0 && span < Math.max(SMALL_SPAN, 2L * ((long) l.length + r.length))) {
            int[] numbers = new int[(int) span + 1];
            return new JoinCodes(
                    numbering.spanned(l, numbers, low, 0),
                    numbering.spanned(r, numbers, low, l.length),
                    numbering.firsts());
        }
        numbering.hash(l.length);
        return new JoinCodes(numbering.longs(l, left, 0), numbering.longs(r, right, l.length), numbering.firsts());
    }

    /** Hands out numbers and remembers where each was first needed. */
    private static final class Numbering {
        private int[] firsts = new int[16];
        private int count;
        private LongTable table = new LongTable(1);
        private final Object2IntOpenHashMap<Object> numbers = new Object2IntOpenHashMap<>();

        Numbering() {
            numbers.defaultReturnValue(-1);
        }

        int[] firsts() {
            return Arrays.copyOf(firsts, count);
        }

        private int next(int position) {
            if (count == firsts.length) {
                firsts = Arrays.copyOf(firsts, 2 * count);
            }
            firsts[count] = position;
            return count++;
        }

        void hash(int expected) {
            table = new LongTable(Math.min(expected, 1 << 16));
        }

        int[] spanned(long[] keys, int[] known, long low, int offset) {
            int[] codes = new int[keys.length];
            for (int i = 0; i < keys.length; i++) {
                if ((i & BLOCK - 1) == 0) {
                    Interruption.check();
                }
                int at = (int) (keys[i] - low);
                int number = known[at];
                if (number == 0) {
                    number = next(offset + i) + 1;
                    known[at] = number;
                }
                codes[i] = number - 1;
            }
            return codes;
        }

        int[] longs(long[] keys, NdArray array, int offset) {
            boolean check = Keys.hasMissing(array.kind());
            int[] codes = new int[keys.length];
            for (int i = 0; i < keys.length; i++) {
                if ((i & BLOCK - 1) == 0) {
                    Interruption.check();
                }
                if (check && Keys.isMissing(array.kind(), keys[i])) {
                    codes[i] = -1;
                    continue;
                }
                int before = table.count();
                codes[i] = table.add(keys[i]);
                if (codes[i] == before) {
                    next(offset + i);
                }
            }
            return codes;
        }

        int @Nullable [] objects(NdArray array, int offset) {
            Coded coded = array.kind().isReference() ? array.coded() : null;
            if (coded != null && coded.count() <= array.size()) {
                return coded(coded, offset);
            }
            @Nullable Object[] values = array.kind().isReference() ? array.objects() : boxed(array);
            int[] codes = new int[values.length];
            for (int i = 0; i < values.length; i++) {
                if ((i & BLOCK - 1) == 0) {
                    Interruption.check();
                }
                int code = object(values[i], offset + i);
                if (code < -1) {
                    return null;
                }
                codes[i] = code;
            }
            return codes;
        }

        /** The number of an object, -1 where it is missing, -2 where only Python can hash it. */
        private int object(@Nullable Object value, int position) {
            if (Keys.isMissing(value)) {
                return -1;
            }
            Object key = Keys.canonical(value);
            if (key == null) {
                return -2;
            }
            int number = numbers.putIfAbsent(key, count);
            return number < 0 ? next(position) : number;
        }

        private int @Nullable [] coded(Coded coded, int offset) {
            int[] known = new int[coded.count()];
            Arrays.fill(known, -3);
            int[] source = coded.codes();
            int[] codes = new int[source.length];
            for (int i = 0; i < source.length; i++) {
                if ((i & BLOCK - 1) == 0) {
                    Interruption.check();
                }
                int value = source[i];
                if (known[value] == -3) {
                    known[value] = object(coded.value(value), offset + i);
                    if (known[value] == -2) {
                        return null;
                    }
                }
                codes[i] = known[value];
            }
            return codes;
        }

        private static @Nullable Object[] boxed(NdArray array) {
            boolean floating = array.kind().isFloating();
            double[] d = floating ? array.doubles() : new double[0];
            long[] l = floating ? new long[0] : array.longs();
            @Nullable Object[] result = new Object[array.size()];
            for (int i = 0; i < result.length; i++) {
                if (floating) {
                    result[i] = d[i];
                } else {
                    result[i] = l[i];
                }
            }
            return result;
        }
    }
}
