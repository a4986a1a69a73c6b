package dev.sandframe.architecture.broken.guest;

/** Crosses the line to the pipe above it. */
public final class Context {
    Class<?> crossed = dev.sandframe.architecture.broken.protocol.Message.class;
}
