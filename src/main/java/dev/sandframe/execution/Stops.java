package dev.sandframe.execution;

import dev.sandframe.pool.Loss;
import dev.sandframe.protocol.StopCause;

/** How the words for stops correspond: a worker's, the pool's, and those of answers. */
final class Stops {
    private Stops() {}

    /** What a worker says stopped it, as the pool calls it. */
    static Loss loss(StopCause cause) {
        return switch (cause) {
            case CPU -> Loss.CPU_LIMIT;
            case WALL -> Loss.WALL_LIMIT;
            case MEMORY -> Loss.MEMORY;
            case CANCELLED -> Loss.CANCELLED;
        };
    }

    /** What answers call it. */
    static StopReason reason(Loss loss) {
        return switch (loss) {
            case CPU_LIMIT -> StopReason.CPU_LIMIT;
            case WALL_LIMIT -> StopReason.WALL_LIMIT;
            case CANCELLED -> StopReason.CANCELLED;
            case MEMORY -> StopReason.MEMORY_LIMIT;
            case BREACH, DIED, DISMISSED -> StopReason.WORKER_LOST;
        };
    }
}
