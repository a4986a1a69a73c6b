package dev.sandframe.architecture.broken.worker;

/** Crosses the lines to the server and to its frameworks. */
public final class Loop {
    Class<?> crossed = dev.sandframe.architecture.broken.pool.Lease.class;
    Class<?> framework = io.netty.buffer.ByteBuf.class;
    Class<?> polyglot = org.graalvm.polyglot.Context.class;
    Class<?> tables = tech.tablesaw.api.Table.class;
}
