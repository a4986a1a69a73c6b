package dev.sandframe.frame.strings;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.Coded;
import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.compute.Gather;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The distinct texts of an object array, for functions that only Python has. Objects that are no text count as distinct each
 * time they occur: 1 and True are equal, but not the same to a function.
 *
 * @param codes the number of each element's value
 * @param values the values that occur
 */
public record Distinct(int[] codes, @Nullable Object[] values) {
    private static final int BLOCK = 1 << 14;

    public static Distinct of(NdArray array) {
        Coded coded = EachText.worthwhile(array);
        return coded == null ? ofObjects(array.objects()) : ofCoded(coded);
    }

    private static Distinct ofCoded(Coded coded) {
        int[] numbers = new int[coded.count()];
        Arrays.fill(numbers, -1);
        @Nullable Object[] values = new Object[coded.count()];
        int[] source = coded.codes();
        int[] codes = new int[source.length];
        int count = 0;
        for (int i = 0; i < source.length; i++) {
            int code = source[i];
            if (numbers[code] < 0) {
                values[count] = coded.value(code);
                numbers[code] = count++;
            }
            codes[i] = numbers[code];
        }
        return new Distinct(codes, Arrays.copyOf(values, count));
    }

    private static Distinct ofObjects(@Nullable Object[] elements) {
        Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>();
        numbers.defaultReturnValue(-1);
        int[] codes = new int[elements.length];
        @Nullable Object[] values = new Object[elements.length];
        int count = 0;
        for (int i = 0; i < elements.length; i++) {
            if ((i & BLOCK - 1) == 0) {
                Interruption.check();
            }
            int known = elements[i] instanceof String text ? numbers.putIfAbsent(text, count) : -1;
            if (known < 0) {
                values[count] = elements[i];
                known = count++;
            }
            codes[i] = known;
        }
        return new Distinct(codes, Arrays.copyOf(values, count));
    }

    /** One answer for each distinct value as an array of all elements; objects stay coded. */
    public static NdArray spread(NdArray answers, NdArray codes) {
        if (answers.kind().isReference()) {
            int[] own = ((int[]) codes.whole().buffer()).clone();
            return NdArray.of(DType.OBJECT, new Coded(own, answers.objects().clone()), own.length);
        }
        return Gather.take(answers, codes, 0, 0);
    }
}
