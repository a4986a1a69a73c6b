package dev.sandframe.guest;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of one execution in a session that lives as a notebook's does.
 *
 * @param end how it ended
 * @param results what was displayed and the last expression's value, in order, each rendered by media type
 * @param variables the names that the code may use next, with their types' names
 * @param frames the data frames among them that are new or another object than before
 * @param truncated whether a result was left out because it was larger than its limit
 */
public record ExecutionOutcome(
        End end,
        List<Map<String, String>> results,
        Map<String, String> variables,
        List<FrameShape> frames,
        boolean truncated,
        Usage usage) {

    /** How an execution ended. */
    public sealed interface End {
        /** The code ran to its end. */
        record Completed() implements End {}

        /** The code raised an exception that it did not catch. */
        record Raised(PythonError error) implements End {}

        /** The code was stopped. */
        record Stopped(StopReason reason) implements End {}
    }

    /**
     * A Python exception.
     *
     * @param name the type's name, for example {@code KeyError}
     * @param value the exception's text
     * @param traceback what Python would print
     * @param line the line of the sent code that raised it, from 1
     */
    public record PythonError(String name, String value, String traceback, Optional<Integer> line) {}

    /** A data frame's name and extent. */
    public record FrameShape(String name, long rows, long columns) {}
}
