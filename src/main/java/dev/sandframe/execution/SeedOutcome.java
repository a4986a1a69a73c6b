package dev.sandframe.execution;

/** What came of one execution in the seed dialect. */
public sealed interface SeedOutcome {
    /**
     * The code ran.
     *
     * @param json the assigned names and their values, as {@code json.dumps} writes them
     */
    record Returned(String json) implements SeedOutcome {}

    /**
     * The code raised an exception.
     *
     * @param detail the exception's {@code str}
     */
    record Raised(String detail) implements SeedOutcome {}
}
