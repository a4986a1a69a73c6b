package dev.sandframe.protocol;

import java.util.ArrayList;
import java.util.List;

/** How a long text is cut into the texts of several frames, and put together again. Used by one thread. */
public final class TextParts {
    private final long limit;
    private final StringBuilder begun = new StringBuilder();

    /**
     * For a text to come.
     *
     * @param limit how many UTF-16 units it may have
     */
    public TextParts(long limit) {
        this.limit = limit;
    }

    /** The pieces of a text, at least one: {@link TextPart}s but for the last, which the message itself carries. */
    public static List<String> of(String text) {
        if (text.length() <= Bounds.TEXT_UNITS) {
            return List.of(text);
        }
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = endOfPiece(text, start, Bounds.TEXT_UNITS);
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    /** A text's beginning, as long as fits into one frame. */
    public static String beginningOf(String text) {
        return text.substring(0, endOfPiece(text, 0, Bounds.TEXT_UNITS));
    }

    /** A text's beginning of at most so many UTF-16 units. */
    public static String beginningOf(String text, int units) {
        return text.substring(0, endOfPiece(text, 0, units));
    }

    /** A text's end of at most so many UTF-16 units. */
    public static String endOf(String text, int units) {
        int start = Math.max(0, text.length() - units);
        boolean within = start > 0
                && Character.isLowSurrogate(text.charAt(start))
                && Character.isHighSurrogate(text.charAt(start - 1));
        return text.substring(within ? start + 1 : start);
    }

    /** Adds a piece that is not the last. */
    public void add(String piece) throws ProtocolBreach {
        check(piece);
        begun.append(piece);
    }

    /** The whole text, with its last piece. */
    public String end(String last) throws ProtocolBreach {
        check(last);
        return begun.isEmpty() ? last : begun.append(last).toString();
    }

    private void check(String piece) throws ProtocolBreach {
        if (begun.length() + (long) piece.length() > limit) {
            throw new ProtocolBreach("a text of more than " + limit + " units");
        }
    }

    /** Never between the two halves of a character. */
    private static int endOfPiece(String text, int start, int units) {
        int end = Math.min(text.length(), start + units);
        boolean within = end < text.length()
                && Character.isHighSurrogate(text.charAt(end - 1))
                && Character.isLowSurrogate(text.charAt(end));
        return within ? end - 1 : end;
    }
}
