/**
 * What outlives a worker: the sessions, their identifiers and names, and the spool of what clients uploaded.
 *
 * <p>May depend on {@code pool} and {@code protocol}. Everything here is safe for use by many threads; a session's own state is
 * changed only by the one execution that it runs at a time.
 */
@NullMarked
package dev.sandframe.session;

import org.jspecify.annotations.NullMarked;
