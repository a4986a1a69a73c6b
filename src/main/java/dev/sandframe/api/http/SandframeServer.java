package dev.sandframe.api.http;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the server. */
@QuarkusMain
public final class SandframeServer {
    /**
     * The framework would answer a path with a character that URIs lack, such as the brackets of {@code df[0]} that Python's
     * clients send as they are, by a bare 400. Paths are decided by ourselves.
     */
    private static final String OWN_VALIDATION_OF_PATHS = "vertx.disableURIValidation";

    private SandframeServer() {}

    public static void main(String... arguments) {
        System.setProperty(OWN_VALIDATION_OF_PATHS, "true");
        Quarkus.run(arguments);
    }
}
