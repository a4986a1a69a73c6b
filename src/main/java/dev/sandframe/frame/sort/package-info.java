/**
 * Orders: sorting, ranking positions, searching in sorted arrays. Depends on {@code frame.array} and {@code frame.compute}; runs
 * on the thread that runs the guest.
 */
@NullMarked
package dev.sandframe.frame.sort;

import org.jspecify.annotations.NullMarked;
