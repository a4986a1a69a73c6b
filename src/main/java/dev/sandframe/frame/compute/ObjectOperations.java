package dev.sandframe.frame.compute;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.Coded;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;
import org.jspecify.annotations.Nullable;

/**
 * Comparison and addition of plain objects ({@code None}, bools, ints, floats, texts) as Python does them; {@code null} results
 * where only Python knows the answer, or where it is an error.
 */
public final class ObjectOperations {
    private static final int UNKNOWN = 2;

    private ObjectOperations() {}

    /** A comparison with broadcasting. A dictionary-coded array against one value compares each distinct value once. */
    public static @Nullable NdArray compare(BinaryOp op, NdArray x, NdArray y) {
        int[] shape = Binary.shape(x, y);
        Coded left = x.buffer() instanceof Coded ? x.coded() : null;
        if (left != null && y.size() == 1 && left.count() <= x.size()) {
            byte[] answers = table(op, left, y.objects()[0]);
            if (answers == null) {
                return null;
            }
            int[] codes = left.codes();
            byte[] r = new byte[codes.length];
            Blocks.each(r.length, (start, n) -> {
                for (int i = start; i < start + n; i++) {
                    r[i] = answers[codes[i]];
                }
            });
            return NdArray.of(DType.BOOL, r, shape);
        }
        @Nullable
        Object[] a = x.size() == 1 ? x.objects() : x.broadcastTo(shape).objects();
        @Nullable
        Object[] b = y.size() == 1 ? y.objects() : y.broadcastTo(shape).objects();
        NdArray result = NdArray.zeros(DType.BOOL, shape);
        byte[] r = (byte[]) result.buffer();
        for (int i = 0; i < r.length; i++) {
            if ((i & 0x3fff) == 0) {
                Interruption.check();
            }
            int answer = compare(op, a[a.length == 1 ? 0 : i], b[b.length == 1 ? 0 : i]);
            if (answer == UNKNOWN) {
                return null;
            }
            r[i] = (byte) answer;
        }
        return result;
    }

    private static byte @Nullable [] table(BinaryOp op, Coded coded, @Nullable Object value) {
        byte[] answers = new byte[coded.count()];
        for (int i = 0; i < answers.length; i++) {
            int answer = compare(op, coded.value(i), value);
            if (answer == UNKNOWN) {
                return null;
            }
            answers[i] = (byte) answer;
        }
        return answers;
    }

    private static int compare(BinaryOp op, @Nullable Object a, @Nullable Object b) {
        if (a instanceof String s && b instanceof String t) {
            return switch (op) {
                case EQUAL -> s.equals(t) ? 1 : 0;
                case NOT_EQUAL -> s.equals(t) ? 0 : 1;
                default -> order(op, Texts.compare(s, t));
            };
        }
        if (isNumber(a) && isNumber(b)) {
            if (a instanceof Double || b instanceof Double) {
                if (isLarge(a) || isLarge(b)) {
                    return UNKNOWN;
                }
                byte[] r = new byte[1];
                DoubleLoops.compare(op, new double[] {toDouble(a)}, 0, new double[] {toDouble(b)}, 0, r, 0, 1);
                return r[0];
            }
            return order(op, Long.compare(toLong(a), toLong(b)));
        }
        if (!isPlain(a) || !isPlain(b) || op != BinaryOp.EQUAL && op != BinaryOp.NOT_EQUAL) {
            return UNKNOWN;
        }
        return (a == null && b == null) == (op == BinaryOp.EQUAL) ? 1 : 0;
    }

    private static int order(BinaryOp op, int sign) {
        boolean answer = switch (op) {
            case EQUAL -> sign == 0;
            case NOT_EQUAL -> sign != 0;
            case LESS -> sign < 0;
            case LESS_EQUAL -> sign <= 0;
            case GREATER -> sign > 0;
            case GREATER_EQUAL -> sign >= 0;
            default -> throw new IllegalArgumentException("no comparison: " + op);
        };
        return answer ? 1 : 0;
    }

    private static boolean isNumber(@Nullable Object value) {
        return value instanceof Long || value instanceof Double || value instanceof Boolean;
    }

    /** Whether a value is one that Java compares as Python would. */
    public static boolean isPlain(@Nullable Object value) {
        return value == null || value instanceof String || isNumber(value);
    }

    private static boolean isLarge(@Nullable Object value) {
        return value instanceof Long l && Math.abs(l) > 1L << 53;
    }

    private static double toDouble(@Nullable Object value) {
        return value instanceof Double d ? d : toLong(value);
    }

    private static long toLong(@Nullable Object value) {
        return value instanceof Long l ? l : Boolean.TRUE.equals(value) ? 1 : 0;
    }

    /** Sums of numbers and concatenations of texts. */
    public static @Nullable NdArray add(NdArray x, NdArray y) {
        int[] shape = Binary.shape(x, y);
        @Nullable
        Object[] a = x.size() == 1 ? x.objects() : x.broadcastTo(shape).objects();
        @Nullable
        Object[] b = y.size() == 1 ? y.objects() : y.broadcastTo(shape).objects();
        Object[] r = new Object[NdArray.zeros(DType.BOOL, shape).size()];
        for (int i = 0; i < r.length; i++) {
            if ((i & 0x3fff) == 0) {
                Interruption.check();
            }
            Object sum = add(a[a.length == 1 ? 0 : i], b[b.length == 1 ? 0 : i]);
            if (sum == null) {
                return null;
            }
            r[i] = sum;
        }
        return NdArray.of(
                x.kind() == Kind.OBJECT ? DType.OBJECT : y.kind() == Kind.OBJECT ? y.dtype() : DType.OBJECT, r, shape);
    }

    private static @Nullable Object add(@Nullable Object a, @Nullable Object b) {
        if (a instanceof String s && b instanceof String t) {
            return s.concat(t);
        }
        if (!isNumber(a) || !isNumber(b)) {
            return null;
        }
        if (a instanceof Double || b instanceof Double) {
            return toDouble(a) + toDouble(b);
        }
        long p = toLong(a);
        long q = toLong(b);
        long sum = p + q;
        return ((p ^ sum) & (q ^ sum)) < 0 ? null : (Object) sum;
    }
}
