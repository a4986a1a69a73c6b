package dev.sandframe.guest;

import dev.sandframe.guest.files.FileTree;
import java.io.OutputStream;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * What a guest is opened with.
 *
 * @param stdout where {@code sys.stdout} goes, in UTF-8
 * @param stderr where {@code sys.stderr} goes, in UTF-8
 * @param files the files that the guest sees
 * @param onHang called, on the watchdog's thread, when code did not stop within a second of being asked to: only ending the
 *     process can stop it
 */
public record GuestOptions(OutputStream stdout, OutputStream stderr, FileTree files, Consumer<StopReason> onHang) {
    /** The default bound on the bytes of a session's in-memory files. */
    public static final long FILE_BYTES = 256L << 20;

    /** The default bound on the number of a session's in-memory files and folders. */
    public static final int FILE_COUNT = 1_000;

    /** A guest with empty files of the default bounds. */
    public static GuestOptions of(OutputStream stdout, OutputStream stderr) {
        return new GuestOptions(stdout, stderr, new FileTree(Clock.systemUTC(), FILE_BYTES, FILE_COUNT), reason -> {});
    }

    /** A guest whose output is thrown away, as the seed dialect does. */
    public static GuestOptions silent() {
        return of(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    }
}
