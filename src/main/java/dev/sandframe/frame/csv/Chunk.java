package dev.sandframe.frame.csv;

import dev.sandframe.frame.array.Kind;

/**
 * The values of one column in one block of records.
 *
 * @param kind INT64, UINT64, FLOAT64, BOOL or OBJECT
 * @param data {@code long[]}, {@code double[]} or {@code byte[]}; for objects {@code int[]} of numbers in the column's dictionary,
 *     or {@code Object[]} once that has grown useless
 */
record Chunk(Kind kind, Object data, int length) {}
