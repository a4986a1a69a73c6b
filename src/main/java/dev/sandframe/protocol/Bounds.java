package dev.sandframe.protocol;

/** What a frame may hold at most. Longer content is a sequence of parts. */
public final class Bounds {
    /** Bytes of a frame after its length. */
    public static final int FRAME_BYTES = 1 << 20;

    /** Bytes of a {@link Chunk}. */
    public static final int CHUNK_BYTES = 1 << 18;

    /** UTF-16 units of one text in a frame; each is at most three bytes of UTF-8. */
    public static final int TEXT_UNITS = 1 << 18;

    /** Names in one frame: with their greatest length they still fit into it. */
    public static final int NAMES_IN_A_FRAME = 256;

    /** Names of a session in all. */
    public static final int NAMES = 10_000;

    /** UTF-16 units of one name. */
    public static final int NAME_UNITS = 1_024;

    /** UTF-16 units of a file's path: a character may take two. */
    public static final int PATH_UNITS = 2_048;

    /** Files of a session in all. */
    public static final int FILES = 10_000;

    /** Files in one frame: with their longest paths they still fit into it. */
    public static final int FILES_IN_A_FRAME = 128;

    /** UTF-16 units of the name of a variable's type. */
    public static final int TYPE_UNITS = 128;

    /** UTF-16 units of an exception's text, and of its traceback. */
    public static final int ERROR_UNITS = 1 << 16;

    /** Results of one execution. */
    public static final int RESULTS = 1_000;

    /** Forms of one result. */
    public static final int FORMS = 32;

    /** UTF-16 units of all results of one execution. */
    public static final int RESULT_UNITS = 64 << 20;

    /** How deep values may be nested. */
    static final int DEPTH = 32;

    private Bounds() {}
}
