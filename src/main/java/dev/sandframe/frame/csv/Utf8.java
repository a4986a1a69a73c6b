package dev.sandframe.frame.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** Strict checking of UTF-8, told in the words of Python's decoder. */
public final class Utf8 {
    /** How many bytes a text file's first read asks for, which is what positions in its errors are relative to. */
    private static final int READ_CHARACTERS = 262_144;

    private static final int LEAST_READ = 8_192;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /**
     * Where bytes are no UTF-8.
     *
     * @param start the first wrong byte
     * @param end the byte after the wrong ones
     */
    public record Failure(int start, int end, String reason, int firstByte) {
        /** Python's text of the {@code UnicodeDecodeError}. */
        public String message() {
            return end - start == 1
                    ? "'utf-8' codec can't decode byte 0x%02x in position %d: %s".formatted(firstByte, start, reason)
                    : "'utf-8' codec can't decode bytes in position %d-%d: %s".formatted(start, end - 1, reason);
        }
    }

    /** The first failure in a whole text, or {@code null}. */
    public static @Nullable Failure check(byte[] bytes) {
        return check(bytes, 0, bytes.length, true);
    }

    /**
     * The first failure as a Python text file meets it, reading the bytes in blocks: positions count from the start of the
     * block, with the bytes that the block before left over.
     */
    public static @Nullable Failure checkAsFile(byte[] bytes) {
        if (check(bytes) == null) {
            return null;
        }
        int pending = 0;
        int position = 0;
        double bytesPerCharacter = 0;
        while (true) {
            int wanted = READ_CHARACTERS;
            do {
                int ask = Math.max(LEAST_READ, (int) (Math.max(bytesPerCharacter, 1.0) * wanted));
                int got = Math.min(ask, bytes.length - position);
                boolean last = got == 0;
                int start = position - pending;
                Failure failure = check(bytes, start, position + got, last);
                if (failure != null) {
                    return new Failure(failure.start - start, failure.end - start, failure.reason, failure.firstByte);
                }
                int whole = last ? position : position + got - incomplete(bytes, start, position + got);
                int characters = characters(bytes, start, whole);
                position += got;
                pending = position - whole;
                bytesPerCharacter = characters == 0 ? 0 : (double) got / characters;
                wanted -= characters;
                if (last) {
                    return null;
                }
            } while (wanted > 0);
        }
    }

    private static int characters(byte[] b, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += (b[i] & 0xc0) != 0x80 ? 1 : 0;
        }
        return count;
    }

    /** How many bytes at the end begin a character whose rest is missing. */
    private static int incomplete(byte[] b, int from, int to) {
        for (int back = 1; back <= 3 && to - back >= from; back++) {
            int c = b[to - back] & 0xff;
            if (c >= 0xc0) {
                return back < length(c) ? back : 0;
            }
            if (c < 0x80) {
                return 0;
            }
        }
        return 0;
    }

    private static int length(int lead) {
        return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    }

    /** The first byte from a position on that is no ASCII. */
    private static int skipAscii(byte[] b, int from, int to) {
        int i = from;
        while (i + Long.BYTES <= to && ((long) LONGS.get(b, i) & NOT_ASCII) == 0) {
            i += Long.BYTES;
        }
        while (i < to && b[i] >= 0) {
            i++;
        }
        return i;
    }

    private static @Nullable Failure check(byte[] b, int from, int to, boolean last) {
        int i = from;
        while (i < to) {
            if (b[i] >= 0) {
                i = skipAscii(b, i + 1, to);
                continue;
            }
            int lead = b[i] & 0xff;
            if (lead < 0xc2 || lead > 0xf4) {
                return new Failure(i, i + 1, "invalid start byte", lead);
            }
            int length = length(lead);
            int low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
            int high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
            for (int k = 1; k < length; k++) {
                if (i + k >= to) {
                    return last ? new Failure(i, to, "unexpected end of data", lead) : null;
                }
                int c = b[i + k] & 0xff;
                if (c < low || c > high) {
                    return new Failure(i, i + k, "invalid continuation byte", lead);
                }
                low = 0x80;
                high = 0xbf;
            }
            i += length;
        }
        return null;
    }
}
