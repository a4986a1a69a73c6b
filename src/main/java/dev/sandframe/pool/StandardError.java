package dev.sandframe.pool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The last of what a worker wrote to its standard error, for the server's log: text of an enemy, cut and without control characters.
 * Thread-safe.
 */
final class StandardError {
    private static final int KEPT_BYTES = 4_096;

    private final byte[] ring = new byte[KEPT_BYTES];
    private long written;

    /** Reads until the end; the worker must never wait for us to read. */
    void drain(InputStream source) {
        byte[] bytes = new byte[KEPT_BYTES];
        try (source) {
            for (int read = source.read(bytes); read >= 0; read = source.read(bytes)) {
                keep(bytes, read);
            }
        } catch (IOException e) {
            // The pipe of a killed process.
        }
    }

    private synchronized void keep(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            ring[(int) (written++ % KEPT_BYTES)] = bytes[i];
        }
    }

    /** One line; empty when nothing was written. */
    synchronized String text() {
        int kept = (int) Math.min(written, KEPT_BYTES);
        byte[] last = new byte[kept];
        for (int i = 0; i < kept; i++) {
            last[i] = ring[(int) ((written - kept + i) % KEPT_BYTES)];
        }
        String text = new String(last, StandardCharsets.UTF_8).strip();
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
                shown.append(replacement(point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }

    private static String replacement(int control) {
        return switch (control) {
            case '\n' -> " | ";
            case '\t' -> " ";
            default -> "?";
        };
    }
}
