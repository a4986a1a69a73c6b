package dev.sandframe.pool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cache of loaded and linked classes that workers start from ({@code -XX:AOTCache}). It halves the CPU time to a ready worker.
 * It holds for one JDK, one set of JARs and the JVM options of {@link WorkerMachine} alone; a JVM that finds it does not hold
 * starts without it.
 */
public final class AheadOfTimeCache {
    private static final String FILE = "worker.aot";
    private static final String TRAINING = "dev.sandframe.worker.TrainingRun";

    private AheadOfTimeCache() {}

    /** The cache beside these JARs, where the build made one. */
    static Optional<Path> find(WorkerClassPath classPath) {
        return classPath.entries().stream()
                .findFirst()
                .map(jar -> jar.resolveSibling(FILE))
                .filter(Files::isReadable);
    }

    /** Makes the cache: {@code AheadOfTimeCache WORKER-DIRECTORY}. Run by the build when the JARs are there. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path directory = Path.of(args[0]);
        Path cache = directory.resolve(FILE).toAbsolutePath();
        Files.deleteIfExists(cache);
        List<String> command = new ArrayList<>(List.of(WorkerLauncher.java()));
        command.addAll(WorkerMachine.OPTIONS);
        command.addAll(
                List.of("-Xlog:disable", "-Xlog:all=error:stderr", "--enable-native-access=ALL-UNNAMED", "-Xmx512m"));
        command.add("-XX:AOTCacheOutput=" + cache);
        command.addAll(List.of("-cp", WorkerClassPath.packaged(directory).toString(), TRAINING));
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0 || !Files.isReadable(cache)) {
            throw new IOException(
                    "the training run of the workers' cache failed with exit code " + process.exitValue());
        }
    }
}
