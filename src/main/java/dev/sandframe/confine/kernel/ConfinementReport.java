package dev.sandframe.confine.kernel;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which layers of confinement this machine offers, and why the others are absent.
 *
 * @param present the layers that every worker gets
 * @param absent the other layers, each with its reason
 */
public record ConfinementReport(Set<Layer> present, Map<Layer, String> absent) {
    public ConfinementReport {
        present =
                Collections.unmodifiableSet(present.isEmpty() ? EnumSet.noneOf(Layer.class) : EnumSet.copyOf(present));
        absent = Collections.unmodifiableMap(new TreeMap<>(absent));
        for (Layer layer : Layer.values()) {
            if (present.contains(layer) == absent.containsKey(layer)) {
                throw new IllegalArgumentException("layer " + layer.label() + " must be either present or absent");
            }
        }
    }

    /** Asks the kernel. Confines nothing. */
    public static ConfinementReport probe() {
        Map<Layer, String> absent = new EnumMap<>(Layer.class);
        if (Architecture.current().isEmpty()) {
            String reason = "needs Linux on x86-64 or aarch64, this is " + System.getProperty("os.name") + " on "
                    + System.getProperty("os.arch");
            for (Layer layer : Layer.values()) {
                absent.put(layer, reason);
            }
            return new ConfinementReport(Set.of(), absent);
        }
        int abi = Landlock.abi();
        requireAbi(absent, Layer.FILES, abi, Landlock.ABI_FILES);
        requireAbi(absent, Layer.TCP, abi, Landlock.ABI_TCP);
        requireAbi(absent, Layer.SCOPES, abi, Landlock.ABI_SCOPES);
        if (!Seccomp.available()) {
            absent.put(Layer.SECCOMP, "the kernel has no seccomp filters");
        }
        Set<Layer> present = EnumSet.allOf(Layer.class);
        present.removeAll(absent.keySet());
        return new ConfinementReport(present, absent);
    }

    private static void requireAbi(Map<Layer, String> absent, Layer layer, int abi, int needed) {
        if (abi == 0) {
            absent.put(layer, "the kernel has no Landlock, or it is switched off");
        } else if (abi < needed) {
            absent.put(layer, "needs Landlock ABI " + needed + ", the kernel has " + abi);
        }
    }

    /** Whether a worker can reach neither the machine's files nor calls it has no use for. */
    public boolean confinesWorkers() {
        return present.contains(Layer.FILES) && present.contains(Layer.SECCOMP);
    }

    /** One line for the log. */
    public String summary() {
        String on = present.isEmpty() ? "none" : labels(present);
        if (absent.isEmpty()) {
            return "confinement of workers: " + on;
        }
        String off = absent.entrySet().stream()
                .map(e -> e.getKey().label() + " (" + e.getValue() + ")")
                .collect(Collectors.joining(", "));
        return "confinement of workers: " + on + "; absent: " + off;
    }

    private static String labels(Set<Layer> layers) {
        return layers.stream().map(Layer::label).collect(Collectors.joining(", "));
    }
}
