package dev.sandframe.architecture.broken.pool;

/** On the server; crosses the line to the worker's side. */
public final class Lease {
    Class<?> crossed = dev.sandframe.architecture.broken.frame.Column.class;
}
