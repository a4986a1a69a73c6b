/**
 * Rows to cells of a table.
 *
 * <p>Depends on {@code frame.array}; runs on the thread that runs the guest.
 */
@NullMarked
package dev.sandframe.frame.reshape;

import org.jspecify.annotations.NullMarked;
