package dev.sandframe.frame.strings;

import org.jspecify.annotations.Nullable;

/** Lengths, slices, searches and paddings of a text counted in code points, as Python counts them. */
public final class CodePoints {
    private CodePoints() {}

    public static long length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether each character is a code point of its own. */
    private static boolean isPlain(String text) {
        return text.codePointCount(0, text.length()) == text.length();
    }

    /** {@code text[start:stop]}. */
    public static String slice(String text, @Nullable Integer start, @Nullable Integer stop) {
        int length = (int) length(text);
        int from = start == null ? 0 : bound(start, length);
        int to = stop == null ? length : bound(stop, length);
        if (from >= to) {
            return "";
        }
        if (length == text.length()) {
            return text.substring(from, to);
        }
        int begin = text.offsetByCodePoints(0, from);
        return text.substring(begin, text.offsetByCodePoints(begin, to - from));
    }

    private static int bound(int position, int length) {
        return Math.clamp(position < 0 ? (long) position + length : position, 0, length);
    }

    /** {@code text[start:stop:step]}, for a step other than 0. */
    public static String slice(String text, @Nullable Integer start, @Nullable Integer stop, int step) {
        int[] points = text.codePoints().toArray();
        int least = step > 0 ? 0 : -1;
        int most = step > 0 ? points.length : points.length - 1;
        int from = start == null ? (step > 0 ? least : most) : bound(start, points.length, least, most);
        int to = stop == null ? (step > 0 ? most : least) : bound(stop, points.length, least, most);
        StringBuilder result = new StringBuilder();
        for (long i = from; step > 0 ? i < to : i > to; i += step) {
            result.appendCodePoint(points[(int) i]);
        }
        return result.toString();
    }

    private static int bound(int position, int length, int least, int most) {
        return Math.clamp(position < 0 ? (long) position + length : position, least, most);
    }

    /** The code point at a position as a text, {@code null} outside of the text. */
    public static @Nullable String at(String text, int position) {
        int length = (int) length(text);
        int at = position < 0 ? position + length : position;
        if (at < 0 || at >= length) {
            return null;
        }
        int begin = length == text.length() ? at : text.offsetByCodePoints(0, at);
        return text.substring(begin, begin + Character.charCount(text.codePointAt(begin)));
    }

    /** {@code text.find(part)}, or {@code text.rfind(part)}. */
    public static long find(String text, String part, boolean fromRight) {
        int at = fromRight ? text.lastIndexOf(part) : text.indexOf(part);
        return at <= 0 || isPlain(text) ? at : text.codePointCount(0, at);
    }

    /** How often a text contains another one, which is not empty, without overlap. */
    public static long count(String text, String part) {
        long count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }

    /** {@code ljust}, {@code rjust} and {@code center}. */
    public static String pad(String text, int width, String fill, Side side) {
        int missing = width - (int) length(text);
        if (missing <= 0) {
            return text;
        }
        int left = switch (side) {
            case LEFT -> missing;
            case RIGHT -> 0;
            // As CPython does: an odd space goes to the left where the width is odd.
            case BOTH -> missing / 2 + (missing & width & 1);
        };
        return fill.repeat(left) + text + fill.repeat(missing - left);
    }

    /** {@code zfill}: zeros after a sign. */
    public static String zfill(String text, int width) {
        int missing = width - (int) length(text);
        if (missing <= 0) {
            return text;
        }
        boolean signed = text.startsWith("+") || text.startsWith("-");
        return signed ? text.charAt(0) + "0".repeat(missing) + text.substring(1) : "0".repeat(missing) + text;
    }

    /** Where a text is filled up. */
    public enum Side {
        LEFT,
        RIGHT,
        BOTH
    }
}
