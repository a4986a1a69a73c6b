package dev.sandframe.frame.group;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.hash.LongTable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The codes of several keys together: combinations that occur, numbered in the order of the keys' codes or of appearance.
 *
 * @param codes the number of each row's combination, -1 where a key has none
 * @param firsts the first row of each combination
 */
public record KeyCodes(int[] codes, long[] firsts) {
    private static final int BLOCK = Groups.BLOCK;
    private static final long SMALL = 1L << 16;

    /**
     * The codes of whole numbers that lie close together, numbered in their own order; {@code null} for numbers that do not.
     */
    public static @Nullable KeyCodes ofSpan(long[] values) {
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        for (long value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        long span = high - low;
        if (values.length == 0 || span < 0 || span >= Math.max(SMALL, values.length)) {
            return null;
        }
        int[] firstRows = new int[(int) span + 1];
        Arrays.fill(firstRows, -1);
        for (int i = 0; i < values.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            int at = (int) (values[i] - low);
            if (firstRows[at] < 0) {
                firstRows[at] = i;
            }
        }
        long[] firsts = inOrder(firstRows);
        int[] codes = new int[values.length];
        for (int i = 0; i < codes.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            codes[i] = firstRows[(int) (values[i] - low)];
        }
        return new KeyCodes(codes, firsts);
    }

    /** The rows that are there, in order; each is replaced by its number among them. */
    private static long[] inOrder(int[] rows) {
        long[] firsts = new long[16];
        int count = 0;
        for (int id = 0; id < rows.length; id++) {
            if (rows[id] >= 0) {
                firsts = put(firsts, count, rows[id]);
                rows[id] = count++;
            }
        }
        return Arrays.copyOf(firsts, count);
    }

    /** Each code replaced by another; negative ones stay. */
    public static int[] renumbered(int[] codes, int[] numbers) {
        int[] result = new int[codes.length];
        for (int i = 0; i < codes.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            result[i] = codes[i] < 0 ? codes[i] : numbers[codes[i]];
        }
        return result;
    }

    /**
     * @param keys codes of the same length, one array a key
     * @param sizes how many codes each key has
     * @param sorted whether to number the combinations in the order of their codes, else in order of appearance
     */
    public static KeyCodes of(int[][] keys, int[] sizes, boolean sorted) {
        int rows = keys[0].length;
        long[] ids = new long[rows];
        long span = Math.max(1, sizes[0]);
        for (int i = 0; i < rows; i++) {
            ids[i] = keys[0][i];
        }
        for (int k = 1; k < keys.length; k++) {
            long size = Math.max(1, sizes[k]);
            if (span > Long.MAX_VALUE / size) {
                KeyCodes narrowed = compressed(ids, span, true);
                for (int i = 0; i < rows; i++) {
                    ids[i] = narrowed.codes[i];
                }
                span = Math.max(1, narrowed.firsts.length);
            }
            append(ids, keys[k], size);
            span *= size;
        }
        return compressed(ids, span, sorted);
    }

    private static void append(long[] ids, int[] key, long size) {
        for (int i = 0; i < ids.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            ids[i] = ids[i] < 0 || key[i] < 0 ? -1 : ids[i] * size + key[i];
        }
    }

    private static KeyCodes compressed(long[] ids, long span, boolean sorted) {
        if (span <= Math.max(SMALL, 2L * ids.length) && span < Integer.MAX_VALUE - 8) {
            return sorted ? counted(ids, (int) span) : appearing(ids, (int) span);
        }
        LongTable table = new LongTable(Math.min(ids.length, 1 << 12));
        int[] codes = new int[ids.length];
        long[] firsts = new long[16];
        for (int i = 0; i < ids.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            if (ids[i] < 0) {
                codes[i] = -1;
                continue;
            }
            int before = table.count();
            int code = table.add(ids[i]);
            codes[i] = code;
            if (code == before) {
                firsts = put(firsts, code, i);
            }
        }
        firsts = Arrays.copyOf(firsts, table.count());
        return sorted ? sorted(codes, firsts, ids) : new KeyCodes(codes, firsts);
    }

    private static KeyCodes sorted(int[] codes, long[] firsts, long[] ids) {
        int count = firsts.length;
        long[] found = new long[count];
        for (int k = 0; k < count; k++) {
            found[k] = ids[(int) firsts[k]];
        }
        long[] inOrder = found.clone();
        Arrays.sort(inOrder);
        int[] places = new int[count];
        long[] placed = new long[count];
        for (int k = 0; k < count; k++) {
            places[k] = Arrays.binarySearch(inOrder, found[k]);
            placed[places[k]] = firsts[k];
        }
        return new KeyCodes(renumbered(codes, places), placed);
    }

    private static KeyCodes counted(long[] ids, int span) {
        int[] firstRows = new int[span];
        Arrays.fill(firstRows, -1);
        for (int i = 0; i < ids.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            int id = (int) ids[i];
            if (id >= 0 && firstRows[id] < 0) {
                firstRows[id] = i;
            }
        }
        long[] firsts = inOrder(firstRows);
        return new KeyCodes(numbered(ids, firstRows), firsts);
    }

    private static KeyCodes appearing(long[] ids, int span) {
        int[] numbers = new int[span];
        Arrays.fill(numbers, -1);
        long[] firsts = new long[16];
        int count = 0;
        for (int i = 0; i < ids.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            int id = (int) ids[i];
            if (id >= 0 && numbers[id] < 0) {
                firsts = put(firsts, count, i);
                numbers[id] = count++;
            }
        }
        return new KeyCodes(numbered(ids, numbers), Arrays.copyOf(firsts, count));
    }

    private static int[] numbered(long[] ids, int[] numbers) {
        int[] codes = new int[ids.length];
        for (int i = 0; i < ids.length; i++) {
            codes[i] = ids[i] < 0 ? -1 : numbers[(int) ids[i]];
        }
        return codes;
    }

    private static long[] put(long[] array, int at, long value) {
        long[] result = at < array.length ? array : Arrays.copyOf(array, 2 * at);
        result[at] = value;
        return result;
    }
}
