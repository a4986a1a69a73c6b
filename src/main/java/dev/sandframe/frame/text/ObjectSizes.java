package dev.sandframe.frame.text;

import dev.sandframe.frame.Interruption;
import dev.sandframe.frame.array.NdArray;
import org.jspecify.annotations.Nullable;

/** The bytes that Python's own objects would take, as {@code sys.getsizeof} tells them of CPython 3.12. */
public final class ObjectSizes {
    private static final int NONE = 16;
    private static final int FLOAT = 24;
    private static final int SMALL_INTEGER = 28;
    private static final int DIGIT_BITS = 30;

    private ObjectSizes() {}

    /** The sum over the elements of an object array; what is no plain value counts nothing here. */
    public static long total(NdArray array) {
        @Nullable Object[] values = array.objects();
        long total = 0;
        for (int i = 0; i < values.length; i++) {
            total += of(values[i]);
            if ((i & 0xffff) == 0) {
                Interruption.check();
            }
        }
        return total;
    }

    private static long of(@Nullable Object value) {
        return switch (value) {
            case null -> NONE;
            case Double d -> FLOAT;
            case Boolean b -> SMALL_INTEGER;
            case Long n -> integer(n);
            case String s -> text(s);
            default -> 0;
        };
    }

    private static long integer(long number) {
        int bits = 64 - Long.numberOfLeadingZeros(Math.abs(number));
        int digits = Math.max(1, (bits + DIGIT_BITS - 1) / DIGIT_BITS);
        return SMALL_INTEGER + 4L * (digits - 1);
    }

    /** One, two or four bytes a character, by the widest, and one more. */
    private static long text(String text) {
        int widest = 0;
        int characters = 0;
        for (int i = 0; i < text.length(); characters++) {
            int character = text.codePointAt(i);
            widest = Math.max(widest, character);
            i += Character.charCount(character);
        }
        if (widest < 0x80) {
            return 41L + characters;
        }
        if (widest < 0x100) {
            return 57L + characters;
        }
        return widest < 0x10000 ? 58 + 2L * characters : 60 + 4L * characters;
    }
}
