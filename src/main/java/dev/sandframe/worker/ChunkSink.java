package dev.sandframe.worker;

import dev.sandframe.protocol.Bounds;
import dev.sandframe.protocol.Chunk;
import dev.sandframe.protocol.FrameWriter;
import dev.sandframe.protocol.FromWorker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Sends what is written to it as chunks of one execution. {@link #flush} does nothing; {@link #close} sends the rest. */
final class ChunkSink extends OutputStream {
    private final FrameWriter<FromWorker> writer;
    private final long execution;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

    ChunkSink(FrameWriter<FromWorker> writer, long execution) {
        this.writer = writer;
        this.execution = execution;
    }

    @Override
    public void write(int octet) throws IOException {
        pending.write(octet);
        sendWhenFull();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int done = 0; done < length; ) {
            int part = Math.min(length - done, Bounds.CHUNK_BYTES - pending.size());
            pending.write(bytes, offset + done, part);
            done += part;
            sendWhenFull();
        }
    }

    @Override
    public void close() throws IOException {
        if (pending.size() > 0) {
            send();
        }
    }

    private void sendWhenFull() throws IOException {
        if (pending.size() == Bounds.CHUNK_BYTES) {
            send();
        }
    }

    private void send() throws IOException {
        writer.write(execution, new Chunk(pending.toByteArray()));
        pending.reset();
    }
}
