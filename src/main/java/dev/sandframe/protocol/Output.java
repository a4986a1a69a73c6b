package dev.sandframe.protocol;

import java.util.Arrays;

/** What code printed since the last of these, at most {@link Bounds#CHUNK_BYTES} long, in UTF-8. The bytes are the receiver's. */
public final class Output implements FromWorker {
    private final OutputKind kind;
    private final byte[] bytes;

    public Output(OutputKind kind, byte[] bytes) {
        if (bytes.length > Bounds.CHUNK_BYTES) {
            throw new IllegalArgumentException("an output of " + bytes.length + " bytes");
        }
        this.kind = kind;
        this.bytes = bytes;
    }

    public OutputKind kind() {
        return kind;
    }

    public byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Output output && output.kind == kind && Arrays.equals(output.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + Arrays.hashCode(bytes);
    }
}
