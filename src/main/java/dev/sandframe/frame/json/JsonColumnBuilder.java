package dev.sandframe.frame.json;

import dev.sandframe.frame.array.Cast;
import dev.sandframe.frame.array.Coded;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.text.TextDictionary;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the values of one column, each where its row is, and gives them the dtype that pandas infers for such a list: integers
 * with missing ones become floats, mixtures objects. {@code None} and a value that is absent stay apart in object columns.
 */
final class JsonColumnBuilder {
    private static final int ABSENT = 0;
    private static final int NONE = 1;
    private static final int TRUTH = 2;
    private static final int INTEGER = 3;
    private static final int UNSIGNED = 4;
    private static final int FLOAT = 5;
    private static final int TEXT = 6;
    private static final int NESTED = 7;

    private byte[] tags = new byte[16];
    private long[] bits = new long[16];
    private int length;
    private int seen;
    private boolean negative;
    private @Nullable TextDictionary texts;
    private final List<String> nested = new ArrayList<>();

    /** The row of the last value, or -1. */
    int lastRow() {
        return length - 1;
    }

    /** Reads the value whose first token was read into a row, which lies below all before it. */
    void read(JsonParser parser, JsonParser.Token token, int start, byte[] source, int row) {
        switch (token) {
            case NULL -> put(row, NONE, 0);
            case TRUE -> put(row, TRUTH, 1);
            case FALSE -> put(row, TRUTH, 0);
            case INTEGER -> {
                negative |= parser.longValue < 0;
                put(row, INTEGER, parser.longValue);
            }
            case UNSIGNED -> put(row, UNSIGNED, parser.longValue);
            case FLOAT -> put(row, FLOAT, Double.doubleToRawLongBits(parser.doubleValue));
            case TEXT -> {
                if (texts == null) {
                    texts = new TextDictionary();
                }
                put(row, TEXT, texts.code(parser.textBuffer, parser.textStart, parser.textEnd));
            }
            case OBJECT, ARRAY -> {
                parser.skip(token);
                put(row, NESTED, nested.size());
                nested.add(
                        new String(source, start, parser.position() - start, java.nio.charset.StandardCharsets.UTF_8));
            }
        }
    }

    private void put(int row, int tag, long value) {
        if (row >= tags.length) {
            int size = Math.max(row + 1, 2 * tags.length);
            tags = Arrays.copyOf(tags, size);
            bits = Arrays.copyOf(bits, size);
        }
        if (row > length) {
            seen |= 1 << ABSENT;
        }
        tags[row] = (byte) tag;
        bits[row] = value;
        seen |= 1 << tag;
        length = Math.max(length, row + 1);
    }

    private boolean only(int... allowed) {
        int mask = 0;
        for (int tag : allowed) {
            mask |= 1 << tag;
        }
        return (seen & ~mask) == 0;
    }

    private boolean has(int tag) {
        return (seen & 1 << tag) != 0;
    }

    /** The column, with absent values down to a number of rows. */
    NdArray build(int rows) {
        if (length < rows) {
            seen |= 1 << ABSENT;
            tags = tags.length < rows ? Arrays.copyOf(tags, rows) : tags;
            bits = bits.length < rows ? Arrays.copyOf(bits, rows) : bits;
        }
        if (rows > 0 && only(INTEGER)) {
            return NdArray.ofLongs(Arrays.copyOf(bits, rows));
        }
        if (rows > 0 && only(INTEGER, UNSIGNED) && !negative) {
            return NdArray.of(DType.UINT64, Arrays.copyOf(bits, rows), rows);
        }
        if (rows > 0 && only(TRUTH)) {
            return truths(rows);
        }
        if ((has(INTEGER) || has(FLOAT)) && only(INTEGER, FLOAT, NONE, ABSENT)) {
            return floats(rows);
        }
        if (has(UNSIGNED) && !negative && only(INTEGER, UNSIGNED, FLOAT, NONE, ABSENT)) {
            return floats(rows);
        }
        if (rows > 0 && only(ABSENT)) {
            return floats(rows);
        }
        return has(TEXT) && only(TEXT, NONE, ABSENT) ? codedTexts(rows) : objects(rows);
    }

    private NdArray truths(int rows) {
        byte[] result = new byte[rows];
        for (int i = 0; i < rows; i++) {
            result[i] = (byte) bits[i];
        }
        return NdArray.ofBooleans(result);
    }

    private NdArray floats(int rows) {
        double[] result = new double[rows];
        for (int i = 0; i < rows; i++) {
            result[i] = switch (tags[i]) {
                case INTEGER -> bits[i];
                case UNSIGNED -> Cast.unsignedToDouble(bits[i]);
                case FLOAT -> Double.longBitsToDouble(bits[i]);
                default -> Double.NaN;
            };
        }
        return NdArray.ofDoubles(result);
    }

    private TextDictionary dictionary() {
        return texts == null ? new TextDictionary() : texts;
    }

    private NdArray codedTexts(int rows) {
        TextDictionary dictionary = dictionary();
        if (dictionary.count() > Math.max(256, rows / 2)) {
            return objects(rows);
        }
        int count = dictionary.count();
        @Nullable Object[] values = Arrays.copyOf(dictionary.values(), count + 2);
        values[count + 1] = Double.NaN;
        int[] codes = new int[rows];
        for (int i = 0; i < rows; i++) {
            codes[i] = tags[i] == TEXT ? (int) bits[i] : tags[i] == NONE ? count : count + 1;
        }
        int used = has(ABSENT) ? count + 2 : has(NONE) ? count + 1 : count;
        return NdArray.of(DType.OBJECT, new Coded(codes, Arrays.copyOf(values, used)), rows);
    }

    private NdArray objects(int rows) {
        TextDictionary dictionary = dictionary();
        @Nullable Object[] result = new Object[rows];
        for (int i = 0; i < rows; i++) {
            result[i] = switch (tags[i]) {
                case NONE -> null;
                case TRUTH -> bits[i] != 0;
                case INTEGER -> (Object) bits[i];
                case UNSIGNED -> new BigInteger(Long.toUnsignedString(bits[i]));
                case FLOAT -> (Object) Double.longBitsToDouble(bits[i]);
                case TEXT -> dictionary.value((int) bits[i]);
                case NESTED -> new JsonLiteral(nested.get((int) bits[i]));
                default -> (Object) Double.NaN;
            };
        }
        return NdArray.ofObjects(result);
    }
}
