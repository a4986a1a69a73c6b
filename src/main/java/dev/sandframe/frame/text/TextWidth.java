package dev.sandframe.frame.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How many columns of a terminal a text takes. */
public enum TextWidth {
    /** One a character. */
    PLAIN,
    /** Two for wide and full-width characters of East Asian scripts. */
    EAST_ASIAN,
    /** Two for the ambiguous ones as well. */
    EAST_ASIAN_AMBIGUOUS_WIDE;

    public int of(String text) {
        int characters = characters(text);
        if (this == PLAIN || characters == 0) {
            return characters;
        }
        int width = characters;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (character > 0xa0) {
                byte kind = Table.kind(character);
                if (kind == Table.WIDE || kind == Table.AMBIGUOUS && this == EAST_ASIAN_AMBIGUOUS_WIDE) {
                    width++;
                }
            }
            i += Character.charCount(character);
        }
        return width;
    }

    /** The length of a text as Python counts it. */
    public static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Unicode's East_Asian_Width of ranges of characters; loaded at first need. */
    private static final class Table {
        static final byte WIDE = 1;
        static final byte AMBIGUOUS = 2;
        private static final int[] STARTS;
        private static final int[] ENDS;
        private static final byte[] KINDS;

        static {
            String[] lines = lines();
            STARTS = new int[lines.length];
            ENDS = new int[lines.length];
            KINDS = new byte[lines.length];
            for (int i = 0; i < lines.length; i++) {
                String[] fields = lines[i].split(" ", -1);
                KINDS[i] = fields[0].equals("w") ? WIDE : AMBIGUOUS;
                STARTS[i] = Integer.parseInt(fields[1], 16);
                ENDS[i] = Integer.parseInt(fields[2], 16);
            }
        }

        static byte kind(int character) {
            int at = Arrays.binarySearch(STARTS, character);
            int range = at >= 0 ? at : -at - 2;
            return range >= 0 && character <= ENDS[range] ? KINDS[range] : 0;
        }

        private static String[] lines() {
            try (InputStream in = TextWidth.class.getResourceAsStream("east-asian-width.txt")) {
                if (in == null) {
                    throw new IllegalStateException("east-asian-width.txt is not on the class path");
                }
                return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .toArray(String[]::new);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
