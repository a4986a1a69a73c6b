package dev.sandframe.frame.index;

import dev.sandframe.frame.array.Coded;
import dev.sandframe.frame.array.NdArray;
import org.jspecify.annotations.Nullable;

/** Which objects only Python can hash and compare. */
public final class Foreign {
    private Foreign() {}

    /** Whether an array holds an object other than {@code None}, a bool, int, float or str. */
    public static boolean in(NdArray array) {
        if (!array.kind().isReference()) {
            return false;
        }
        Coded coded = array.coded();
        for (Object value : coded == null ? array.objects() : coded.values()) {
            if (is(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(@Nullable Object value) {
        return !(value == null
                || value instanceof String
                || value instanceof Long
                || value instanceof Double
                || value instanceof Boolean);
    }
}
