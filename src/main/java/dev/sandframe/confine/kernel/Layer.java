package dev.sandframe.confine.kernel;

import java.util.Locale;

/** One layer of a worker's confinement. */
public enum Layer {
    /** {@code PR_SET_NO_NEW_PRIVS}: no program that the worker could start gains privileges. Inherited from the launching thread. */
    NO_NEW_PRIVILEGES,
    /** No capability in any set, under uid 0 too. Inherited from the launching thread. */
    CAPABILITIES,
    /** Landlock: no file but those the JVM reads. Inherited from the launching thread. */
    FILES,
    /** Landlock since ABI 4: no TCP port is bound or connected to. Inherited from the launching thread. */
    TCP,
    /** Landlock since ABI 6: no signal and no abstract socket reaches a process outside. Inherited from the launching thread. */
    SCOPES,
    /** A lower claim on the processor and the first place when memory runs out: {@code nice} and {@code oom_score_adj}. */
    PRIORITY,
    /** No core file, no byte written to a file, bounded address space and descriptors. Set by the worker. */
    RESOURCE_LIMITS,
    /** {@code PR_SET_DUMPABLE} 0: no other process of the same uid reads or traces the worker. Set by the worker. */
    NOT_DUMPABLE,
    /** seccomp on all threads: only the listed calls of the kernel. Set by the worker. */
    SECCOMP;

    /** The layer's name in configuration and in reports, for example {@code no-new-privileges}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The layer of a label. */
    public static Layer ofLabel(String label) {
        for (Layer layer : values()) {
            if (layer.label().equals(label)) {
                return layer;
            }
        }
        throw new IllegalArgumentException("no layer of confinement is called '" + label + "'");
    }
}
