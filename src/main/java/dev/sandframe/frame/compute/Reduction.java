package dev.sandframe.frame.compute;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reductions with kernels of their own. */
public enum Reduction {
    SUM,
    PROD,
    MIN,
    MAX,
    FMIN,
    FMAX,
    ANY,
    ALL;

    private static final Map<String, Reduction> BY_NAME = new HashMap<>();

    static {
        for (Reduction op : values()) {
            BY_NAME.put(op.name().toLowerCase(Locale.ROOT), op);
        }
    }

    /** The reduction of a name in lower case, or {@code null}. */
    public static @Nullable Reduction named(String name) {
        return BY_NAME.get(name);
    }

    boolean hasIdentity() {
        return this == SUM || this == PROD || this == ANY || this == ALL;
    }
}
