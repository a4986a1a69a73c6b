/**
 * Bringing the rows of two tables together: the numbers of equal keys, and pairs of positions in pandas' order of rows.
 *
 * <p>Positions are 32-bit; -1 stands for no row, and {@code null} for every row in turn. Depends on {@code frame.array} and
 * {@code frame.hash}; runs on the thread that runs the guest.
 */
@NullMarked
package dev.sandframe.frame.join;

import org.jspecify.annotations.NullMarked;
