/**
 * The worker processes: starting them, keeping spare ones, talking to them, and ending them.
 *
 * <p>May depend on {@code protocol} and on what confines a process from birth. What a worker says is hostile; whatever it does, no
 * caller waits beyond the limit that it gave. Reading and writing pipes pins a virtual thread, so each worker has platform threads
 * for that and callers only wait for queues.
 */
@NullMarked
package dev.sandframe.pool;

import org.jspecify.annotations.NullMarked;
