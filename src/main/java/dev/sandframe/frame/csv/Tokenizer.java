package dev.sandframe.frame.csv;

import dev.sandframe.frame.FrameException;

/** Cuts bytes into records and fields, one record a call. */
final class Tokenizer {
    static final int END = -1;

    private static final byte ORDINARY = 0;
    private static final byte DELIMITER = 1;
    private static final byte LINE_FEED = 2;
    private static final byte CARRIAGE = 3;
    private static final byte QUOTE = 4;
    private static final byte ESCAPE = 5;
    private static final byte COMMENT = 6;
    private static final byte NUL = 7;

    private final byte[] source;
    private final int end;
    private final Dialect dialect;
    private final LineFilter skipped;
    private final byte[] kinds = new byte[256];
    private int position;
    private int lines;
    /** Where the field being read was cut short by a NUL, or -1: what follows it is dropped. */
    private int cut;

    Tokenizer(byte[] source, Dialect dialect, LineFilter skipped) {
        this.source = source;
        this.end = source.length;
        this.dialect = dialect;
        this.skipped = skipped;
        kinds[0] = NUL;
        if (dialect.terminator() == Dialect.NONE) {
            kinds['\n'] = LINE_FEED;
            kinds['\r'] = CARRIAGE;
        } else {
            kinds[dialect.terminator()] = LINE_FEED;
        }
        if (dialect.isWhitespaceDelimited()) {
            kinds[' '] = DELIMITER;
            kinds['\t'] = DELIMITER;
        } else {
            kinds[dialect.delimiter()] = DELIMITER;
        }
        mark(dialect.comment(), COMMENT);
        mark(dialect.quote(), QUOTE);
        mark(dialect.escape(), ESCAPE);
        if (startsWithMark()) {
            position = 3;
        }
    }

    private void mark(int character, byte kind) {
        if (character != Dialect.NONE) {
            kinds[character] = kind;
        }
    }

    private boolean startsWithMark() {
        return end >= 3 && source[0] == (byte) 0xef && source[1] == (byte) 0xbb && source[2] == (byte) 0xbf;
    }

    /** How many lines of the file were consumed; a record with line breaks inside quotes counts as one. */
    int lines() {
        return lines;
    }

    /** Appends the fields of the next record and returns their number, or {@link #END}. Skipped lines are passed over. */
    int read(Tokens tokens) {
        while (position < end) {
            if (skipped.skips(lines)) {
                skipLine();
                lines++;
                continue;
            }
            byte kind = kinds[source[position] & 0xff];
            if (kind == LINE_FEED || kind == CARRIAGE) {
                endLine(kind);
                lines++;
                if (dialect.skipBlankLines()) {
                    continue;
                }
                return 0;
            }
            if (kind == COMMENT) {
                skipToLineEnd();
                lines++;
                continue;
            }
            if (isBlank(source[position]) && (dialect.skipBlankLines() || dialect.isWhitespaceDelimited())) {
                int after = afterBlanks(position);
                if (after == end || isLineEnd(after)) {
                    position = after;
                    if (after < end) {
                        endLine(kinds[source[after] & 0xff]);
                    }
                    lines++;
                    if (dialect.skipBlankLines()) {
                        continue;
                    }
                    return 0;
                }
                if (dialect.isWhitespaceDelimited()) {
                    position = after;
                    if (kinds[source[after] & 0xff] == COMMENT) {
                        skipToLineEnd();
                        lines++;
                        return 0;
                    }
                }
            }
            int fields = readFields(tokens);
            lines++;
            return fields;
        }
        return END;
    }

    private boolean isBlank(byte c) {
        return (c == ' ' || c == '\t') && c != dialect.delimiter();
    }

    private int afterBlanks(int from) {
        int p = from;
        while (p < end && isBlank(source[p])) {
            p++;
        }
        return p;
    }

    private boolean isLineEnd(int at) {
        byte kind = kinds[source[at] & 0xff];
        return kind == LINE_FEED || kind == CARRIAGE;
    }

    /** Steps over the line end at the position. */
    private void endLine(byte kind) {
        position++;
        if (kind == CARRIAGE && position < end && source[position] == '\n') {
            position++;
        }
    }

    private int readFields(Tokens tokens) {
        int first = tokens.used;
        while (true) {
            byte ended = readField(tokens);
            if (ended == DELIMITER) {
                position++;
                if (dialect.isWhitespaceDelimited()) {
                    position = afterBlanks(position);
                    if (position == end) {
                        break;
                    }
                    ended = kinds[source[position] & 0xff];
                }
            }
            if (ended == COMMENT) {
                skipToLineEnd();
                break;
            }
            if (ended == LINE_FEED || ended == CARRIAGE) {
                endLine(ended);
                break;
            }
            if (ended == END) {
                break;
            }
        }
        return tokens.used - first;
    }

    /** Reads one field and leaves the position on what ended it, whose kind it returns; {@link #END} for the input's end. */
    private byte readField(Tokens tokens) {
        if (dialect.skipInitialSpace() && !dialect.isWhitespaceDelimited()) {
            while (position < end && source[position] == ' ') {
                position++;
            }
        }
        byte[] s = source;
        byte[] k = kinds;
        int p = position;
        int start = p;
        cut = -1;
        if (p < end && k[s[p] & 0xff] == QUOTE) {
            return readQuoted(tokens);
        }
        while (p < end) {
            byte kind = k[s[p] & 0xff];
            if (kind == ORDINARY || kind == QUOTE) {
                p++;
            } else if (kind == NUL) {
                cut = cut < 0 ? p : cut;
                p++;
            } else if (kind == ESCAPE) {
                int scratch = tokens.scratchUsed;
                position = p;
                tokens.keep(start, p);
                return readPieces(tokens, scratch);
            } else {
                position = p;
                tokens.add(start, cut < 0 ? p : cut);
                return kind;
            }
        }
        position = p;
        tokens.add(start, cut < 0 ? p : cut);
        return END;
    }

    /** A field that opens with a quote: in one piece where nothing but a delimiter or line end follows the closing quote. */
    private byte readQuoted(Tokens tokens) {
        int start = position + 1;
        int p = closing(start);
        int after = p + 1;
        byte kind = after < end ? kinds[source[after] & 0xff] : END;
        if (source[p] == (byte) dialect.quote()
                && kinds[source[p] & 0xff] == QUOTE
                && (kind == END || kind == DELIMITER || kind == LINE_FEED || kind == CARRIAGE)) {
            position = after;
            int stop = firstNul(start, p);
            tokens.add(start, stop);
            return kind;
        }
        int scratch = tokens.scratchUsed;
        readQuotedPieces(tokens);
        return readPieces(tokens, scratch);
    }

    private int firstNul(int from, int to) {
        for (int i = from; i < to; i++) {
            if (source[i] == 0) {
                return i;
            }
        }
        return to;
    }

    /** The next quote or escape at or after a position. */
    private int closing(int from) {
        byte[] s = source;
        byte[] k = kinds;
        for (int p = from; p < end; p++) {
            byte kind = k[s[p] & 0xff];
            if (kind == QUOTE || kind == ESCAPE) {
                return p;
            }
        }
        throw parserError("EOF inside string starting at row " + lines);
    }

    /** From an opening quote to behind the closing one, into the scratch buffer. */
    private void readQuotedPieces(Tokens tokens) {
        position++;
        while (true) {
            int p = closing(position);
            tokens.keep(position, p);
            if (kinds[source[p] & 0xff] == ESCAPE) {
                if (p + 1 == end) {
                    throw parserError("EOF inside string starting at row " + lines);
                }
                tokens.keep(p + 1, p + 2);
                position = p + 2;
                continue;
            }
            position = p + 1;
            if (!dialect.doubleQuote() || position == end || kinds[source[position] & 0xff] != QUOTE) {
                if (dialect.doubleQuote() && position < end && isLiteralAfterQuote(kinds[source[position] & 0xff])) {
                    tokens.keep(position, position + 1);
                    position++;
                }
                return;
            }
            tokens.keep(position, position + 1);
            position++;
        }
    }

    /** After a closing quote only delimiters and line ends have their meaning; the one character there is literal. */
    private static boolean isLiteralAfterQuote(byte kind) {
        return kind == ESCAPE || kind == COMMENT;
    }

    /** The unquoted rest of a field whose beginning is in the scratch buffer. */
    private byte readPieces(Tokens tokens, int scratch) {
        while (true) {
            int p = position;
            byte kind = END;
            while (p < end) {
                kind = kinds[source[p] & 0xff];
                if (kind != ORDINARY && kind != QUOTE && kind != NUL) {
                    break;
                }
                p++;
            }
            tokens.keep(position, p);
            position = p;
            if (p == end) {
                kind = END;
            }
            if (kind != ESCAPE) {
                for (int i = scratch; i < tokens.scratchUsed; i++) {
                    if (tokens.scratch[i] == 0) {
                        tokens.scratchUsed = i;
                    }
                }
                tokens.addScratch(scratch);
                return kind;
            }
            if (p + 1 == end) {
                throw parserError("EOF following escape character");
            }
            tokens.keep(p + 1, p + 2);
            position = p + 2;
        }
    }

    private void skipToLineEnd() {
        while (position < end && !isLineEnd(position)) {
            position++;
        }
        if (position < end) {
            endLine(kinds[source[position] & 0xff]);
        }
    }

    /** Steps over a line that is not wanted, in which quoted line breaks do not end it. */
    private void skipLine() {
        boolean fieldStart = true;
        while (position < end) {
            byte kind = kinds[source[position] & 0xff];
            if (kind == LINE_FEED || kind == CARRIAGE) {
                endLine(kind);
                return;
            }
            position++;
            if (kind == QUOTE && fieldStart) {
                skipQuoted();
            }
            fieldStart = kind == DELIMITER;
        }
    }

    private void skipQuoted() {
        while (position < end) {
            boolean quote = kinds[source[position++] & 0xff] == QUOTE;
            if (quote) {
                if (dialect.doubleQuote() && position < end && kinds[source[position] & 0xff] == QUOTE) {
                    position++;
                    continue;
                }
                return;
            }
        }
    }

    static FrameException parserError(String text) {
        return new FrameException("ParserError", "Error tokenizing data. C error: " + text);
    }
}
