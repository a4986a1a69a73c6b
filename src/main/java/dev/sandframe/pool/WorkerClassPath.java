package dev.sandframe.pool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a worker's JVM loads classes from: the JARs of the worker's directory. Where the server itself runs from class folders, in
 * development and in tests, that folder stands for the worker's own JAR.
 */
record WorkerClassPath(List<Path> entries) {
    private static final String DIRECTORY = "worker";

    WorkerClassPath {
        entries = List.copyOf(entries);
    }

    /** The class path in the configured directory, else in the one that belongs to the running server. */
    static WorkerClassPath find(Optional<Path> configured) {
        if (configured.isPresent()) {
            return packaged(configured.get());
        }
        Path server = ownCode();
        if (Files.isDirectory(server)) {
            return folder(server, server.resolveSibling(DIRECTORY));
        }
        // quarkus-app/app/sandframe-server.jar
        Path application = server.resolve("../..").normalize();
        Path within = application.resolve(DIRECTORY);
        return packaged(Files.isDirectory(within) ? within : application.resolveSibling(DIRECTORY));
    }

    /** The JARs of a directory and of {@code lib} below it. */
    static WorkerClassPath packaged(Path directory) {
        List<Path> entries = new ArrayList<>(jars(directory));
        entries.addAll(jars(directory.resolve("lib")));
        return new WorkerClassPath(entries);
    }

    private static WorkerClassPath folder(Path classes, Path directory) {
        List<Path> entries = new ArrayList<>();
        entries.add(classes);
        entries.addAll(jars(directory.resolve("lib")));
        return new WorkerClassPath(entries);
    }

    /** In the order of their names: a cache of loaded classes holds for one order only. */
    private static List<Path> jars(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .map(Path::toAbsolutePath)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the worker's libraries are not in " + directory, e);
        }
    }

    private static Path ownCode() {
        CodeSource source = WorkerClassPath.class.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the server's code lies at " + source.getLocation(), e);
        }
    }

    /** As the option {@code -cp} takes it. */
    @Override
    public String toString() {
        return entries.stream().map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator));
    }
}
