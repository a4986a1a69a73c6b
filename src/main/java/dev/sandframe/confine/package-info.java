/**
 * What a worker gives up by itself before it reads its first message: system calls it has no use for, files it could write,
 * being read by its neighbours. What it inherits from the thread of the server that started it is made in
 * {@link dev.sandframe.confine.launch} and checked here. Worker side; depends on {@link dev.sandframe.confine.kernel} and the JDK.
 */
@NullMarked
package dev.sandframe.confine;

import org.jspecify.annotations.NullMarked;
