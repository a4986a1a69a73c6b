package dev.sandframe.guest;

import java.util.OptionalLong;

/**
 * What one execution may use.
 *
 * @param cpuMillis CPU time of the thread that runs the guest, kernels included
 * @param wallMillis time on the clock
 * @param allocatedBytes all bytes that the thread may allocate, freed or not; absent for no such limit
 * @param resultBytes the most bytes of one rendered result
 */
public record ExecutionLimits(long cpuMillis, long wallMillis, OptionalLong allocatedBytes, int resultBytes) {
    /** No limits but those of the process: for work of the worker's own. */
    public static final ExecutionLimits NONE =
            new ExecutionLimits(Long.MAX_VALUE >> 21, Long.MAX_VALUE >> 21, OptionalLong.empty(), Integer.MAX_VALUE);
}
