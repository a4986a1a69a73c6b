package dev.sandframe.architecture.broken.execution;

/** Crosses the line to the API above it. */
public final class Execution {
    Class<?> crossed = dev.sandframe.architecture.broken.api.Endpoint.class;
}
