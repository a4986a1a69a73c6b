/**
 * Columns, indexes and the kernels on them. Nothing here knows of Python, HTTP or processes; kernels run on the thread that
 * runs the guest and poll {@link dev.sandframe.frame.Interruption} between blocks.
 */
@NullMarked
package dev.sandframe.frame;

import org.jspecify.annotations.NullMarked;
