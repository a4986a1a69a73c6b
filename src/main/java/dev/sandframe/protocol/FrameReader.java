package dev.sandframe.protocol;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Reads the frames of {@link FrameWriter}, as those of an enemy. Used by one thread. */
public final class FrameReader<M> {
    private static final CBORFactory FACTORY = CBORFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Bounds.DEPTH)
                    .maxStringLength(Bounds.TEXT_UNITS)
                    .maxNameLength(Bounds.NAME_UNITS)
                    .build())
            .build();
    private static final int USUAL_BYTES = 1 << 13;

    private final InputStream source;
    private final Codec<M> codec;
    private ByteBuffer buffer = ByteBuffer.allocate(USUAL_BYTES).flip();

    private FrameReader(InputStream source, Codec<M> codec) {
        this.source = source;
        this.codec = codec;
    }

    public static FrameReader<ToWorker> toWorker(InputStream source) {
        return new FrameReader<>(source, new ToWorkerCodec());
    }

    public static FrameReader<FromWorker> fromWorker(InputStream source) {
        return new FrameReader<>(source, new FromWorkerCodec());
    }

    /**
     * Waits for a frame.
     *
     * @return empty when the other side has ended after a whole frame
     * @throws ProtocolBreach for every other sequence of bytes that is no frame
     */
    public Optional<Frame<M>> read() throws IOException {
        if (!buffered(FrameWriter.LENGTH_BYTES)) {
            if (buffer.hasRemaining()) {
                throw new ProtocolBreach("the end came within a frame's length");
            }
            return Optional.empty();
        }
        int length = buffer.getInt();
        if (length < FrameWriter.HEADER_BYTES || length > Bounds.FRAME_BYTES) {
            throw new ProtocolBreach("a frame of " + Integer.toUnsignedString(length) + " bytes");
        }
        if (!buffered(length)) {
            throw new ProtocolBreach("the end came within a frame");
        }
        int end = buffer.position() + length;
        byte kind = buffer.get();
        long execution = buffer.getLong();
        M message = message(kind, buffer.position(), end - buffer.position());
        buffer.position(end);
        return Optional.of(new Frame<>(execution, message));
    }

    private M message(byte kind, int offset, int length) throws IOException {
        try (CBORParser cbor = FACTORY.createParser(buffer.array(), offset, length)) {
            PayloadReader payload = new PayloadReader(cbor).begin();
            M message = codec.read(kind, payload);
            payload.end();
            return message;
        } catch (ProtocolBreach e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The parser reads from memory: whatever it throws, the bytes are at fault.
            throw new ProtocolBreach("a payload of kind " + kind + " cannot be read", e);
        }
    }

    /** Reads until so many bytes are there; false when the end comes before. */
    private boolean buffered(int bytes) throws IOException {
        if (buffer.remaining() >= bytes) {
            return true;
        }
        makeRoom(bytes);
        while (buffer.remaining() < bytes) {
            int end = buffer.limit();
            // No more than usual beyond what is needed: the JVM allocates native memory for what is asked, not for what
            // comes.
            int wanted = Math.max(bytes - buffer.remaining(), USUAL_BYTES);
            int read = source.read(buffer.array(), end, Math.min(wanted, buffer.capacity() - end));
            if (read < 0) {
                return false;
            }
            buffer.limit(end + read);
        }
        return true;
    }

    private void makeRoom(int bytes) {
        ByteBuffer roomy = bytes <= buffer.capacity() ? buffer : ByteBuffer.allocate(bytes);
        int kept = buffer.remaining();
        System.arraycopy(buffer.array(), buffer.position(), roomy.array(), 0, kept);
        buffer = roomy.clear().limit(kept);
    }
}
