/**
 * Finding positions by label: hash tables over columns, built at the first lookup, and the order of labels.
 *
 * <p>May depend on {@code frame.array}. Confined to the guest's thread.
 */
@NullMarked
package dev.sandframe.frame.index;

import org.jspecify.annotations.NullMarked;
