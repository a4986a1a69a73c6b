package dev.sandframe.protocol;

import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes frames: four bytes of length, one of kind, eight of the execution's number, and the CBOR payload. Frames are collected
 * until {@link #flush}, so that a message and what follows it cost one write. Thread-safe.
 */
public final class FrameWriter<M> {
    static final int LENGTH_BYTES = Integer.BYTES;
    static final int HEADER_BYTES = 1 + Long.BYTES;

    private static final CBORFactory FACTORY = new CBORFactory();
    private static final int FLUSHED_AT = 1 << 16;

    private final OutputStream sink;
    private final Codec<M> codec;
    private final Pending pending = new Pending();

    private FrameWriter(OutputStream sink, Codec<M> codec) {
        this.sink = sink;
        this.codec = codec;
    }

    public static FrameWriter<ToWorker> toWorker(OutputStream sink) {
        return new FrameWriter<>(sink, new ToWorkerCodec());
    }

    public static FrameWriter<FromWorker> fromWorker(OutputStream sink) {
        return new FrameWriter<>(sink, new FromWorkerCodec());
    }

    /** Adds a frame; writes to the sink only when much has been collected. */
    public synchronized void write(long execution, M message) throws IOException {
        int start = pending.size();
        pending.putInt(0);
        pending.write(codec.kind(message));
        pending.putLong(execution);
        try (CBORGenerator cbor = FACTORY.createGenerator(pending)) {
            codec.write(message, new PayloadWriter(cbor));
        }
        int length = pending.size() - start - LENGTH_BYTES;
        if (length > Bounds.FRAME_BYTES) {
            throw new IllegalArgumentException("a frame of " + length + " bytes");
        }
        pending.setInt(start, length);
        if (pending.size() >= FLUSHED_AT) {
            flush();
        }
    }

    /** Writes what was collected. */
    public synchronized void flush() throws IOException {
        pending.writeTo(sink);
        pending.reset();
        sink.flush();
    }

    /** What waits to be written, with room to fill in a length afterwards. */
    private static final class Pending extends ByteArrayOutputStream {
        Pending() {
            super(FLUSHED_AT / 8);
        }

        void putInt(int value) {
            write(value >>> 24);
            write(value >>> 16);
            write(value >>> 8);
            write(value);
        }

        void putLong(long value) {
            putInt((int) (value >>> 32));
            putInt((int) value);
        }

        void setInt(int position, int value) {
            buf[position] = (byte) (value >>> 24);
            buf[position + 1] = (byte) (value >>> 16);
            buf[position + 2] = (byte) (value >>> 8);
            buf[position + 3] = (byte) value;
        }
    }
}
