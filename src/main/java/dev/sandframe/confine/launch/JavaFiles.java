package dev.sandframe.confine.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that a JVM of a JDK reads of the machine.
 *
 * @param executable what the kernel executes to start it: the launcher and the dynamic loader
 * @param readable the JDK, where its links lead, the system's libraries and its neutral locale, and the
 *     source of random bytes
 */
record JavaFiles(Set<Path> executable, Set<Path> readable) {
    /** Libraries stand in these directories on every system that has them elsewhere than in a store of their own. */
    private static final List<Path> LIBRARY_ROOTS = Stream.of(
                    "/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/nix/store", "/gnu/store")
            .map(Path::of)
            .toList();

    private static final List<Path> WHEN_PRESENT = Stream.of(
                    "/etc/ld.so.cache", "/usr/lib/locale/C.utf8", "/dev/null", "/dev/random", "/dev/urandom")
            .map(Path::of)
            .toList();

    JavaFiles {
        executable = Set.copyOf(executable);
        readable = Set.copyOf(readable);
    }

    /** The files of the JDK that has this {@code java}. */
    static JavaFiles of(Path java) throws IOException {
        Path launcher = java.toRealPath();
        Path bin = launcher.getParent();
        Path home = bin == null ? null : bin.getParent();
        if (home == null) {
            throw new IOException(launcher + " is not in the bin directory of a JDK");
        }
        Set<Path> executable = new LinkedHashSet<>();
        executable.add(launcher);
        Set<Path> readable = new LinkedHashSet<>();
        readable.add(home);
        addLinkTargets(home, readable);
        for (Path library : mappedLibraries()) {
            if (!library.startsWith(home)) {
                readable.add(library);
            }
            if (isDynamicLoader(library)) {
                executable.add(library);
            }
        }
        WHEN_PRESENT.stream().filter(Files::exists).forEach(readable::add);
        return new JavaFiles(executable, readable);
    }

    /** Distributions keep a JDK's configuration and certificates under {@code /etc} and link to them. */
    private static void addLinkTargets(Path home, Set<Path> targets) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path link : (Iterable<Path>) files.filter(Files::isSymbolicLink)::iterator) {
                if (Files.exists(link) && !link.toRealPath().startsWith(home)) {
                    targets.add(link.toRealPath());
                }
            }
        }
    }

    /** The libraries of the system that this JVM has mapped; a worker, being the same program, maps the same. */
    private static List<Path> mappedLibraries() throws IOException {
        try (Stream<String> maps = Files.lines(Path.of("/proc/self/maps"))) {
            return maps.map(line -> line.indexOf('/') < 0 ? "" : line.substring(line.indexOf('/')))
                    .distinct()
                    .filter(path -> !path.isEmpty())
                    .map(Path::of)
                    .filter(path -> LIBRARY_ROOTS.stream().anyMatch(path::startsWith))
                    .filter(path -> path.getFileName().toString().contains(".so"))
                    .filter(Files::exists)
                    .toList();
        }
    }

    private static boolean isDynamicLoader(Path library) {
        String name = library.getFileName().toString();
        return name.startsWith("ld-");
    }
}
