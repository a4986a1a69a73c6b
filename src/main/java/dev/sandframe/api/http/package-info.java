/**
 * What every HTTP endpoint shares: where the server may listen, which callers' hosts and origins it answers, and how it says
 * that it is there.
 *
 * <p>May use {@code api.problem}; nothing else of the project. Filters run on the event loop and never block.
 */
@NullMarked
package dev.sandframe.api.http;

import org.jspecify.annotations.NullMarked;
