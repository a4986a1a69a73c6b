package dev.sandframe.confine.launch;

import dev.sandframe.confine.kernel.ConfinementReport;
import dev.sandframe.confine.kernel.Layer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Starts programs of the tests with the very flags and the confinement that workers get. */
public final class WorkerCommand {
    private static final long ADDRESS_SPACE = 8L << 30;
    /** Absolute, since a worker's own directory is the root. */
    private static final List<Path> CLASS_PATH = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .map(Path::toAbsolutePath)
            .filter(Files::exists)
            .toList();

    private WorkerCommand() {}

    /** A launcher for this machine. */
    public static ConfinedLauncher launcher() {
        return ConfinedLauncher.create(settings());
    }

    /** A launcher that leaves some layers away, to see the others alone. */
    public static ConfinedLauncher launcherWithout(Set<Layer> layers) {
        ConfinementReport report = ConfinementReport.probe();
        Set<Layer> present = EnumSet.copyOf(report.present());
        Map<Layer, String> absent = new EnumMap<>(Layer.class);
        absent.putAll(report.absent());
        for (Layer layer : layers) {
            present.remove(layer);
            absent.put(layer, "left away");
        }
        return new ConfinedLauncher(new ConfinementReport(present, absent), settings());
    }

    private static LaunchSettings settings() {
        return new LaunchSettings(Set.of(), 5, ADDRESS_SPACE);
    }

    /** Starts a program by its main class, with the tests' class path as all that it may read beside the JDK. */
    public static Process start(ConfinedLauncher launcher, Class<?> program, Object... arguments) throws IOException {
        return start(launcher, List.of(), program, arguments);
    }

    /** The same with further options of the JVM. */
    public static Process start(ConfinedLauncher launcher, List<String> options, Class<?> program, Object... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(launcher.javaOptions());
        command.addAll(List.of("-Xmx512m", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(options);
        command.add("-cp");
        command.add(CLASS_PATH.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(program.getName());
        Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
        return launcher.start(command, CLASS_PATH);
    }
}
