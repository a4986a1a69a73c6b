package dev.sandframe.protocol;

import java.util.OptionalLong;

/**
 * What an execution may use. The worker stops it at these; the server watches on its own besides.
 *
 * @param cpuMillis CPU time of the guest's thread
 * @param wallMillis time on the clock
 * @param allocatedBytes bytes that the guest's thread may allocate, freed or not; absent for no such limit
 * @param answerUnits UTF-16 units of the answer, or of one result
 */
public record Limits(long cpuMillis, long wallMillis, OptionalLong allocatedBytes, int answerUnits) {}
