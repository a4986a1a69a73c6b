package dev.sandframe.frame.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A small set of texts that fields are compared with, such as those that stand for a missing value. Immutable. */
public final class TokenSet {
    /** What {@code pandas.read_csv} takes for missing. */
    public static final TokenSet MISSING = new TokenSet(List.of(
            "",
            "#N/A",
            "#N/A N/A",
            "#NA",
            "-1.#IND",
            "-1.#QNAN",
            "-NaN",
            "-nan",
            "1.#IND",
            "1.#QNAN",
            "<NA>",
            "N/A",
            "NA",
            "NULL",
            "NaN",
            "None",
            "n/a",
            "nan",
            "null"));

    public static final TokenSet EMPTY = new TokenSet(List.of());

    private final byte[][] members;
    private final boolean holdsEmpty;
    /** For each first byte, a bit for each length (the last for all longer ones) that some member has. */
    private final long[] lengths = new long[256];

    public TokenSet(Collection<String> texts) {
        members = new byte[texts.size()][];
        boolean empty = false;
        int count = 0;
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            members[count++] = bytes;
            if (bytes.length == 0) {
                empty = true;
            } else {
                lengths[bytes[0] & 0xff] |= 1L << Math.min(bytes.length, 63);
            }
        }
        holdsEmpty = empty;
    }

    public boolean isEmpty() {
        return members.length == 0;
    }

    boolean contains(byte[] b, int start, int end) {
        int length = end - start;
        if (length == 0) {
            return holdsEmpty;
        }
        if ((lengths[b[start] & 0xff] >>> Math.min(length, 63) & 1) == 0) {
            return false;
        }
        for (byte[] member : members) {
            if (Arrays.equals(member, 0, member.length, b, start, end)) {
                return true;
            }
        }
        return false;
    }
}
