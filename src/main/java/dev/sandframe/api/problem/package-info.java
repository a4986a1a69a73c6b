/**
 * Why a request could not be carried out, in one form for all interfaces, and its rendering: RFC 9457 problems for
 * {@code /v1}, {@code {"detail": …}} for the seed dialect.
 *
 * <p>May use {@code execution} and {@code session}. Stateless; called on event loops and virtual threads.
 */
@NullMarked
package dev.sandframe.api.problem;

import org.jspecify.annotations.NullMarked;
