package dev.sandframe.pool;

import dev.sandframe.confine.kernel.Layer;
import dev.sandframe.confine.launch.ConfinedLauncher;
import dev.sandframe.confine.launch.LaunchSettings;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Starts the process of a worker: a plain JVM with a class path of its own, confined from birth. Thread-safe. */
final class WorkerLauncher {
    private static final String MAIN = "dev.sandframe.worker.WorkerMain";

    /** A worker under load was seen to map 2.7 GB beside its heap: classes, code, stacks, libc's arenas for each thread. */
    private static final long ADDRESS_SPACE_BESIDE_HEAP = 5L << 30;

    /**
     * The young generation is a tenth of the heap, not a third. It is touched in full by every worker, also an idle one, and what is
     * left to the old generation is what a large frame can have.
     */
    private static final int YOUNG_PART = 10;

    private final ConfinedLauncher launcher;
    private final List<String> command;
    private final List<Path> readable;

    private WorkerLauncher(ConfinedLauncher launcher, List<String> command, List<Path> readable) {
        this.launcher = launcher;
        this.command = List.copyOf(command);
        this.readable = List.copyOf(readable);
    }

    static WorkerLauncher of(PoolConfig config) {
        return of(config, WorkerClassPath.find(config.workerDirectory()), MAIN);
    }

    /** For another program than the worker's. */
    static WorkerLauncher of(PoolConfig config, WorkerClassPath classPath, String main) {
        ConfinedLauncher launcher = ConfinedLauncher.create(new LaunchSettings(
                layers(config.requiredLayers().orElse(Set.of())), config.niceness(), addressSpace(config)));
        List<String> command = new ArrayList<>();
        command.add(java());
        command.add("-Xmx" + config.heap().asLongValue());
        command.add("-Xmn" + config.heap().asLongValue() / YOUNG_PART);
        command.addAll(WorkerMachine.OPTIONS);
        Optional<Path> cache = AheadOfTimeCache.find(classPath);
        cache.ifPresent(file -> command.add("-XX:AOTCache=" + file));
        command.addAll(launcher.javaOptions());
        command.add("-Dsandframe.hard-stop-delay=" + config.hardStopDelay().toMillis());
        command.add("-Dsandframe.files.bytes=" + config.fileBytes().asLongValue());
        command.add("-Dsandframe.files.count=" + config.files());
        command.addAll(config.jvmOptions().orElse(List.of()));
        command.add("-cp");
        command.add(classPath.toString());
        command.add(main);
        List<Path> readable = new ArrayList<>(classPath.entries());
        cache.ifPresent(readable::add);
        return new WorkerLauncher(launcher, command, readable);
    }

    /** The program that runs this JVM. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static long addressSpace(PoolConfig config) {
        return config.addressSpace()
                .map(MemorySize::asLongValue)
                .orElseGet(() -> config.heap().asLongValue() + ADDRESS_SPACE_BESIDE_HEAP);
    }

    Process launch() throws IOException {
        return launcher.start(command, readable);
    }

    /** Which layers of confinement workers get, in one line. */
    String confinement() {
        return launcher.report().summary();
    }

    private static Set<Layer> layers(Set<String> labels) {
        return labels.stream().map(Layer::ofLabel).collect(Collectors.toSet());
    }
}
