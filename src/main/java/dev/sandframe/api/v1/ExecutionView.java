package dev.sandframe.api.v1;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.sandframe.execution.Execution;
import dev.sandframe.protocol.FrameExtent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What came of an execution.
 *
 * @param status {@code ok}, {@code error}, {@code cpu_limit}, {@code wall_limit}, {@code memory_limit}, {@code cancelled} or
 *     {@code worker_lost}
 * @param detail one sentence on why it was stopped and what the session kept; null when it was not
 * @param stdout what it printed, cut at its limit
 * @param results what it displayed and the value of its last expression, as Jupyter's MIME bundles
 * @param error the exception that it raised, or null
 * @param variables the names that code may use next, with the names of their values' types
 * @param frames the frames that are new or others than before
 * @param truncated whether a part of the output or of a result was left out
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record ExecutionView(
        String id,
        String status,
        Optional<String> detail,
        String stdout,
        String stderr,
        List<Map<String, Object>> results,
        Optional<Failure> error,
        Map<String, String> variables,
        List<Frame> frames,
        Usage usage,
        boolean truncated,
        Session session) {

    ExecutionView {
        results = List.copyOf(results);
        frames = List.copyOf(frames);
    }

    /** A Python exception; {@code line} is the line of the code that raised it, from 1, or null. */
    record Failure(String name, String value, String traceback, OptionalLong line) {}

    /** A data frame. */
    record Frame(String name, long rows, long columns) {}

    /** What was used; null where a worker that was lost could not say it. Its CPU time is then the process', as last seen. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Usage(
            OptionalLong cpuMs,
            long wallMs,
            OptionalLong allocatedBytes,
            OptionalLong peakHeapBytes,
            long stdoutBytes,
            long stderrBytes) {}

    /** What became of the session: whether it got a new worker for this, and which names went with an old one. */
    record Session(boolean restarted, List<String> lost) {
        Session {
            lost = List.copyOf(lost);
        }
    }

    static ExecutionView of(Execution execution) {
        return new ExecutionView(
                execution.id(),
                execution.status().wireName(),
                execution.detail(),
                execution.stdout().text(),
                execution.stderr().text(),
                execution.results().stream().map(MimeBundle::of).toList(),
                execution.error().map(ExecutionView::failure),
                variables(execution.variables()),
                execution.frames().stream().map(ExecutionView::frame).toList(),
                usage(execution),
                execution.resultsTruncated()
                        || execution.stdout().truncated()
                        || execution.stderr().truncated(),
                session(execution.session()));
    }

    private static Failure failure(Execution.PythonError error) {
        return new Failure(
                WellFormed.of(error.name()),
                WellFormed.of(error.value()),
                WellFormed.of(error.traceback()),
                error.line());
    }

    private static Map<String, String> variables(Map<String, String> variables) {
        Map<String, String> wellFormed = new LinkedHashMap<>();
        variables.forEach((name, type) -> wellFormed.put(WellFormed.of(name), WellFormed.of(type)));
        return wellFormed;
    }

    private static Frame frame(FrameExtent frame) {
        return new Frame(WellFormed.of(frame.name()), frame.rows(), frame.columns());
    }

    private static Usage usage(Execution execution) {
        Optional<dev.sandframe.protocol.Usage> told = execution.usage().worker();
        return new Usage(
                execution.usage().cpuMillis(),
                execution.usage().wallMillis(),
                told.map(usage -> OptionalLong.of(usage.allocatedBytes())).orElse(OptionalLong.empty()),
                told.map(usage -> OptionalLong.of(usage.peakHeapBytes())).orElse(OptionalLong.empty()),
                execution.stdout().bytes(),
                execution.stderr().bytes());
    }

    private static Session session(Execution.Continuity continuity) {
        return new Session(
                continuity.restarted(),
                continuity.lost().stream().map(WellFormed::of).toList());
    }
}
