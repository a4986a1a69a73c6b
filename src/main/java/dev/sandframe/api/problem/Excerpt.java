package dev.sandframe.api.problem;

/** What of a caller's text a refusal repeats: a hundred characters. */
public final class Excerpt {
    private static final int MOST = 100;

    private Excerpt() {}

    /** The text, or its beginning and an ellipsis. */
    public static String of(String text) {
        return text.length() > MOST ? text.substring(0, MOST) + "…" : text;
    }
}
