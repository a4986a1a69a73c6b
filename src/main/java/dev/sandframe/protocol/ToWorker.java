package dev.sandframe.protocol;

/** What the server says to a worker. Each but {@link Interrupt} begins an execution or continues its beginning. */
public sealed interface ToWorker permits Chunk, TextPart, ToWorker.Request, ToWorker.Interrupt {

    /** Asks for something that the worker answers with one {@link FromWorker.Answer}. */
    sealed interface Request extends ToWorker {}

    /**
     * Run code in the seed's dialect; {@link TextPart}s may have gone before.
     *
     * @param code the code, or its end
     * @param limits what it may use
     */
    record ExecuteSeed(String code, Limits limits) implements Request {}

    /**
     * Run code as a notebook's cell; {@link TextPart}s may have gone before.
     *
     * @param code the code, or its end
     * @param limits what it may use
     * @param outputBytes how much of each output stream is told
     */
    record Execute(String code, Limits limits, long outputBytes) implements Request {}

    /** Parse a CSV and bind it to a name; {@link Chunk}s of so many bytes in all follow. */
    record Upload(String name, long size) implements Request {}

    /** Write the frame of that name as JSON records. */
    record Download(String name) implements Request {}

    /** Store a file under a path from the working directory; {@link Chunk}s of so many bytes in all follow. */
    record PutFile(String path, long size) implements Request {}

    /** Tell a file's content. */
    record GetFile(String path) implements Request {}

    /** Remove a file. */
    record DeleteFile(String path) implements Request {}

    /** Tell the files in the working directory and below it. */
    record ListFiles() implements Request {}

    /** Forget all names. */
    record Clear() implements Request {}

    /** Stop the execution of the frame's number; it is answered nevertheless, and ignored when that has happened already. */
    record Interrupt() implements ToWorker {}
}
