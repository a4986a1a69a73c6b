package dev.sandframe.guest;

import java.io.OutputStream;

/**
 * What a guest is opened with.
 *
 * @param stdout where {@code sys.stdout} goes, in UTF-8
 * @param stderr where {@code sys.stderr} goes, in UTF-8
 */
public record GuestOptions(OutputStream stdout, OutputStream stderr) {
    /** A guest whose output is thrown away, as the seed dialect does. */
    public static GuestOptions silent() {
        return new GuestOptions(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    }
}
