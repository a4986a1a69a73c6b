package dev.sandframe.guest.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A session's files, from the root down. Paths are absolute and normalised here; links do not exist, so a path names one thing.
 *
 * <p>Thread-safe: the tree is its own lock, which every method of {@link SessionFiles} and every change holds. Who finds a node holds it
 * as long as the node is used.
 */
public final class FileTree implements SessionFiles {
    /** The guest's working directory, where a session's files are. */
    public static final String HOME = "/home/sandbox";

    /** The guest's scratch directory. */
    public static final String SCRATCH = "/tmp";

    private final Clock clock;
    private final Quota quota;
    private final Node.Folder root;

    /**
     * A tree with the standard library and the time zones, and empty working and scratch directories.
     *
     * @param maxBytes the most bytes that the session's files may hold together
     * @param maxFiles the most files and folders that the session may make
     */
    public FileTree(Clock clock, long maxBytes, int maxFiles) {
        this.clock = clock;
        this.quota = new Quota(maxBytes, maxFiles);
        this.root = new Node.Folder(false, clock.instant());
        folder(HOME, true);
        folder(SCRATCH, true);
        mount("/dev/null", Node.Device.NULL);
        mount("/dev/urandom", Node.Device.RANDOM);
        StandardLibrary.mount(this);
        TimeZoneFiles.mount(this);
    }

    @Override
    public synchronized void put(String relative, byte[] content) throws IOException {
        Path path = place(relative)
                .orElseThrow(
                        () -> new FileSystemException(relative, null, "Invalid or incomplete multibyte character"));
        if (find(path) instanceof Node.Folder) {
            throw new FileSystemException(relative, null, "Is a directory");
        }
        List<Path> folders = missingFolders(path);
        // Before the first change, so that there is none when it is too much.
        quota.require(content.length - sizeAt(path), folders.size() + (find(path) == null ? 1 : 0));
        for (Path folder : folders) {
            createFolder(folder);
        }
        remove(path);
        createFile(path).write(0, content, 0, content.length, clock.instant());
    }

    /** The folders above a path that are not there, from the top down. */
    private List<Path> missingFolders(Path path) {
        List<Path> missing = new ArrayList<>();
        for (Path at = parent(path); find(at) == null; at = parent(at)) {
            missing.addFirst(at);
        }
        return missing;
    }

    @Override
    public synchronized Optional<byte[]> get(String relative) {
        return place(relative)
                .map(this::find)
                .filter(Node.MemoryFile.class::isInstance)
                .map(file -> ((Node.MemoryFile) file).bytes());
    }

    @Override
    public synchronized boolean delete(String relative) {
        return place(relative)
                .filter(path -> find(path) instanceof Node.MemoryFile)
                .map(this::remove)
                .orElse(false);
    }

    @Override
    public synchronized Map<String, Long> list() {
        Map<String, Long> result = new LinkedHashMap<>();
        if (find(Path.of(HOME)) instanceof Node.Folder home) {
            list(home, "", result);
        }
        return result;
    }

    /** Nothing for a path that the machine's encoding cannot carry. */
    private static Optional<Path> place(String relative) {
        try {
            return Optional.of(Path.of(HOME).resolve(relative).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static void list(Node.Folder folder, String prefix, Map<String, Long> result) {
        folder.entries().forEach((name, node) -> {
            if (node instanceof Node.Folder inner) {
                list(inner, prefix + name + "/", result);
            } else {
                result.put(prefix + name, node.size());
            }
        });
    }

    /** Removes every file and folder that the session made. */
    public synchronized void clear() {
        for (String place : List.of(HOME, SCRATCH)) {
            if (find(Path.of(place)) instanceof Node.Folder folder) {
                for (String name : new ArrayList<>(folder.entries().keySet())) {
                    removeAll(Path.of(place, name));
                }
            }
        }
    }

    private void removeAll(Path path) {
        if (find(path) instanceof Node.Folder folder) {
            for (String name : new ArrayList<>(folder.entries().keySet())) {
                removeAll(path.resolve(name));
            }
        }
        remove(path);
    }

    /** Puts something that the session cannot change in the tree. */
    void mount(String path, Node node) {
        Path place = Path.of(path);
        folder(parent(place).toString(), false)
                .entries()
                .put(place.getFileName().toString(), node);
    }

    private Node.Folder folder(String path, boolean writable) {
        Node.Folder at = root;
        Path place = Path.of(path);
        for (int i = 0; i < place.getNameCount(); i++) {
            boolean last = i == place.getNameCount() - 1;
            at = (Node.Folder) at.entries()
                    .computeIfAbsent(
                            place.getName(i).toString(), name -> new Node.Folder(writable && last, clock.instant()));
        }
        return at;
    }

    /** What a path names, or {@code null}. */
    @Nullable
    Node find(Path path) {
        Node at = root;
        for (Path name : path) {
            if (!(at instanceof Node.Folder folder)) {
                return null;
            }
            Node next = folder.entries().get(name.toString());
            if (next == null) {
                return null;
            }
            at = next;
        }
        return at;
    }

    Node require(Path path) throws IOException {
        Node node = find(path);
        if (node != null) {
            return node;
        }
        for (Path at = path.getParent(); at != null; at = at.getParent()) {
            Node above = find(at);
            if (above != null) {
                if (!(above instanceof Node.Folder)) {
                    throw new NotDirectoryException(path.toString());
                }
                break;
            }
        }
        throw new NoSuchFileException(path.toString());
    }

    private Node.Folder writableParent(Path path) throws IOException {
        if (!(require(parent(path)) instanceof Node.Folder folder)) {
            throw new NotDirectoryException(path.toString());
        }
        if (!folder.isWritable()) {
            throw new AccessDeniedException(path.toString());
        }
        return folder;
    }

    synchronized Node.MemoryFile createFile(Path path) throws IOException {
        Node.MemoryFile file = new Node.MemoryFile(quota, clock.instant());
        add(path, file);
        return file;
    }

    synchronized void createFolder(Path path) throws IOException {
        add(path, new Node.Folder(true, clock.instant()));
    }

    private void add(Path path, Node node) throws IOException {
        Node.Folder folder = writableParent(path);
        String name = path.getFileName().toString();
        if (folder.entries().containsKey(name)) {
            throw new FileAlreadyExistsException(path.toString());
        }
        quota.add();
        folder.entries().put(name, node);
        folder.touch(clock.instant());
    }

    /** Removes what a path names; whether there was anything. Content of a folder is not looked at. */
    synchronized boolean remove(Path path) {
        if (!(find(parent(path)) instanceof Node.Folder folder)) {
            return false;
        }
        Node node = folder.entries().remove(path.getFileName().toString());
        if (node == null) {
            return false;
        }
        quota.remove();
        folder.touch(clock.instant());
        if (node instanceof Node.MemoryFile file) {
            try {
                file.truncate(0, clock.instant());
            } catch (IOException e) {
                throw new IllegalStateException("shrinking needs no space", e);
            }
        }
        return true;
    }

    /** Gives what a path names another path, in place of a file that is there. */
    synchronized void move(Path source, Path target) throws IOException {
        Node node = require(source);
        Node.Folder from = writableParent(source);
        Node.Folder to = writableParent(target);
        if (node instanceof Node.Folder && target.startsWith(source)) {
            throw new FileSystemException(source.toString(), target.toString(), "Invalid argument");
        }
        if (source.equals(target)) {
            return;
        }
        remove(target);
        from.entries().remove(source.getFileName().toString());
        to.entries().put(target.getFileName().toString(), node);
        from.touch(clock.instant());
        to.touch(clock.instant());
    }

    private long sizeAt(Path path) {
        Node node = find(path);
        return node == null ? 0 : node.size();
    }

    /** The bytes that the session's files hold. */
    public synchronized long bytes() {
        return quota.bytes();
    }

    /** How many files and folders the session has made. */
    public synchronized int files() {
        return quota.files();
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? Path.of("/") : parent;
    }
}
