package dev.sandframe.architecture.broken.frame;

/** Crosses the line to the guest, and closes a cycle with it. */
public final class Column {
    Class<?> crossed = dev.sandframe.architecture.broken.guest.Context.class;
}
