/**
 * The interface {@code /v1}: sessions and executions as resources in JSON, errors as RFC 9457 problems.
 *
 * <p>May use {@code api.http}, {@code api.problem}, {@code execution}, {@code session} and the values of {@code protocol}. Its
 * resources run on virtual threads. Members of answers are appended, never renamed or given another type.
 */
@NullMarked
package dev.sandframe.api.v1;

import org.jspecify.annotations.NullMarked;
