package dev.sandframe.protocol;

import java.io.IOException;

/** The payloads of one direction. */
interface Codec<M> {
    /** The byte that tells a message's kind. */
    byte kind(M message);

    void write(M message, PayloadWriter payload) throws IOException;

    /** Reads the payload of that kind; an unknown kind is a breach. */
    M read(byte kind, PayloadReader payload) throws IOException;
}
