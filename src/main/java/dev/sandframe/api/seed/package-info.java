/**
 * The seed dialect: the five endpoints of the original application, with its paths, statuses and bytes.
 *
 * <p>May use {@code api.http}, {@code api.problem}, {@code execution} and {@code session}; nothing else of the project knows
 * it. Routing and {@code GET /files/} run on the event loop and never block; the other resources run on virtual threads.
 */
@NullMarked
package dev.sandframe.api.seed;

import org.jspecify.annotations.NullMarked;
