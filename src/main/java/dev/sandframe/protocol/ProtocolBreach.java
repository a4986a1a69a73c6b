package dev.sandframe.protocol;

import java.io.IOException;

/** The other side sent what the protocol does not allow. There is no way on from here. */
public final class ProtocolBreach extends IOException {
    private static final long serialVersionUID = 1L;

    public ProtocolBreach(String message) {
        super(message);
    }

    ProtocolBreach(String message, Throwable cause) {
        super(message, cause);
    }
}
