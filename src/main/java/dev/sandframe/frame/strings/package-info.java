/**
 * Kernels behind {@code .str}: one text in, one answer out, for each element of an object array.
 *
 * <p>They answer as Python's {@code str} does: positions and lengths count code points, case mappings are those of Unicode 15.1.
 * A dictionary-coded array is answered once per distinct value. Arrays that hold anything but text, {@code None} and NaN are
 * left to Python: the functions give {@code null} for them. Depends on {@code frame.array} and {@code frame.compute}; runs on
 * the thread that runs the guest.
 */
@NullMarked
package dev.sandframe.frame.strings;

import org.jspecify.annotations.NullMarked;
