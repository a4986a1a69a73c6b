package dev.sandframe.confine.launch;

import dev.sandframe.confine.kernel.Architecture;
import dev.sandframe.confine.kernel.Prctl;

/** What the server does for itself: nobody of the same uid reads its memory, its environment or its descriptors, or traces it. */
public final class ServerHardening {
    private ServerHardening() {}

    /** Makes this process not dumpable, where the kernel can. */
    public static void apply() {
        if (Architecture.current().isPresent()) {
            Prctl.SET_DUMPABLE.require(0);
        }
    }
}
