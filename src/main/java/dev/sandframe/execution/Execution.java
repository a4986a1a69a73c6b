package dev.sandframe.execution;

import dev.sandframe.protocol.FrameExtent;
import dev.sandframe.protocol.Usage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What came of one execution of a notebook's cell.
 *
 * @param id names it among all others
 * @param detail one sentence on why it was stopped and what the session kept, if it was stopped
 * @param stdout what it printed, up to its limit
 * @param results what it displayed and its last expression's value, in order, each in one form by media type or several
 * @param error the exception that it raised, if it did
 * @param variables the names that code may use next, with their types' names
 * @param frames the frames that are new or others than before
 * @param usage what it used
 * @param session what became of the session
 */
public record Execution(
        String id,
        ExecutionStatus status,
        Optional<String> detail,
        Printed stdout,
        Printed stderr,
        List<Map<String, String>> results,
        boolean resultsTruncated,
        Optional<PythonError> error,
        Map<String, String> variables,
        List<FrameExtent> frames,
        Used usage,
        Continuity session) {

    public Execution {
        results = List.copyOf(results);
        variables = new LinkedHashMap<>(variables);
        frames = List.copyOf(frames);
    }

    /**
     * What was printed to one stream.
     *
     * @param text its beginning
     * @param bytes how much it was, in UTF-8
     * @param truncated whether the text is not all of it
     */
    public record Printed(String text, long bytes, boolean truncated) {}

    /**
     * What an execution used.
     *
     * @param cpuMillis CPU time of the code's thread, or, when the worker was lost, what the server last saw of its whole process;
     *     nothing when no worker began
     * @param wallMillis time on the clock
     * @param worker what the worker told besides; nothing when it was lost
     */
    public record Used(OptionalLong cpuMillis, long wallMillis, Optional<Usage> worker) {}

    /**
     * An exception of Python.
     *
     * @param name its type
     * @param value its text
     * @param traceback what Python would print of it
     * @param line the line of the code that raised it, from 1
     */
    public record PythonError(String name, String value, String traceback, OptionalLong line) {}

    /**
     * What became of the session's state.
     *
     * @param restarted whether the session got a new worker in place of another for this execution
     * @param lost names that code had bound and that are gone with a worker
     */
    public record Continuity(boolean restarted, List<String> lost) {
        public Continuity {
            lost = List.copyOf(lost);
        }
    }
}
