/**
 * Hashing of elements: codes in order of appearance, lookup of positions, duplicates, membership.
 *
 * <p>Elements are equal as Python's keys are: 1, 1.0 and True are one, and so are all NaN. Arrays that hold other Python objects
 * than plain ones are left to Python: the functions give {@code null} for them. Depends on {@code frame.array} and
 * {@code frame.compute}; runs on the thread that runs the guest.
 */
@NullMarked
package dev.sandframe.frame.hash;

import org.jspecify.annotations.NullMarked;
