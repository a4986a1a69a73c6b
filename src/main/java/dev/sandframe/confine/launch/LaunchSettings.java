package dev.sandframe.confine.launch;

import dev.sandframe.confine.kernel.Layer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How workers are confined.
 *
 * @param required layers without which no worker is started; the other layers are put on where the machine has them
 * @param niceness how many steps a worker's claim on the processor is below the server's, 0 to 19
 * @param addressSpaceBytes the limit of a worker's virtual memory: heap, metaspace, code, stacks and everything it maps
 */
public record LaunchSettings(Set<Layer> required, int niceness, long addressSpaceBytes) {
    public LaunchSettings {
        required = Collections.unmodifiableSet(
                required.isEmpty() ? EnumSet.noneOf(Layer.class) : EnumSet.copyOf(required));
        if (niceness < 0 || niceness > 19) {
            throw new IllegalArgumentException("niceness is 0 to 19, not " + niceness);
        }
        if (addressSpaceBytes <= 0) {
            throw new IllegalArgumentException("address space is above 0 bytes, not " + addressSpaceBytes);
        }
    }
}
