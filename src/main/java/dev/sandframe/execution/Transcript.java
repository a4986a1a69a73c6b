package dev.sandframe.execution;

import dev.sandframe.protocol.Bounds;
import dev.sandframe.protocol.FrameExtent;
import dev.sandframe.protocol.FromWorker;
import dev.sandframe.protocol.Output;
import dev.sandframe.protocol.OutputKind;
import dev.sandframe.protocol.ProtocolBreach;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a worker tells of one execution, as it comes and within bounds; also of one that it does not live to end. Used by one thread.
 */
final class Transcript {
    private final long outputBytes;
    private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();
    private final List<Map<String, String>> results = new ArrayList<>();
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final List<FrameExtent> frames = new ArrayList<>();
    private Map<String, String> result = new LinkedHashMap<>();
    private long resultUnits;

    Transcript(long outputBytes) {
        this.outputBytes = outputBytes;
    }

    void add(Output output) throws ProtocolBreach {
        ByteArrayOutputStream stream = output.kind() == OutputKind.STDOUT ? stdout : stderr;
        if (stream.size() + (long) output.bytes().length > outputBytes) {
            throw new ProtocolBreach("more output than " + outputBytes + " bytes");
        }
        stream.writeBytes(output.bytes());
    }

    void add(String mediaType, String text, boolean lastOfResult) throws ProtocolBreach {
        resultUnits += text.length();
        if (resultUnits > Bounds.RESULT_UNITS || result.size() == Bounds.FORMS || results.size() == Bounds.RESULTS) {
            throw new ProtocolBreach("too many or too large results");
        }
        result.put(mediaType, text);
        if (lastOfResult) {
            results.add(result);
            result = new LinkedHashMap<>();
        }
    }

    void add(FromWorker.Variables told) throws ProtocolBreach {
        if (told.names().size() != told.types().size()
                || variables.size() + told.names().size() > Bounds.NAMES) {
            throw new ProtocolBreach("too many variables, or not as many types");
        }
        for (int i = 0; i < told.names().size(); i++) {
            variables.put(told.names().get(i), told.types().get(i));
        }
    }

    void add(FromWorker.Frames told) throws ProtocolBreach {
        if (frames.size() + told.frames().size() > Bounds.NAMES) {
            throw new ProtocolBreach("too many frames");
        }
        frames.addAll(told.frames());
    }

    /** What was printed of which so many bytes exist. */
    Execution.Printed stdout(long bytes) {
        return printed(stdout, bytes);
    }

    /** What was printed of which so many bytes exist. */
    Execution.Printed stderr(long bytes) {
        return printed(stderr, bytes);
    }

    /** What was printed until the worker was lost. */
    Execution.Printed stdout() {
        return stdout(stdout.size());
    }

    /** What was printed until the worker was lost. */
    Execution.Printed stderr() {
        return stderr(stderr.size());
    }

    List<Map<String, String>> results() {
        return results;
    }

    Map<String, String> variables() {
        return variables;
    }

    List<FrameExtent> frames() {
        return frames;
    }

    private static Execution.Printed printed(ByteArrayOutputStream stream, long bytes) {
        return new Execution.Printed(stream.toString(StandardCharsets.UTF_8), bytes, bytes > stream.size());
    }
}
