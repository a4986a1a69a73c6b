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

    /** To {@link ToWorker.ExecuteSeed}: the assigned names as JSON, or its end after {@link TextPart}s. */
    record SeedReturned(String json) implements Answer {}

    /** To {@link ToWorker.ExecuteSeed}: the text of the exception, or its end after {@link TextPart}s. */
    record SeedRaised(String detail) implements Answer {}

    /** To {@link ToWorker.ExecuteSeed}: the answer would have so many UTF-16 units, more than the request allowed. */
    record AnswerTooLarge(long size) implements Answer {}

    /** To {@link ToWorker.Upload}: the name is bound. */
    record UploadParsed() implements Answer {}

    /** To {@link ToWorker.Upload}: pandas' reason why not. */
    record UploadRejected(String message) implements Answer {}

    /** To {@link ToWorker.Download}: the chunks before were all. */
    record Downloaded() implements Answer {}

    /** To {@link ToWorker.Download}: the name holds no frame. */
    record DownloadRefused(String message) implements Answer {}

    /** To {@link ToWorker.Clear}. */
    record Cleared() implements Answer {}

    /** To any request: it was interrupted. */
    record Stopped() implements Answer {}
}
