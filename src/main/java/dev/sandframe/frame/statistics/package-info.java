/**
 * Statistics of pairs of columns, in the order of computing that pandas has.
 *
 * <p>May depend on {@code frame.array}. Confined to the guest's thread.
 */
@NullMarked
package dev.sandframe.frame.statistics;

import org.jspecify.annotations.NullMarked;
