package dev.sandframe.session;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a client uploaded, whole and on disk. Made by {@link SpoolWriter#finish()}. Whoever holds it last deletes it:
 * {@code ExecutionService.upload} takes it over, whatever comes of the upload.
 */
public final class SpooledFile {
    private static final Logger LOG = System.getLogger(SpooledFile.class.getName());

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

    /**
     * Forgets the content. Doing so twice is harmless. A file that cannot be deleted stays until the server ends: what its end was
     * part of, such as the recording of another upload in its place, goes on.
     */
    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot delete a file of the spool", e);
        }
    }
}
