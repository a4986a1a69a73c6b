package dev.sandframe.protocol;

/**
 * What an execution used, as its worker says.
 *
 * @param cpuMillis CPU time of the guest's thread
 * @param wallMillis time on the clock
 * @param allocatedBytes bytes that the guest's thread allocated, freed or not
 * @param peakHeapBytes the most that the heap held, garbage included
 */
public record Usage(long cpuMillis, long wallMillis, long allocatedBytes, long peakHeapBytes) {}
