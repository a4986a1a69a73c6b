/**
 * Random streams that are numpy's to the bit: the generators MT19937 and PCG64, and the distributions of {@code RandomState}
 * (legacy) and of {@code Generator}.
 *
 * <p>Written after the papers named at each class and numpy's documented streams. Depends on {@code frame} and
 * {@code frame.array}; runs on the thread that runs the guest.
 */
@NullMarked
package dev.sandframe.frame.random;

import org.jspecify.annotations.NullMarked;
