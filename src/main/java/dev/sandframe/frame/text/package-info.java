/**
 * Values and tables as text, to the character as Python, C and pandas write them: numbers, times, cells, columns and the
 * layout of whole tables. Works on primitive arrays and on arrays of texts; runs on the guest's thread.
 */
@NullMarked
package dev.sandframe.frame.text;

import org.jspecify.annotations.NullMarked;
