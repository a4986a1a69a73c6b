package dev.sandframe.guest;

/**
 * What an execution used.
 *
 * @param cpuMillis CPU time of the guest's thread
 * @param wallMillis time on the clock
 * @param allocatedBytes bytes allocated by the guest's thread, freed or not
 * @param peakHeapBytes the most that the heap held, garbage included
 */
public record Usage(long cpuMillis, long wallMillis, long allocatedBytes, long peakHeapBytes) {}
