/**
 * The language of the pipe between the server and a worker: messages as sealed records, and frames that carry them.
 *
 * <p>What comes from a worker is hostile input: every length, count, type and order is checked while reading, and anything else
 * is a {@link dev.sandframe.protocol.ProtocolBreach}, which ends the worker. May depend on nothing of either side. Readers and
 * writers belong to one thread each.
 */
@NullMarked
package dev.sandframe.protocol;

import org.jspecify.annotations.NullMarked;
