package dev.sandframe.frame.hash;

import dev.sandframe.frame.array.Coded;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.compute.FloatStatus;
import dev.sandframe.frame.compute.ObjectOperations;
import dev.sandframe.frame.compute.Unary;
import dev.sandframe.frame.compute.UnaryOp;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which elements are missing: NaN, {@code NaT}, {@code None}. */
public final class Missing {
    private Missing() {}

    /** @param judge tells of objects that are not plain which are missing: as many bytes as objects, 0 or 1 */
    public static NdArray of(NdArray array, Function<Object[], byte[]> judge) {
        if (!array.kind().isReference()) {
            return Keys.hasMissing(array.kind()) || array.kind().isComplex()
                    ? Unary.apply(UnaryOp.ISNAN, array, array.dtype(), new FloatStatus())
                    : NdArray.zeros(DType.BOOL, array.shape());
        }
        Coded coded = array.coded();
        if (coded != null && coded.count() <= array.size()) {
            byte[] values = judged(coded.values(), judge);
            int[] codes = coded.codes();
            byte[] result = new byte[codes.length];
            for (int i = 0; i < codes.length; i++) {
                result[i] = values[codes[i]];
            }
            return NdArray.of(DType.BOOL, result, array.shape());
        }
        return NdArray.of(DType.BOOL, judged(array.objects(), judge), array.shape());
    }

    private static byte[] judged(@Nullable Object[] values, Function<Object[], byte[]> judge) {
        byte[] result = new byte[values.length];
        int others = 0;
        for (int i = 0; i < values.length; i++) {
            if (Keys.isMissing(values[i])) {
                result[i] = 1;
            } else if (!ObjectOperations.isPlain(values[i])) {
                others++;
            }
        }
        if (others == 0) {
            return result;
        }
        Object[] asked = new Object[others];
        int k = 0;
        for (Object value : values) {
            if (value != null && !ObjectOperations.isPlain(value)) {
                asked[k++] = value;
            }
        }
        byte[] answers = judge.apply(asked);
        k = 0;
        for (int i = 0; i < values.length; i++) {
            if (!ObjectOperations.isPlain(values[i])) {
                result[i] = answers[k++];
            }
        }
        return result;
    }
}
