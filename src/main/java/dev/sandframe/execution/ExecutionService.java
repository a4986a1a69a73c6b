package dev.sandframe.execution;

import dev.sandframe.session.FrameName;
import dev.sandframe.session.SessionKey;
import dev.sandframe.session.SpooledFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * What can be asked of sessions. The methods block, also while another request has the session's turn; call them on virtual
 * threads. All but {@link #names} throw {@link SessionBusy} or {@link ServerFull} when too much waits already, and
 * {@link ExecutionStopped} when a limit was met or the worker was lost. What runs code or reads throws
 * {@link dev.sandframe.session.SessionExpired} while the session is remembered as one that expired and held something; an upload and
 * {@link #clear} begin anew.
 */
public interface ExecutionService {

    /** Runs code as the seed application's {@code exec(code, frames, locals)}; begins the session when there is none. */
    SeedOutcome executeSeed(SessionKey session, String code);

    /**
     * As {@link #executeSeed}, without blocking the caller: on a session with a worker no further thread is involved. What
     * {@code executeSeed} throws completes the stage, or is thrown at once. Completed on a thread that must not be blocked.
     */
    CompletionStage<SeedOutcome> submitSeed(SessionKey session, String code);

    /**
     * Parses a CSV and binds the frame to the name; begins the session when there is none. Takes over the file, whatever comes
     * of it.
     *
     * @throws UploadRejected with pandas' own message when the bytes are no such table; the session is unchanged then
     * @throws dev.sandframe.session.UploadTooLarge when the session's uploads would go over their limit
     */
    void upload(SessionKey session, FrameName name, SpooledFile csv);

    /**
     * Writes the frame of that name as {@code to_json(orient="records")} in UTF-8; {@code []} when nothing has the name. Nothing
     * is written before the guest has begun to answer. The sink is used on the caller's thread and is not closed.
     *
     * @throws NotAFrame when the name holds something else; nothing was written then
     * @throws IOException as the sink throws it
     */
    void download(SessionKey session, FrameName name, OutputStream sink) throws IOException;

    /** The names that are bound in the session, in order of their binding; empty for an unknown session. Starts nothing. */
    List<String> names(SessionKey session);

    /** Forgets every name and upload of the session. */
    void clear(SessionKey session);
}
