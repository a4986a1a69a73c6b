package dev.sandframe.confine.launch;

import dev.sandframe.confine.kernel.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The command line options of a worker's JVM that its confinement needs. */
final class WorkerOptions {
    /** The whole environment. Without it the JVM takes paths for ASCII, and a guest's file of another name for an impossible one. */
    static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C.UTF-8");

    private static final List<String> HYGIENE = List.of(
            "-XX:+DisableAttachMechanism",
            "-XX:-UsePerfData",
            // Reads /proc and /sys, which a worker cannot.
            "-XX:-UseContainerSupport",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=/dev/null",
            "-XX:+ErrorFileToStderr",
            "-Xrs",
            // Standard output is the conversation's: the machine's own words go to standard error.
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable",
            "-Xlog:all=warning:stderr",
            "--enable-native-access=ALL-UNNAMED");

    private WorkerOptions() {}

    static List<String> of(Set<Layer> layers, long addressSpaceBytes) {
        List<String> options = new ArrayList<>(HYGIENE);
        options.add("-Dsandframe.confinement.layers="
                + layers.stream().map(Layer::label).collect(Collectors.joining(",")));
        options.add("-Dsandframe.confinement.address-space=" + addressSpaceBytes);
        return List.copyOf(options);
    }
}
