package dev.sandframe.guest.files;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.io.FileSystem;
import org.jspecify.annotations.Nullable;

/** A {@link FileTree} as the interpreter asks for it. Paths are taken as text; the host's files are never looked at. */
public final class GuestFileSystem implements FileSystem {
    public static final String PYTHON_HOME = StandardLibrary.PREFIX;
    public static final String STANDARD_LIBRARY = StandardLibrary.LIBRARY;
    public static final String CORE_LIBRARY = StandardLibrary.CORE;

    /** Where the class path keeps compiled modules of the standard library. */
    public static final String LIBRARY_CODE = StandardLibrary.CODE;

    /** As on Linux, in bytes of UTF-8. */
    private static final int LONGEST_PATH = 4095;

    private static final int LONGEST_NAME = 255;

    /** How many bytes of UTF-8 a {@code char} may need; those of a pair need two each. */
    private static final int MOST_BYTES = 3;

    /** Stands for every path that is too long: nothing can have a name of this length, and whoever looks for it is told so. */
    private static final Path TOO_LONG = Path.of("/" + "x".repeat(LONGEST_NAME + 1));

    private final FileTree tree;
    private final Clock clock;
    private Path workingDirectory = Path.of(FileTree.HOME);

    public GuestFileSystem(FileTree tree, Clock clock) {
        this.tree = tree;
        this.clock = clock;
    }

    @Override
    public Path parsePath(URI uri) {
        if (!"file".equals(uri.getScheme())) {
            throw new UnsupportedOperationException("no such paths in the sandbox");
        }
        return parsePath(uri.getPath());
    }

    @Override
    public Path parsePath(String path) {
        return isLongerThan(LONGEST_PATH, path) ? TOO_LONG : Path.of(path);
    }

    @Override
    public Path toAbsolutePath(Path path) {
        return workingDirectory.resolve(path);
    }

    /** Where a path leads, once its folders are known to be there as far as a name that is too long. */
    private Path place(Path path) throws IOException {
        Path place = workingDirectory.resolve(path).normalize();
        for (int i = 0; i < place.getNameCount(); i++) {
            if (isLongerThan(LONGEST_NAME, place.getName(i).toString()) && isFolder(place, i)) {
                throw new FileSystemException(path.toString(), null, "File name too long");
            }
        }
        return place;
    }

    private boolean isFolder(Path place, int steps) {
        Path above = Path.of("/");
        return tree.find(steps == 0 ? above : above.resolve(place.subpath(0, steps))) instanceof Node.Folder;
    }

    private static boolean isLongerThan(int most, String text) {
        return text.length() > most
                || text.length() * MOST_BYTES > most && text.getBytes(StandardCharsets.UTF_8).length > most;
    }

    @Override
    public Path toRealPath(Path path, LinkOption... options) throws IOException {
        synchronized (tree) {
            Path place = place(path);
            tree.require(place);
            return place;
        }
    }

    @Override
    public void setCurrentWorkingDirectory(Path directory) {
        synchronized (tree) {
            Path place = workingDirectory.resolve(directory).normalize();
            if (!(tree.find(place) instanceof Node.Folder)) {
                throw new IllegalArgumentException("not a directory: " + directory);
            }
            workingDirectory = place;
        }
    }

    @Override
    public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... options) throws IOException {
        synchronized (tree) {
            Node node = tree.require(place(path));
            boolean executable = node instanceof Node.Folder;
            if (modes.contains(AccessMode.WRITE) && !node.isWritable()
                    || modes.contains(AccessMode.EXECUTE) && !executable) {
                throw new AccessDeniedException(path.toString());
            }
        }
    }

    @Override
    public void createDirectory(Path directory, FileAttribute<?>... attributes) throws IOException {
        synchronized (tree) {
            tree.createFolder(place(directory));
        }
    }

    @Override
    public void delete(Path path) throws IOException {
        synchronized (tree) {
            Path place = place(path);
            Node node = tree.require(place);
            if (!node.isWritable() || !isWritable(place.getParent())) {
                throw new AccessDeniedException(path.toString());
            }
            if (node instanceof Node.Folder folder && !folder.entries().isEmpty()) {
                throw new DirectoryNotEmptyException(path.toString());
            }
            tree.remove(place);
        }
    }

    /** Whether names in a folder may be removed; nobody removes the root, which is in none. */
    private boolean isWritable(@Nullable Path folder) {
        Node parent = folder == null ? null : tree.find(folder);
        return parent != null && parent.isWritable();
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        synchronized (tree) {
            boolean append = options.contains(StandardOpenOption.APPEND);
            boolean write = append || options.contains(StandardOpenOption.WRITE);
            boolean read = options.contains(StandardOpenOption.READ) || !write;
            Path place = place(path);
            Node node = tree.find(place);
            boolean createNew = options.contains(StandardOpenOption.CREATE_NEW);
            if (node != null && createNew && write) {
                throw new FileAlreadyExistsException(path.toString());
            }
            if (node == null && write && (createNew || options.contains(StandardOpenOption.CREATE))) {
                node = tree.createFile(place);
            } else if (node == null) {
                node = tree.require(place);
            }
            if (write && node instanceof Node.Folder) {
                throw new FileSystemException(path.toString(), null, "Is a directory");
            }
            if (write && !node.isWritable()) {
                throw new AccessDeniedException(path.toString());
            }
            MemoryChannel channel = new MemoryChannel(tree, node, read, write, append, clock);
            if (write && options.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
                channel.truncate(0);
            }
            return channel;
        }
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path directory, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        synchronized (tree) {
            if (!(tree.require(place(directory)) instanceof Node.Folder folder)) {
                throw new NotDirectoryException(directory.toString());
            }
            List<Path> entries = new ArrayList<>();
            for (String name : folder.entries().keySet()) {
                Path entry = directory.resolve(name);
                if (filter.accept(entry)) {
                    entries.add(entry);
                }
            }
            return new Listing(entries);
        }
    }

    private record Listing(List<Path> entries) implements DirectoryStream<Path> {
        @Override
        public Iterator<Path> iterator() {
            return entries.iterator();
        }

        @Override
        public void close() {}
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        synchronized (tree) {
            Path place = place(path);
            Node node = tree.require(place);
            Map<String, Object> all = attributes(place, node);
            String names = attributes.substring(attributes.indexOf(':') + 1);
            if (names.equals("*")) {
                return all;
            }
            Map<String, Object> chosen = new HashMap<>();
            for (String name : names.split(",")) {
                if (!all.containsKey(name)) {
                    throw new UnsupportedOperationException("no attribute " + name);
                }
                chosen.put(name, all.get(name));
            }
            return chosen;
        }
    }

    private static Map<String, Object> attributes(Path place, Node node) {
        boolean folder = node instanceof Node.Folder;
        String permissions = (node.isWritable() ? "rw" : "r-") + (folder ? "xr-xr-x" : "-r--r--");
        FileTime time = FileTime.from(node.modified());
        Map<String, Object> all = new HashMap<>();
        all.put("size", node.size());
        all.put("isDirectory", folder);
        all.put("isRegularFile", !folder && !(node instanceof Node.Device));
        all.put("isSymbolicLink", false);
        all.put("isOther", node instanceof Node.Device);
        all.put("lastModifiedTime", time);
        all.put("lastAccessTime", time);
        all.put("creationTime", time);
        all.put("ctime", time);
        all.put("fileKey", place.toString());
        all.put("ino", (long) place.toString().hashCode() & 0x7fffffffL);
        all.put("dev", 1L);
        all.put("rdev", 0L);
        all.put("nlink", 1);
        all.put("uid", 1000);
        all.put("gid", 1000);
        all.put("mode", (folder ? 0040000 : 0100000) | (node.isWritable() ? 0644 : 0444) | (folder ? 0111 : 0));
        all.put("permissions", PosixFilePermissions.fromString(permissions));
        return all;
    }

    /** Times and permissions are taken and not kept: nothing here depends on them. */
    @Override
    public void setAttribute(Path path, String attribute, @Nullable Object value, LinkOption... options)
            throws IOException {
        synchronized (tree) {
            if (!tree.require(place(path)).isWritable()) {
                throw new AccessDeniedException(path.toString());
            }
        }
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        synchronized (tree) {
            Path to = place(target);
            Node there = tree.find(to);
            if (there != null && !List.of(options).contains(StandardCopyOption.REPLACE_EXISTING)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            if (there instanceof Node.Folder folder && !folder.entries().isEmpty()) {
                throw new DirectoryNotEmptyException(target.toString());
            }
            tree.move(place(source), to);
        }
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        synchronized (tree) {
            place(link);
        }
        throw new AccessDeniedException(link.toString(), existing.toString(), "the sandbox has no links");
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
        synchronized (tree) {
            place(link);
        }
        throw new AccessDeniedException(link.toString(), target.toString(), "the sandbox has no links");
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        synchronized (tree) {
            if (tree.find(place(link)) == null) {
                throw new NoSuchFileException(link.toString());
            }
        }
        throw new NotLinkException(link.toString());
    }

    @Override
    public boolean isSameFile(Path a, Path b, LinkOption... options) throws IOException {
        return toRealPath(a).equals(toRealPath(b));
    }

    @Override
    public Path getTempDirectory() {
        return Path.of(FileTree.SCRATCH);
    }
}
