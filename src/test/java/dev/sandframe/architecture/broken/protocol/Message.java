package dev.sandframe.architecture.broken.protocol;

/** Crosses the line to either side. */
public final class Message {
    Class<?> crossed = dev.sandframe.architecture.broken.pool.Lease.class;
}
