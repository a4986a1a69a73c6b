/**
 * What {@code /q/metrics} tells of the server's work, beside what the framework tells of requests and the JVM.
 *
 * <p>May read {@code session} and {@code pool}. Gauges are read whenever somebody asks, on any thread, and never block.
 */
@NullMarked
package dev.sandframe.api.metrics;

import org.jspecify.annotations.NullMarked;
