package dev.sandframe.session;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A server's own directory below the one that all servers of a user share. A lock in it says that its server lives; a directory
 * without one, or whose lock is free, belongs to a dead one and is removed. Servers begin one after the other, so that none sees
 * the directory of one that has not locked it yet.
 */
final class SpoolDirectory {
    private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rwx------");
    private static final String LOCK = "lock";

    private final Path shared;
    private final Path own;
    private @Nullable FileChannel lock;

    SpoolDirectory(Path shared) {
        this.shared = shared.toAbsolutePath();
        this.own = this.shared.resolve(UUID.randomUUID().toString());
    }

    void open() throws IOException {
        Files.createDirectories(shared.getParent());
        makePrivate(shared);
        // Two applications in one process cannot wait for each other's locks on files.
        synchronized (SpoolDirectory.class) {
            try (FileChannel start =
                    FileChannel.open(shared.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                start.lock();
                removeLeftOvers();
                makePrivate(own);
                lock = FileChannel.open(own.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                lock.lock();
            }
        }
    }

    Path resolve(String name) {
        return own.resolve(name);
    }

    void close() throws IOException {
        // Whoever starts meanwhile may take it for a dead server's once its lock is removed.
        try {
            remove(own);
        } catch (NoSuchFileException e) {
            // It has removed it.
        }
        if (lock != null) {
            lock.close();
        }
    }

    private static void makePrivate(Path directory) throws IOException {
        try {
            Files.createDirectory(directory, PosixFilePermissions.asFileAttribute(PRIVATE));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
                throw new NotDirectoryException(directory.toString());
            }
            // Fails when the directory is another user's.
            Files.setPosixFilePermissions(directory, PRIVATE);
        }
    }

    private void removeLeftOvers() throws IOException {
        try (DirectoryStream<Path> servers = Files.newDirectoryStream(shared)) {
            for (Path server : servers) {
                if (Files.isDirectory(server, LinkOption.NOFOLLOW_LINKS)) {
                    removeIfLeftOver(server);
                }
            }
        }
    }

    private static void removeIfLeftOver(Path server) throws IOException {
        try {
            if (isLeftOver(server)) {
                remove(server);
            }
        } catch (NoSuchFileException e) {
            // Its server ends in this moment and removes it too.
        }
    }

    private static boolean isLeftOver(Path server) throws IOException {
        Path lock = server.resolve(LOCK);
        if (!Files.exists(lock)) {
            // It died while it began, or while it or another server removed it.
            return true;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            return held != null;
        } catch (OverlappingFileLockException e) {
            // Another application in this very process holds it.
            return false;
        }
    }

    private static void remove(Path directory) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(directory);
    }

    @Override
    public String toString() {
        return shared.toString();
    }
}
