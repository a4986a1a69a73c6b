package dev.sandframe.session;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes one upload as it arrives, counted and bounded. Closing without {@link #finish()} throws away what was written. Used by
 * one thread.
 *
 * <p>Writing throws {@link UploadTooLarge} past the limit and {@link SpoolFull} when the disk refuses more.
 */
public final class SpoolWriter extends OutputStream {
    private final Path path;
    private final OutputStream file;
    private final long limit;
    private long written;
    private boolean finished;

    SpoolWriter(Path path, OutputStream file, long limit) {
        this.path = path;
        this.file = file;
        this.limit = limit;
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (written + length > limit) {
            throw new UploadTooLarge("the upload is larger than " + limit + " bytes, the limit of one upload");
        }
        try {
            file.write(bytes, offset, length);
        } catch (IOException e) {
            throw new SpoolFull(e);
        }
        written += length;
    }

    /** Ends the upload and hands it out. */
    public SpooledFile finish() {
        try {
            file.close();
        } catch (IOException e) {
            throw new SpoolFull(e);
        }
        finished = true;
        return new SpooledFile(path, written);
    }

    @Override
    public void close() throws IOException {
        if (!finished) {
            try (file) {
                Files.deleteIfExists(path);
            }
        }
    }
}
