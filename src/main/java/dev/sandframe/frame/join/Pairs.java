package dev.sandframe.frame.join;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a join: for each the position of its left and of its right row, -1 where there is none.
 *
 * @param left {@code null} where the left rows are all rows in turn
 * @param right the same for the right rows
 */
@SuppressWarnings("ArrayRecordComponent")
public record Pairs(int @Nullable [] left, int @Nullable [] right) {}
