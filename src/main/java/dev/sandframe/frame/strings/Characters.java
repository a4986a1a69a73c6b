package dev.sandframe.frame.strings;

import java.util.BitSet;
import java.util.function.Predicate;

/** Python's tests of what a text consists of. All but {@link #SPACE} know the characters of Unicode 16. */
public enum Characters implements Predicate<String> {
    ALPHA {
        @Override
        boolean is(int point) {
            return Character.isLetter(point);
        }
    },
    ALNUM {
        @Override
        boolean is(int point) {
            int type = Character.getType(point);
            return Character.isLetterOrDigit(point)
                    || type == Character.LETTER_NUMBER
                    || type == Character.OTHER_NUMBER
                    || isOtherDigit(point);
        }
    },
    DECIMAL {
        @Override
        boolean is(int point) {
            return Character.isDigit(point);
        }
    },
    DIGIT {
        @Override
        boolean is(int point) {
            return Character.isDigit(point) || isOtherDigit(point);
        }
    },
    SPACE {
        @Override
        boolean is(int point) {
            return Strip.isSpace(point);
        }
    },
    LOWER {
        @Override
        public boolean test(String text) {
            return isCased(text, false);
        }

        @Override
        boolean is(int point) {
            return Character.isLowerCase(point);
        }
    },
    UPPER {
        @Override
        public boolean test(String text) {
            return isCased(text, true);
        }

        @Override
        boolean is(int point) {
            return Character.isUpperCase(point);
        }
    };

    abstract boolean is(int point);

    /** Whether there are characters and all pass. */
    @Override
    public boolean test(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!is(text.codePointAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether there are cased characters, and all those are of one case. */
    private static boolean isCased(String text, boolean upper) {
        boolean any = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (Character.isTitleCase(point) || (upper ? Character.isLowerCase(point) : Character.isUpperCase(point))) {
                return false;
            }
            any |= upper ? Character.isUpperCase(point) : Character.isLowerCase(point);
        }
        return any;
    }

    /** Digits that are no decimals: superscripts, subscripts, and digits in circles and the like. */
    private static boolean isOtherDigit(int point) {
        return OTHER_DIGITS.get(point);
    }

    private static final BitSet OTHER_DIGITS = otherDigits();

    private static BitSet otherDigits() {
        int[] ranges = {
            0xB2, 0xB3, 0xB9, 0xB9, 0x1369, 0x1371, 0x19DA, 0x19DA, 0x2070, 0x2070, 0x2074, 0x2079, 0x2080, 0x2089,
            0x2460, 0x2468, 0x2474, 0x247C, 0x2488, 0x2490, 0x24EA, 0x24EA, 0x24F5, 0x24FD, 0x24FF, 0x24FF, 0x2776,
            0x277E, 0x2780, 0x2788, 0x278A, 0x2792, 0x10A40, 0x10A43, 0x10E60, 0x10E68, 0x11052, 0x1105A, 0x1F100,
            0x1F10A
        };
        BitSet found = new BitSet();
        for (int i = 0; i < ranges.length; i += 2) {
            found.set(ranges[i], ranges[i + 1] + 1);
        }
        return found;
    }
}
