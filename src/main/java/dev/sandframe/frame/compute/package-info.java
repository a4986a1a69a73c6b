/**
 * Element-wise kernels, reductions and selection on {@link dev.sandframe.frame.array.NdArray}.
 *
 * <p>Kernels compute in {@code long} or {@code double} (bool in {@code byte}), block by block, and narrow as they store. They
 * follow numpy to the bit, the order of summation included. Depends on {@code frame} and {@code frame.array} alone; runs on
 * the thread that runs the guest.
 */
@NullMarked
package dev.sandframe.frame.compute;

import org.jspecify.annotations.NullMarked;
