package dev.sandframe.frame.text;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.Kind;
import dev.sandframe.frame.array.NdArray;

/** Columns of whole numbers and of truth values. */
public final class IntegerText {
    private IntegerText() {}

    /**
     * The decimal digits of integers.
     *
     * @param leadingSpace whether numbers that are not negative keep the place of a sign
     */
    public static String[] of(NdArray array, boolean leadingSpace) {
        long[] values = array.longs();
        boolean unsigned = array.kind() == Kind.UINT64;
        String[] result = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            String digits = unsigned ? Long.toUnsignedString(values[i]) : Long.toString(values[i]);
            result[i] = leadingSpace && (unsigned || values[i] >= 0) ? " ".concat(digits) : digits;
            if ((i & 0x3fff) == 0) {
                Interruption.check();
            }
        }
        return result;
    }

    /** {@code True} and {@code False}. */
    public static String[] truths(NdArray array, boolean leadingSpace) {
        byte[] values = array.booleans();
        String[] result = new String[values.length];
        String space = leadingSpace ? " " : "";
        String yes = space + "True";
        String no = space + "False";
        for (int i = 0; i < values.length; i++) {
            result[i] = values[i] != 0 ? yes : no;
        }
        return result;
    }
}
