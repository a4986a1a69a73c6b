/**
 * Rows by groups: the codes of keys, and sums, places, quantiles and running results of each group in pandas' order of computing.
 *
 * <p>A group is a number from 0; rows of none have -1. Kernels pass once over the rows, or over the rows in the order of their
 * groups. Depends on {@code frame.array}, {@code frame.hash} and {@code frame.statistics}; runs on the thread that runs the guest.
 */
@NullMarked
package dev.sandframe.frame.group;

import org.jspecify.annotations.NullMarked;
