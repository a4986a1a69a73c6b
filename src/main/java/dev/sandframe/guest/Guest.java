package dev.sandframe.guest;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The Python side of one session: a dictionary of names and the code that runs with it. Confined to the thread that made it,
 * but for {@link #cancel()}.
 */
public interface Guest extends AutoCloseable {

    /**
     * Runs code as the seed application's {@code exec(code, frames, locals)} and renders the assigned names as JSON, all within
     * the limits.
     */
    SeedOutcome executeSeed(String code, ExecutionLimits limits);

    /**
     * Runs code as a notebook's cell: names last, and the value of the last expression is a result. Rendering counts towards the
     * limits.
     */
    ExecutionOutcome execute(String code, ExecutionLimits limits);

    /**
     * Parses a CSV of UTF-8 bytes as {@code pandas.read_csv} does and binds the frame to a name.
     *
     * @throws GuestFailure with pandas' own message when the bytes cannot be parsed; the names are unchanged then
     */
    void bindCsv(String name, byte[] csv) throws GuestFailure;

    /**
     * Writes {@code frame.to_json(orient="records")} in UTF-8; {@code []} for a name that is not bound.
     *
     * @throws GuestFailure when the name holds something that is no frame
     */
    void writeRecords(String name, OutputStream sink) throws GuestFailure, IOException;

    /** The names bound in the session's dictionary, in order of their binding, without {@code __builtins__}. */
    List<String> names();

    /** Forgets every name. */
    void clear();

    /** Stops the execution that runs now, from any thread; the names survive. */
    void cancel();

    @Override
    void close();

    /** What came of one execution in the seed dialect. */
    sealed interface SeedOutcome {
        /** The JSON text of the assigned names, as {@code json.dumps} writes it. */
        record Returned(String json) implements SeedOutcome {}

        /** The text of the exception that the code raised. */
        record Raised(String detail) implements SeedOutcome {}

        /** The code was stopped. */
        record Stopped(StopReason reason, Usage usage) implements SeedOutcome {}
    }
}
