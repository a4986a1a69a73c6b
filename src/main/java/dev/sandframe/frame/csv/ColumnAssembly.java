package dev.sandframe.frame.csv;

import dev.sandframe.frame.array.Cast;
import dev.sandframe.frame.array.Coded;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.text.TextDictionary;
import java.util.EnumSet;
import java.util.List;

/**
 * Joins the blocks of a column to one array. Blocks of different types meet as in pandas' {@code concat}: numbers become floats,
 * everything else objects.
 */
final class ColumnAssembly {
    private ColumnAssembly() {}

    /** Whether blocks of different types made the column an object column, which pandas warns of. */
    static boolean isMixed(List<Chunk> chunks) {
        EnumSet<Kind> kinds = kinds(chunks);
        return kinds.size() > 1 && kindOf(kinds) == Kind.OBJECT;
    }

    static NdArray join(List<Chunk> chunks, TextDictionary dictionary) {
        EnumSet<Kind> kinds = kinds(chunks);
        int length = 0;
        for (Chunk chunk : chunks) {
            length += chunk.length();
        }
        return switch (kindOf(kinds)) {
            case INT64 -> NdArray.of(DType.INT64, longs(chunks, length), length);
            case UINT64 -> NdArray.of(DType.UINT64, longs(chunks, length), length);
            case FLOAT64 -> NdArray.ofDoubles(doubles(chunks, length));
            case BOOL -> NdArray.ofBooleans(bytes(chunks, length));
            default -> objects(chunks, dictionary, length);
        };
    }

    private static EnumSet<Kind> kinds(List<Chunk> chunks) {
        EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Chunk chunk : chunks) {
            kinds.add(chunk.kind());
        }
        return kinds;
    }

    private static Kind kindOf(EnumSet<Kind> kinds) {
        if (kinds.size() == 1) {
            return kinds.iterator().next();
        }
        return kinds.isEmpty() || kinds.contains(Kind.OBJECT) || kinds.contains(Kind.BOOL) ? Kind.OBJECT : Kind.FLOAT64;
    }

    private static long[] longs(List<Chunk> chunks, int length) {
        if (chunks.size() == 1) {
            return (long[]) chunks.getFirst().data();
        }
        long[] result = new long[length];
        int at = 0;
        for (Chunk chunk : chunks) {
            System.arraycopy(chunk.data(), 0, result, at, chunk.length());
            at += chunk.length();
        }
        return result;
    }

    private static byte[] bytes(List<Chunk> chunks, int length) {
        if (chunks.size() == 1) {
            return (byte[]) chunks.getFirst().data();
        }
        byte[] result = new byte[length];
        int at = 0;
        for (Chunk chunk : chunks) {
            System.arraycopy(chunk.data(), 0, result, at, chunk.length());
            at += chunk.length();
        }
        return result;
    }

    private static double[] doubles(List<Chunk> chunks, int length) {
        if (chunks.size() == 1) {
            return (double[]) chunks.getFirst().data();
        }
        double[] result = new double[length];
        int at = 0;
        for (Chunk chunk : chunks) {
            if (chunk.data() instanceof double[] values) {
                System.arraycopy(values, 0, result, at, values.length);
            } else {
                long[] values = (long[]) chunk.data();
                for (int i = 0; i < values.length; i++) {
                    result[at + i] = chunk.kind() == Kind.UINT64 ? Cast.unsignedToDouble(values[i]) : values[i];
                }
            }
            at += chunk.length();
        }
        return result;
    }

    private static NdArray objects(List<Chunk> chunks, TextDictionary dictionary, int length) {
        boolean coded = length > 0 && dictionary.count() <= Math.max(256, length / 2);
        for (Chunk chunk : chunks) {
            coded &= chunk.data() instanceof int[];
        }
        if (coded) {
            int[] codes = new int[length];
            int at = 0;
            for (Chunk chunk : chunks) {
                System.arraycopy(chunk.data(), 0, codes, at, chunk.length());
                at += chunk.length();
            }
            return NdArray.of(DType.OBJECT, new Coded(codes, dictionary.values()), length);
        }
        Object[] result = new Object[length];
        int at = 0;
        for (Chunk chunk : chunks) {
            for (int i = 0; i < chunk.length(); i++) {
                result[at + i] = element(chunk, i, dictionary);
            }
            at += chunk.length();
        }
        return NdArray.ofObjects(result);
    }

    private static Object element(Chunk chunk, int i, TextDictionary dictionary) {
        return switch (chunk.data()) {
            case int[] codes -> dictionary.value(codes[i]);
            case long[] values
            when chunk.kind() == Kind.UINT64 && values[i] < 0 ->
                new java.math.BigInteger(Long.toUnsignedString(values[i]));
            case long[] values -> values[i];
            case double[] values -> values[i];
            case byte[] values -> values[i] != 0;
            case Object[] values -> values[i];
            default -> throw new IllegalStateException("no such chunk");
        };
    }
}
