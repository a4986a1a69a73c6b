package dev.sandframe.protocol;

/** A part of an upload or a download, at most {@link Bounds#CHUNK_BYTES} long. The bytes are the receiver's. */
public final class Chunk implements ToWorker, FromWorker {
    private final byte[] bytes;

    public Chunk(byte[] bytes) {
        if (bytes.length > Bounds.CHUNK_BYTES) {
            throw new IllegalArgumentException("a chunk of " + bytes.length + " bytes");
        }
        this.bytes = bytes;
    }

    public byte[] bytes() {
        return bytes;
    }
}
