package dev.sandframe.protocol;

import java.util.List;
import java.util.OptionalLong;

/**
 * What a worker says to the server: {@link Ready} once, and then for each request any number of parts and {@link Names}, and
 * one {@link Answer} at the end.
 */
public sealed interface FromWorker
        permits Chunk,
                TextPart,
                Output,
                FromWorker.Ready,
                FromWorker.Names,
                FromWorker.Rendering,
                FromWorker.Variables,
                FromWorker.Frames,
                FromWorker.Files,
                FromWorker.Answer {

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

    /**
     * One form of a result; {@link TextPart}s may have gone before.
     *
     * @param text the form, or its end
     * @param lastOfResult whether what follows belongs to the next result
     */
    record Rendering(String mediaType, String text, boolean lastOfResult) implements FromWorker {}

    /**
     * The names that code may use next, or the part of them that fits a frame.
     *
     * @param types the names of their values' types, one for each
     */
    record Variables(List<String> names, List<String> types) implements FromWorker {
        public Variables {
            names = List.copyOf(names);
            types = List.copyOf(types);
        }
    }

    /** The frames that are new or others than before, or the part of them that fits a frame. */
    record Frames(List<FrameExtent> frames) implements FromWorker {
        public Frames {
            frames = List.copyOf(frames);
        }
    }

    /** The files in the working directory and below it, or the part of them that fits a frame. */
    record Files(List<FileExtent> files) implements FromWorker {
        public Files {
            files = List.copyOf(files);
        }
    }

    /** The end of an execution. */
    sealed interface Answer extends FromWorker {}

    /** To {@link ToWorker.ExecuteSeed}. */
    sealed interface SeedAnswer extends Answer {}

    /** To {@link ToWorker.Execute}, after everything that came of it. */
    sealed interface ExecutionAnswer extends Answer {
        /** How much was printed, and what was used. */
        Ending ending();
    }

    /**
     * What is known at the end of every execution.
     *
     * @param stdoutBytes how much was printed, told or not
     * @param stderrBytes how much was printed, told or not
     * @param truncated whether a result, or a part of one, was left out
     */
    record Ending(long stdoutBytes, long stderrBytes, boolean truncated, Usage usage) {}

    /** The code ran to its end. */
    record Completed(Ending ending) implements ExecutionAnswer {}

    /**
     * The code raised an exception.
     *
     * @param name the exception's type
     * @param value its text, or the beginning of it
     * @param traceback what Python would print, or the end of it
     * @param line the line of the code that raised it, from 1
     */
    record Raised(String name, String value, String traceback, OptionalLong line, Ending ending)
            implements ExecutionAnswer {}

    /** The execution was stopped. */
    record Stopped(StopCause cause, Ending ending) implements ExecutionAnswer {}

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

    /** To {@link ToWorker.PutFile}. */
    sealed interface PutFileAnswer extends Answer {}

    /** To {@link ToWorker.GetFile}. */
    sealed interface GetFileAnswer extends Answer {}

    /** To {@link ToWorker.DeleteFile}. */
    sealed interface DeleteFileAnswer extends Answer {}

    /** To {@link ToWorker.ListFiles}. */
    sealed interface ListFilesAnswer extends Answer {}

    /** The file is there. */
    record FileStored() implements PutFileAnswer {}

    /** The reason why the file was not stored; what had its path is unchanged. */
    record FileRefused(String reason) implements PutFileAnswer {}

    /** The chunks before were all of the file. */
    record FileTold() implements GetFileAnswer {}

    /** The path is of no file. */
    record NoSuchFile() implements GetFileAnswer, DeleteFileAnswer {}

    /** The file is gone. */
    record FileDeleted() implements DeleteFileAnswer {}

    /** The files before were all. */
    record FilesTold() implements ListFilesAnswer {}

    /** All names are forgotten. */
    record Cleared() implements ClearAnswer {}
}
