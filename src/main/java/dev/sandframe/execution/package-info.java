/**
 * What can be asked of a session, by whichever interface it was asked: admission, the session's turn, its worker, and the
 * answer.
 *
 * <p>May depend on {@code session}, {@code pool} and {@code protocol}. Its methods block and are called on virtual threads.
 */
@NullMarked
package dev.sandframe.execution;

import org.jspecify.annotations.NullMarked;
