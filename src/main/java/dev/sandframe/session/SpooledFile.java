package dev.sandframe.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a client uploaded, whole and on disk. Made by {@link SpoolWriter#finish()}. Whoever holds it last deletes it:
 * {@code ExecutionService.upload} takes it over, whatever comes of the upload.
 */
public final class SpooledFile {
    private final Path path;
    private final long size;

    SpooledFile(Path path, long size) {
        this.path = path;
        this.size = size;
    }

    /** The content's length in bytes. */
    public long size() {
        return size;
    }

    /** Opens the content from its beginning. */
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    /** Forgets the content. Doing so twice is harmless. */
    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete a file of the spool", e);
        }
    }
}
