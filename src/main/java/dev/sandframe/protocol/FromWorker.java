package dev.sandframe.protocol;

import java.util.List;

/**
 * What a worker says to the server: {@link Ready} once, and then for each request any number of parts and {@link Names}, and
 * one {@link Answer} at the end.
 */
public sealed interface FromWorker permits Chunk, TextPart, FromWorker.Ready, FromWorker.Names, FromWorker.Answer {

    /** The worker waits for its first request. */
    record Ready() implements FromWorker {}

    /**
     * The names that are bound now, when they are others than before.
     *
     * @param names the names, in order of their binding, or the part of them that fits a frame
     * @param last whether no further part follows
     */
    record Names(List<String> names, boolean last) implements FromWorker {
        public Names {
            names = List.copyOf(names);
        }
    }

    /** The end of an execution. */
    sealed interface Answer extends FromWorker {}

    /** To {@link ToWorker.ExecuteSeed}. */
    sealed interface SeedAnswer extends Answer {}

    /** To {@link ToWorker.Upload}. */
    sealed interface UploadAnswer extends Answer {}

    /** To {@link ToWorker.Download}. */
    sealed interface DownloadAnswer extends Answer {}

    /** To {@link ToWorker.Clear}. */
    sealed interface ClearAnswer extends Answer {}

    /** The execution was stopped. */
    record ExecutionStopped(StopCause cause, Usage usage) implements SeedAnswer {}

    /** The request was interrupted, and not carried out to its end. */
    record Interrupted() implements UploadAnswer, DownloadAnswer, ClearAnswer {}

    /** The assigned names as JSON, or its end after {@link TextPart}s. */
    record SeedReturned(String json) implements SeedAnswer {}

    /** The text of the exception, or its end after {@link TextPart}s. */
    record SeedRaised(String detail) implements SeedAnswer {}

    /** The answer would have so many UTF-16 units, more than the request allowed. */
    record AnswerTooLarge(long size) implements SeedAnswer {}

    /** The name is bound. */
    record UploadParsed() implements UploadAnswer {}

    /** Pandas' reason why the name is not bound. */
    record UploadRejected(String message) implements UploadAnswer {}

    /** The chunks before were all. */
    record Downloaded() implements DownloadAnswer {}

    /** The name holds no frame. */
    record DownloadRefused(String message) implements DownloadAnswer {}

    /** All names are forgotten. */
    record Cleared() implements ClearAnswer {}
}
