package dev.sandframe.execution;

import java.util.OptionalLong;

/**
 * The limits that one request asks for in place of the defaults.
 *
 * @param cpuMillis CPU time
 * @param wallMillis time on the clock
 * @param allocatedBytes bytes that the code may allocate, freed or not
 * @param outputBytes how much of each output stream is told
 * @param resultBytes how large one result may be
 */
public record RequestedLimits(
        OptionalLong cpuMillis,
        OptionalLong wallMillis,
        OptionalLong allocatedBytes,
        OptionalLong outputBytes,
        OptionalLong resultBytes) {
    /** The defaults. */
    public static final RequestedLimits DEFAULTS = new RequestedLimits(
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty());
}
