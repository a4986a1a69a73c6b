/**
 * The guest's side of a worker: the GraalPy context in which code runs, without files, network, threads, processes or Java,
 * and what is asked of it.
 *
 * <p>May depend on {@code bridge} and {@code frame}. A context belongs to the thread that opened it; only interrupting is for
 * other threads.
 */
@NullMarked
package dev.sandframe.guest;

import org.jspecify.annotations.NullMarked;
