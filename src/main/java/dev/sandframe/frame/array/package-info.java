/**
 * Typed n-dimensional arrays: the one kind of buffer under columns, indexes and {@code numpy.ndarray}.
 *
 * <p>Depends on nothing else of the project. Arrays are not synchronised: they belong to the thread that runs the guest.
 */
@NullMarked
package dev.sandframe.frame.array;

import org.jspecify.annotations.NullMarked;
