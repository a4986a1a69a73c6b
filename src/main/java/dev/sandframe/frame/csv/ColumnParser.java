package dev.sandframe.frame.csv;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.text.TextDictionary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the fields of one column into values, block by block: each block is tried as integers, unsigned integers, floats, bools,
 * and is text when all fail, as pandas' C parser does it, which also infers block by block.
 */
final class ColumnParser {
    private static final int CHECK_MASK = (1 << 14) - 1;
    /** After so many texts it is seen whether they repeat, and once more later. */
    private static final int SAMPLE = 1 << 13;

    private static final int LARGE_SAMPLE = 1 << 16;

    private static final Double MISSING = Double.NaN;

    private final ColumnRule rule;
    private final NumberReader numbers;
    private final boolean seeksMissing;
    private final TokenSet missing;
    private final TextDictionary dictionary = new TextDictionary();
    private final List<Chunk> chunks = new ArrayList<>();
    private boolean coded = true;
    private int objects;
    private int missingCode = -1;

    private Tokens tokens = new Tokens(new byte[0]);
    private int first;
    private int step;
    private int count;

    ColumnParser(ColumnRule rule, NumberText numbers) {
        this.rule = rule;
        this.numbers = numbers.reader();
        this.missing = rule.missing();
        this.seeksMissing = !missing.isEmpty();
    }

    List<Chunk> chunks() {
        return chunks;
    }

    TextDictionary dictionary() {
        return dictionary;
    }

    /** Parses a column of a block of records. */
    void parse(Tokens block, int column) {
        tokens = block;
        first = column;
        step = block.width;
        count = block.records;
        chunks.add(parsed());
    }

    /** Forgets the blocks parsed so far; texts keep their numbers. */
    void clear() {
        chunks.clear();
    }

    private Chunk parsed() {
        return switch (rule.mode()) {
            case TEXT -> texts(seeksMissing);
            case FLOAT -> {
                Chunk floats = tryDoubles();
                yield floats != null ? floats : inferred();
            }
            case BOOL -> {
                Chunk bools = tryBooleans();
                yield bools != null ? bools : inferred();
            }
            case INFER, INTEGER, SKIP -> inferred();
        };
    }

    private Chunk inferred() {
        Object integers = tryLongs();
        if (integers == NumberReader.Status.OVERFLOW) {
            integers = tryUnsigned();
        }
        if (integers instanceof Chunk chunk) {
            return chunk;
        }
        if (integers == NumberReader.Status.OVERFLOW) {
            return texts(seeksMissing);
        }
        Chunk floats = tryDoubles();
        if (floats != null) {
            return floats;
        }
        Chunk bools = tryBooleans();
        return bools != null ? bools : texts(seeksMissing);
    }

    private byte[] buffer(int start) {
        return start >= 0 ? tokens.source : tokens.scratch;
    }

    private boolean isMissing(byte[] b, int start, int end) {
        return seeksMissing && missing.contains(b, start, end);
    }

    /** A chunk, or why there is none. With missing values among them integers become floats. */
    private Object tryLongs() {
        long[] values = new long[count];
        boolean anyMissing = false;
        for (int i = 0, at = first; i < count; i++, at += step) {
            if ((i & CHECK_MASK) == 0) {
                Interruption.check();
            }
            int start = tokens.starts[at];
            byte[] b = buffer(start);
            int from = start >= 0 ? start : ~start;
            int to = tokens.ends[at];
            if (isMissing(b, from, to)) {
                values[i] = Long.MIN_VALUE;
                anyMissing = true;
                continue;
            }
            NumberReader.Status status = numbers.readLong(b, from, to);
            if (status != NumberReader.Status.OK) {
                return status;
            }
            values[i] = numbers.longValue;
        }
        if (!anyMissing) {
            return new Chunk(Kind.INT64, values, count);
        }
        refuseMissing(ColumnRule.Mode.INTEGER, "Integer");
        // Compared as floats, as pandas does: integers that round to the marker's float are lost too.
        double marker = Long.MIN_VALUE;
        double[] floats = new double[count];
        for (int i = 0; i < count; i++) {
            double value = values[i];
            floats[i] = value == marker ? Double.NaN : value;
        }
        return new Chunk(Kind.FLOAT64, floats, count);
    }

    /** A chunk, or {@code NOT_A_NUMBER} to go on with floats, or {@code OVERFLOW} to give up on numbers. */
    private Object tryUnsigned() {
        long[] values = new long[count];
        boolean anyMissing = false;
        boolean negative = false;
        boolean large = false;
        for (int i = 0, at = first; i < count; i++, at += step) {
            if ((i & CHECK_MASK) == 0) {
                Interruption.check();
            }
            int start = tokens.starts[at];
            byte[] b = buffer(start);
            int from = start >= 0 ? start : ~start;
            if (isMissing(b, from, tokens.ends[at])) {
                anyMissing = true;
                continue;
            }
            NumberReader.Status status = numbers.readUnsigned(b, from, tokens.ends[at]);
            if (status != NumberReader.Status.OK) {
                return status;
            }
            negative |= numbers.negative;
            large |= numbers.longValue < 0;
            values[i] = numbers.longValue;
        }
        if (large && (negative || anyMissing)) {
            return texts(false);
        }
        if (negative) {
            return NumberReader.Status.OVERFLOW;
        }
        return new Chunk(Kind.UINT64, values, count);
    }

    private @Nullable Chunk tryDoubles() {
        double[] values = new double[count];
        boolean missingNumbers = rule.missingNumbers().length > 0;
        for (int i = 0, at = first; i < count; i++, at += step) {
            if ((i & CHECK_MASK) == 0) {
                Interruption.check();
            }
            int start = tokens.starts[at];
            byte[] b = buffer(start);
            int from = start >= 0 ? start : ~start;
            if (isMissing(b, from, tokens.ends[at])) {
                values[i] = Double.NaN;
                continue;
            }
            if (!numbers.readDouble(b, from, tokens.ends[at])) {
                return null;
            }
            double value = numbers.doubleValue;
            values[i] = missingNumbers && rule.isMissingNumber(value) ? Double.NaN : value;
        }
        return new Chunk(Kind.FLOAT64, values, count);
    }

    /** Bools, or objects where some are missing. */
    private @Nullable Chunk tryBooleans() {
        byte[] values = new byte[count];
        boolean anyMissing = false;
        for (int i = 0, at = first; i < count; i++, at += step) {
            if ((i & CHECK_MASK) == 0) {
                Interruption.check();
            }
            int start = tokens.starts[at];
            byte[] b = buffer(start);
            int from = start >= 0 ? start : ~start;
            int to = tokens.ends[at];
            if (isMissing(b, from, to)) {
                anyMissing = true;
                values[i] = 2;
            } else if (rule.truths().contains(b, from, to)) {
                values[i] = 1;
            } else if (rule.falsehoods().contains(b, from, to)) {
                values[i] = 0;
            } else if (equalsIgnoringCase(b, from, to, "true")) {
                values[i] = 1;
            } else if (!equalsIgnoringCase(b, from, to, "false")) {
                return null;
            }
        }
        if (!anyMissing) {
            return new Chunk(Kind.BOOL, values, count);
        }
        refuseMissing(ColumnRule.Mode.BOOL, "Bool");
        return booleanObjects(values);
    }

    private void refuseMissing(ColumnRule.Mode mode, String name) {
        if (rule.mode() == mode) {
            throw FrameException.valueError(name + " column has NA values in column " + first);
        }
    }

    private static boolean equalsIgnoringCase(byte[] b, int from, int to, String lower) {
        if (to - from != lower.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if ((b[i] | 0x20) != lower.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    private Chunk booleanObjects(byte[] values) {
        Object[] result = new Object[count];
        for (int i = 0; i < count; i++) {
            result[i] = values[i] == 2 ? MISSING : (Object) (values[i] == 1);
        }
        coded = false;
        return new Chunk(Kind.OBJECT, result, count);
    }

    private Chunk texts(boolean withMissing) {
        if (coded && repeatTooSeldom(objects)) {
            coded = false;
        }
        objects += count;
        return coded ? codedTexts(withMissing) : plainTexts(withMissing, new Object[count], 0);
    }

    /**
     * Whether a dictionary will not pay. Of a hundred thousand texts in no order one in twenty-five has been met before when eight
     * thousand are read, and one in four of sixty-five thousand: so the first look gives up what hardly repeats at all.
     */
    private boolean repeatTooSeldom(int texts) {
        return texts >= LARGE_SAMPLE
                ? dictionary.count() > texts / 4 * 3
                : texts >= SAMPLE && dictionary.count() > texts - texts / 64;
    }

    private Chunk codedTexts(boolean withMissing) {
        int[] codes = new int[count];
        int before = objects - count;
        for (int i = 0, at = first; i < count; i++, at += step) {
            if ((i & CHECK_MASK) == 0) {
                Interruption.check();
            }
            if ((i == SAMPLE || i == LARGE_SAMPLE) && repeatTooSeldom(before + i)) {
                coded = false;
                Object[] values = new Object[count];
                for (int k = 0; k < i; k++) {
                    values[k] = dictionary.value(codes[k]);
                }
                return plainTexts(withMissing, values, i);
            }
            int start = tokens.starts[at];
            byte[] b = buffer(start);
            int from = start >= 0 ? start : ~start;
            int to = tokens.ends[at];
            if (withMissing && missing.contains(b, from, to)) {
                if (missingCode < 0) {
                    missingCode = dictionary.add(MISSING);
                }
                codes[i] = missingCode;
            } else {
                codes[i] = dictionary.code(b, from, to);
            }
        }
        return new Chunk(Kind.OBJECT, codes, count);
    }

    /** Texts without a dictionary, from a row on. */
    private Chunk plainTexts(boolean withMissing, Object[] values, int done) {
        for (int i = done, at = first + done * step; i < count; i++, at += step) {
            if ((i & CHECK_MASK) == 0) {
                Interruption.check();
            }
            int start = tokens.starts[at];
            byte[] b = buffer(start);
            int from = start >= 0 ? start : ~start;
            int to = tokens.ends[at];
            values[i] = withMissing && missing.contains(b, from, to)
                    ? MISSING
                    : new String(b, from, to - from, StandardCharsets.UTF_8);
        }
        return new Chunk(Kind.OBJECT, values, count);
    }
}
