package dev.sandframe.frame.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A growing buffer of UTF-8, or a buffer before a stream. Used by one thread. */
public final class Utf8Sink {
    private static final int BLOCK = 1 << 16;

    private byte[] bytes = new byte[1024];
    private int used;
    private final @Nullable OutputStream target;

    /** A sink in memory. */
    public Utf8Sink() {
        this.target = null;
    }

    /** A sink that hands full blocks on. */
    public Utf8Sink(OutputStream target) {
        this.target = target;
    }

    /** A character below 128. */
    public void write(char ascii) {
        reserve(1);
        bytes[used++] = (byte) ascii;
    }

    public void write(byte[] text) {
        reserve(text.length);
        System.arraycopy(text, 0, bytes, used, text.length);
        used += text.length;
    }

    /** Bytes between two positions. */
    public void write(byte[] text, int from, int to) {
        int count = to - from;
        reserve(count);
        System.arraycopy(text, from, bytes, used, count);
        used += count;
    }

    /** The number of bytes in the buffer. */
    public int length() {
        return used;
    }

    /** The buffer, which is longer than what was written; shared. */
    public byte[] bytes() {
        return bytes;
    }

    /** A text of characters below 128. */
    public void writeAscii(String text) {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[used++] = (byte) text.charAt(i);
        }
    }

    public void writeLong(long value) {
        reserve(20);
        if (value < 0) {
            bytes[used++] = '-';
            if (value == Long.MIN_VALUE) {
                writeAscii("9223372036854775808");
                return;
            }
            value = -value;
        }
        int length = digits(value);
        int at = used + length;
        used = at;
        do {
            long rest = value / 10;
            bytes[--at] = (byte) ('0' + (int) (value - rest * 10));
            value = rest;
        } while (value != 0);
    }

    /** Any text. */
    public void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Digits padded with zeros at the left to a width. */
    public void writePadded(long value, int width) {
        reserve(width);
        for (int at = used + width - 1; at >= used; at--) {
            bytes[at] = (byte) ('0' + value % 10);
            value /= 10;
        }
        used += width;
    }

    private static int digits(long value) {
        int digits = 1;
        for (long bound = 10; digits < 19 && value >= bound; bound *= 10) {
            digits++;
        }
        return digits;
    }

    private void reserve(int more) {
        if (bytes.length - used >= more) {
            return;
        }
        if (target != null && used > 0) {
            flush(target);
        }
        if (bytes.length - used < more) {
            long wanted = Math.max((long) used + more, target == null ? 2L * bytes.length : BLOCK);
            if (used + (long) more > Integer.MAX_VALUE - 8) {
                throw new OutOfMemoryError("text of more than two gigabytes");
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(wanted, Integer.MAX_VALUE - 8));
        }
    }

    private void flush(OutputStream stream) {
        try {
            stream.write(bytes, 0, used);
            used = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands the rest on. */
    public void finish() {
        if (target != null) {
            flush(target);
        }
    }

    /** What was written to memory; {@code ascii} says that it is known to be ASCII. */
    public String text(boolean ascii) {
        return new String(bytes, 0, used, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }
}
