/**
 * The files that guest code sees: a tree in memory with a working directory, a scratch directory, Python's standard library and
 * the time zones. No path of the host is in it, and nothing in it reaches the host.
 *
 * <p>Depends on nothing else of the project. The tree is synchronised on itself: the worker puts and reads files from its own
 * thread while the guest's thread may run.
 */
@NullMarked
package dev.sandframe.guest.files;

import org.jspecify.annotations.NullMarked;
