/**
 * Starts workers that are confined from birth: one fresh thread a worker gives up everything it may, starts the program and ends.
 * Server side; depends on {@link dev.sandframe.confine.kernel} and the JDK. A confined thread may start nothing but its worker: a
 * thread that it made would be confined with it, for good, inside the server.
 */
@NullMarked
package dev.sandframe.confine.launch;

import org.jspecify.annotations.NullMarked;
