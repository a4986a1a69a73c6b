/**
 * Reading and writing of delimited text with the rules of pandas' default parser: its tokenizer, its inference of column types
 * and its arithmetic for decimal numbers. Works on whole inputs of UTF-8 bytes.
 *
 * <p>Depends on {@code frame}, {@code frame.array} and {@code frame.text} only. A reader belongs to one thread.
 */
@NullMarked
package dev.sandframe.frame.csv;

import org.jspecify.annotations.NullMarked;
