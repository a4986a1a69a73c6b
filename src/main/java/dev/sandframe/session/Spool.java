package dev.sandframe.session;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/**
 * The directory of uploads: one file each, with a random name, in a directory that only the server's user can enter. What a
 * dead server left is removed at start.
 */
@Startup
@Singleton
public class Spool {
    private static final FileAttribute<?> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final SpoolDirectory directory;
    private final long uploadLimit;

    public Spool(SessionConfig config) {
        this.directory = new SpoolDirectory(config.spoolDirectory());
        this.uploadLimit = config.uploadLimit().asLongValue();
    }

    /** Makes the directory and removes what dead servers left; once, before the first upload. */
    @PostConstruct
    public void open() {
        try {
            directory.open();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use " + directory + " as the spool of uploads", e);
        }
    }

    /** Begins an upload. */
    public SpoolWriter write() {
        Path path = directory.resolve(UUID.randomUUID().toString());
        try {
            // In one step: there is no file that nobody holds.
            OutputStream file = Channels.newOutputStream(Files.newByteChannel(path, NEW, PRIVATE));
            return new SpoolWriter(path, file, uploadLimit);
        } catch (IOException e) {
            throw new SpoolFull(e);
        }
    }

    /** Removes all uploads. */
    @PreDestroy
    public void close() {
        try {
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove the spool of uploads in " + directory, e);
        }
    }
}
