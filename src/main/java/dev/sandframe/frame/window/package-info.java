/**
 * Windows that move over a column: sums, moments, orders and exponential weights of each, updated value for value in pandas' own order
 * of computing, so that results agree to the bit.
 *
 * <p>Windows are two arrays of positions, first and past the last. A window with fewer values than asked for gives NaN. Depends on
 * {@code frame.array} alone; runs on the thread that runs the guest.
 */
@NullMarked
package dev.sandframe.frame.window;

import org.jspecify.annotations.NullMarked;
