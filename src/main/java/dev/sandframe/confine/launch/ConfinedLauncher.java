package dev.sandframe.confine.launch;

import dev.sandframe.confine.kernel.ConfinementException;
import dev.sandframe.confine.kernel.ConfinementReport;
import dev.sandframe.confine.kernel.Layer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Starts workers that are confined on all threads from their first instruction, with an environment that says no more than their
 * encoding, {@code /} as their directory and no descriptor but their three pipes. Thread-safe; may be called on virtual threads.
 */
public final class ConfinedLauncher {
    private final ConfinementReport report;
    private final LaunchSettings settings;

    ConfinedLauncher(ConfinementReport report, LaunchSettings settings) {
        this.report = report;
        this.settings = settings;
    }

    /**
     * A launcher for this machine.
     *
     * @throws ConfinementException when the machine lacks a layer that the settings require
     */
    public static ConfinedLauncher create(LaunchSettings settings) {
        ConfinementReport report = ConfinementReport.probe();
        Set<Layer> missing = EnumSet.noneOf(Layer.class);
        missing.addAll(settings.required());
        missing.removeAll(report.present());
        if (!missing.isEmpty()) {
            throw new ConfinementException(missing.stream()
                    .map(layer -> "the layer " + layer.label() + " is required but absent: "
                            + report.absent().get(layer))
                    .collect(Collectors.joining("; ")));
        }
        return new ConfinedLauncher(report, settings);
    }

    /** Which layers the workers get. */
    public ConfinementReport report() {
        return report;
    }

    /**
     * The options of the {@code java} command that belong to the confinement: nothing that attaches, dumps, listens to signals or
     * writes files, and what the worker itself must put on.
     */
    public List<String> javaOptions() {
        return WorkerOptions.of(report.present(), settings.addressSpaceBytes());
    }

    /**
     * Starts a worker.
     *
     * @param command the absolute path of a JDK's {@code java}, its options with {@link #javaOptions()} among them, and its arguments
     * @param readable what the worker reads beside its JDK: its JARs or class folders, its caches, the standard library
     */
    public Process start(List<String> command, Collection<Path> readable) throws IOException {
        if (!report.present().contains(Layer.NO_NEW_PRIVILEGES)) {
            return startUnconfined(command);
        }
        return WorkerSupervisor.start(
                new ConfinedStart(command, List.copyOf(readable), settings.niceness(), report.present()));
    }

    /** Where nothing can be inherited: another system. The report says so. */
    private static Process startUnconfined(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command));
        builder.environment().clear();
        builder.environment().putAll(WorkerOptions.ENVIRONMENT);
        return builder.start();
    }
}
