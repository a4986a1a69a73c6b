/**
 * Writing of frames as JSON with pandas' own forms of numbers, texts and times, to memory or to a stream.
 *
 * <p>Depends on {@code frame}, {@code frame.array} and {@code frame.text} only. A writer belongs to one thread.
 */
@NullMarked
package dev.sandframe.frame.json;

import org.jspecify.annotations.NullMarked;
