package dev.sandframe.acceptance;

import java.nio.file.Path;

/** The places of the repository that the tests use. */
final class Repository {
    /** Tests run in their module's folder. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Repository() {}
}
