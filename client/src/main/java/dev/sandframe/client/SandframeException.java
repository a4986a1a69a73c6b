package dev.sandframe.client;

/** Whatever went wrong between this client and its server. */
public abstract class SandframeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SandframeException(String message) {
        super(message);
    }

    SandframeException(String message, Throwable cause) {
        super(message, cause);
    }
}
