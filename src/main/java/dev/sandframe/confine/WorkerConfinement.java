package dev.sandframe.confine;

import dev.sandframe.confine.kernel.Capabilities;
import dev.sandframe.confine.kernel.ConfinementException;
import dev.sandframe.confine.kernel.Errno;
import dev.sandframe.confine.kernel.Layer;
import dev.sandframe.confine.kernel.Prctl;
import dev.sandframe.confine.kernel.ResourceLimit;
import dev.sandframe.confine.kernel.Seccomp;
import dev.sandframe.confine.kernel.Syscalls;
import dev.sandframe.confine.kernel.SystemCall;
import java.lang.foreign.Arena;
import java.util.EnumSet;
import java.util.Set;

/**
 * The worker's own part of its confinement. The server tells by a system property which layers this machine has; each of them is
 * put on, or found to be on, or the worker must end. Without the property all layers are demanded.
 */
public final class WorkerConfinement {
    /** The layers that must hold, by label, separated by commas. Empty: none, for a training run that nobody else talks to. */
    public static final String LAYERS_PROPERTY = "sandframe.confinement.layers";
    /** The limit of the address space in bytes. */
    public static final String ADDRESS_SPACE_PROPERTY = "sandframe.confinement.address-space";

    private static final int OPEN_FILES = 512;
    private static final long AT_FDCWD = -100;
    private static final long OPEN_DIRECTORY = 02000000; // O_RDONLY | O_CLOEXEC

    private WorkerConfinement() {}

    /**
     * Confines this process as its command line says. To be called before the first message is read.
     *
     * @throws ConfinementException when a layer does not hold; the process must end then
     */
    public static void apply() {
        Set<Layer> layers = demanded();
        checkInherited(layers);
        if (layers.contains(Layer.RESOURCE_LIMITS)) {
            limitResources(addressSpace());
        }
        if (layers.contains(Layer.NOT_DUMPABLE)) {
            Prctl.SET_DUMPABLE.require(0);
        }
        if (layers.contains(Layer.SECCOMP)) {
            Prctl.SET_NO_NEW_PRIVILEGES.require(1);
            Seccomp.install(AllowedCalls.filter());
            requireRefused("a change of the filter", Errno.EPERM, Syscalls.call(SystemCall.SECCOMP, 0, 0, 0));
        }
    }

    private static void limitResources(long addressSpace) {
        ResourceLimit.CORE_FILE.set(0);
        ResourceLimit.FILE_SIZE.set(0);
        ResourceLimit.LOCKED_MEMORY.set(0);
        ResourceLimit.MESSAGE_QUEUES.set(0);
        ResourceLimit.OPEN_FILES.set(OPEN_FILES);
        ResourceLimit.ADDRESS_SPACE.set(addressSpace);
    }

    /** The layers that came with birth bind every thread alike, so that asking on this one asks for all. */
    private static void checkInherited(Set<Layer> layers) {
        if (layers.contains(Layer.NO_NEW_PRIVILEGES)) {
            Prctl.GET_NO_NEW_PRIVILEGES.requireAnswer(0, 1);
        }
        if (layers.contains(Layer.CAPABILITIES)) {
            Capabilities.requireNone();
        }
        if (layers.contains(Layer.FILES)) {
            try (Arena arena = Arena.ofConfined()) {
                long root = arena.allocateFrom("/").address();
                requireRefused(
                        "reading /", Errno.EACCES, Syscalls.call(SystemCall.OPENAT, AT_FDCWD, root, OPEN_DIRECTORY, 0));
            }
        }
        if (layers.contains(Layer.SCOPES)) {
            long parent = Syscalls.call(SystemCall.GETPPID);
            requireRefused("a signal to the server", Errno.EPERM, Syscalls.call(SystemCall.KILL, parent, 0));
        }
    }

    private static void requireRefused(String what, int error, long answer) {
        if (answer != -error) {
            throw new ConfinementException(what + " was not refused by " + Errno.name(error));
        }
    }

    private static long addressSpace() {
        Long bytes = Long.getLong(ADDRESS_SPACE_PROPERTY);
        if (bytes == null) {
            throw new ConfinementException("the worker was started without -D" + ADDRESS_SPACE_PROPERTY);
        }
        return bytes;
    }

    private static Set<Layer> demanded() {
        String labels = System.getProperty(LAYERS_PROPERTY);
        if (labels == null) {
            return EnumSet.allOf(Layer.class);
        }
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        for (String label : labels.split(",")) {
            if (!label.isEmpty()) {
                layers.add(Layer.ofLabel(label));
            }
        }
        return layers;
    }
}
