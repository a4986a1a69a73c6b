package dev.sandframe.worker;

import dev.sandframe.guest.ExecutionOutcome;
import dev.sandframe.guest.StopReason;
import dev.sandframe.protocol.Bounds;
import dev.sandframe.protocol.FrameExtent;
import dev.sandframe.protocol.FrameWriter;
import dev.sandframe.protocol.FromWorker;
import dev.sandframe.protocol.StopCause;
import dev.sandframe.protocol.TextPart;
import dev.sandframe.protocol.TextParts;
import dev.sandframe.protocol.Usage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Tells the server what came of one execution, within the bounds of its messages. Confined to the guest's thread. */
final class ExecutionReport {
    private final FrameWriter<FromWorker> writer;
    private final long execution;
    private long unitsLeft = Bounds.RESULT_UNITS;
    private boolean truncated;

    ExecutionReport(FrameWriter<FromWorker> writer, long execution) {
        this.writer = writer;
        this.execution = execution;
    }

    /** Tells everything but the answer, which is returned. */
    FromWorker.ExecutionAnswer tell(ExecutionOutcome outcome, OutputRelay.Printed printed) throws IOException {
        truncated = outcome.truncated() || outcome.results().size() > Bounds.RESULTS;
        for (Map<String, String> result :
                outcome.results().stream().limit(Bounds.RESULTS).toList()) {
            tell(result);
        }
        tellVariables(outcome.variables());
        tellFrames(outcome.frames());
        FromWorker.Ending ending =
                new FromWorker.Ending(printed.stdoutBytes(), printed.stderrBytes(), truncated, usage(outcome.usage()));
        return switch (outcome.end()) {
            case ExecutionOutcome.End.Completed() -> new FromWorker.Completed(ending);
            case ExecutionOutcome.End.Raised(ExecutionOutcome.PythonError error) -> raised(error, ending);
            case ExecutionOutcome.End.Stopped(StopReason reason) -> new FromWorker.Stopped(cause(reason), ending);
        };
    }

    static StopCause cause(StopReason reason) {
        return switch (reason) {
            case CPU -> StopCause.CPU;
            case WALL -> StopCause.WALL;
            case MEMORY -> StopCause.MEMORY;
            case CANCELLED -> StopCause.CANCELLED;
        };
    }

    static Usage usage(dev.sandframe.guest.Usage usage) {
        return new Usage(usage.cpuMillis(), usage.wallMillis(), usage.allocatedBytes(), usage.peakHeapBytes());
    }

    private void tell(Map<String, String> result) throws IOException {
        List<Map.Entry<String, String>> told = new ArrayList<>();
        for (Map.Entry<String, String> form : result.entrySet()) {
            if (told.size() < Bounds.FORMS
                    && form.getKey().length() <= Bounds.NAME_UNITS
                    && form.getValue().length() <= unitsLeft) {
                unitsLeft -= form.getValue().length();
                told.add(form);
            } else {
                truncated = true;
            }
        }
        for (Iterator<Map.Entry<String, String>> forms = told.iterator(); forms.hasNext(); ) {
            Map.Entry<String, String> form = forms.next();
            List<String> parts = TextParts.of(form.getValue());
            for (String part : parts.subList(0, parts.size() - 1)) {
                writer.write(execution, new TextPart(part));
            }
            writer.write(execution, new FromWorker.Rendering(form.getKey(), parts.getLast(), !forms.hasNext()));
        }
    }

    /** Code can bind any number of names of any length: what goes over the bounds is not told. */
    private void tellVariables(Map<String, String> variables) throws IOException {
        List<String> names = new ArrayList<>();
        List<String> types = new ArrayList<>();
        for (Map.Entry<String, String> variable : variables.entrySet().stream()
                .filter(variable -> variable.getKey().length() <= Bounds.NAME_UNITS)
                .limit(Bounds.NAMES)
                .toList()) {
            names.add(variable.getKey());
            types.add(TextParts.beginningOf(variable.getValue(), Bounds.TYPE_UNITS));
            if (names.size() == Bounds.NAMES_IN_A_FRAME) {
                writer.write(execution, new FromWorker.Variables(names, types));
                names.clear();
                types.clear();
            }
        }
        if (!names.isEmpty()) {
            writer.write(execution, new FromWorker.Variables(names, types));
        }
    }

    private void tellFrames(List<ExecutionOutcome.FrameShape> frames) throws IOException {
        List<FrameExtent> extents = frames.stream()
                .filter(frame -> frame.name().length() <= Bounds.NAME_UNITS)
                .limit(Bounds.NAMES)
                .map(frame -> new FrameExtent(frame.name(), frame.rows(), frame.columns()))
                .toList();
        for (int start = 0; start < extents.size(); start += Bounds.NAMES_IN_A_FRAME) {
            int end = Math.min(extents.size(), start + Bounds.NAMES_IN_A_FRAME);
            writer.write(execution, new FromWorker.Frames(extents.subList(start, end)));
        }
    }

    private static FromWorker.Raised raised(ExecutionOutcome.PythonError error, FromWorker.Ending ending) {
        return new FromWorker.Raised(
                TextParts.beginningOf(error.name(), Bounds.NAME_UNITS),
                TextParts.beginningOf(error.value(), Bounds.ERROR_UNITS),
                TextParts.endOf(error.traceback(), Bounds.ERROR_UNITS),
                error.line().map(OptionalLong::of).orElse(OptionalLong.empty()),
                ending);
    }
}
