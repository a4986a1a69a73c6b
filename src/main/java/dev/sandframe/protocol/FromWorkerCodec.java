package dev.sandframe.protocol;

import dev.sandframe.protocol.FromWorker.AnswerTooLarge;
import dev.sandframe.protocol.FromWorker.Cleared;
import dev.sandframe.protocol.FromWorker.Completed;
import dev.sandframe.protocol.FromWorker.DownloadRefused;
import dev.sandframe.protocol.FromWorker.Downloaded;
import dev.sandframe.protocol.FromWorker.Ending;
import dev.sandframe.protocol.FromWorker.ExecutionStopped;
import dev.sandframe.protocol.FromWorker.FileDeleted;
import dev.sandframe.protocol.FromWorker.FileRefused;
import dev.sandframe.protocol.FromWorker.FileStored;
import dev.sandframe.protocol.FromWorker.FileTold;
import dev.sandframe.protocol.FromWorker.Files;
import dev.sandframe.protocol.FromWorker.FilesTold;
import dev.sandframe.protocol.FromWorker.Frames;
import dev.sandframe.protocol.FromWorker.Interrupted;
import dev.sandframe.protocol.FromWorker.Names;
import dev.sandframe.protocol.FromWorker.NoSuchFile;
import dev.sandframe.protocol.FromWorker.Raised;
import dev.sandframe.protocol.FromWorker.Ready;
import dev.sandframe.protocol.FromWorker.Rendering;
import dev.sandframe.protocol.FromWorker.SeedRaised;
import dev.sandframe.protocol.FromWorker.SeedReturned;
import dev.sandframe.protocol.FromWorker.Stopped;
import dev.sandframe.protocol.FromWorker.UploadParsed;
import dev.sandframe.protocol.FromWorker.UploadRejected;
import dev.sandframe.protocol.FromWorker.Variables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The payloads of a worker's messages. */
final class FromWorkerCodec implements Codec<FromWorker> {
    private static final byte TEXT_PART = 1;
    private static final byte CHUNK = 2;
    private static final byte READY = 3;
    private static final byte NAMES = 4;
    private static final byte EXECUTION_STOPPED = 5;
    private static final byte SEED_RETURNED = 6;
    private static final byte SEED_RAISED = 7;
    private static final byte ANSWER_TOO_LARGE = 8;
    private static final byte UPLOAD_PARSED = 9;
    private static final byte UPLOAD_REJECTED = 10;
    private static final byte DOWNLOADED = 11;
    private static final byte DOWNLOAD_REFUSED = 12;
    private static final byte CLEARED = 13;
    private static final byte INTERRUPTED = 14;
    private static final byte OUTPUT = 15;
    private static final byte RENDERING = 16;
    private static final byte VARIABLES = 17;
    private static final byte FRAMES = 18;
    private static final byte COMPLETED = 19;
    private static final byte RAISED = 20;
    private static final byte STOPPED = 21;
    private static final byte FILES = 22;
    private static final byte FILE_STORED = 23;
    private static final byte FILE_REFUSED = 24;
    private static final byte FILE_TOLD = 25;
    private static final byte NO_SUCH_FILE = 26;
    private static final byte FILE_DELETED = 27;
    private static final byte FILES_TOLD = 28;

    @Override
    public byte kind(FromWorker message) {
        return switch (message) {
            case TextPart part -> TEXT_PART;
            case Chunk chunk -> CHUNK;
            case Ready ready -> READY;
            case Names names -> NAMES;
            case ExecutionStopped stopped -> EXECUTION_STOPPED;
            case SeedReturned returned -> SEED_RETURNED;
            case SeedRaised raised -> SEED_RAISED;
            case AnswerTooLarge tooLarge -> ANSWER_TOO_LARGE;
            case UploadParsed parsed -> UPLOAD_PARSED;
            case UploadRejected rejected -> UPLOAD_REJECTED;
            case Downloaded downloaded -> DOWNLOADED;
            case DownloadRefused refused -> DOWNLOAD_REFUSED;
            case Cleared cleared -> CLEARED;
            case Interrupted interrupted -> INTERRUPTED;
            case Output output -> OUTPUT;
            case Rendering rendering -> RENDERING;
            case Variables variables -> VARIABLES;
            case Frames frames -> FRAMES;
            case Completed completed -> COMPLETED;
            case Raised raised -> RAISED;
            case Stopped stopped -> STOPPED;
            case Files files -> FILES;
            case FileStored stored -> FILE_STORED;
            case FileRefused refused -> FILE_REFUSED;
            case FileTold told -> FILE_TOLD;
            case NoSuchFile missing -> NO_SUCH_FILE;
            case FileDeleted deleted -> FILE_DELETED;
            case FilesTold told -> FILES_TOLD;
        };
    }

    @Override
    public void write(FromWorker message, PayloadWriter payload) throws IOException {
        switch (message) {
            case TextPart(String text) -> payload.begin(1).text(text).end();
            case Chunk chunk -> payload.begin(1).bytes(chunk.bytes()).end();
            case Ready() -> payload.begin(0).end();
            case Names(List<String> names, boolean last) ->
                payload.begin(2).texts(names).flag(last).end();
            case ExecutionStopped(StopCause cause, Usage usage) -> {
                payload.begin(5).constant(cause);
                write(usage, payload);
                payload.end();
            }
            case SeedReturned(String json) -> payload.begin(1).text(json).end();
            case SeedRaised(String detail) -> payload.begin(1).text(detail).end();
            case AnswerTooLarge(long size) -> payload.begin(1).number(size).end();
            case UploadParsed() -> payload.begin(0).end();
            case UploadRejected(String reason) -> payload.begin(1).text(reason).end();
            case Downloaded() -> payload.begin(0).end();
            case DownloadRefused(String reason) -> payload.begin(1).text(reason).end();
            case Cleared() -> payload.begin(0).end();
            case Interrupted() -> payload.begin(0).end();
            case Output output ->
                payload.begin(2).constant(output.kind()).bytes(output.bytes()).end();
            case Rendering(String mediaType, String text, boolean last) ->
                payload.begin(3).text(mediaType).text(text).flag(last).end();
            case Variables(List<String> names, List<String> types) ->
                payload.begin(2).texts(names).texts(types).end();
            case Frames(List<FrameExtent> frames) -> {
                payload.begin(1 + 3 * frames.size()).number(frames.size());
                for (FrameExtent frame : frames) {
                    payload.text(frame.name()).number(frame.rows()).number(frame.columns());
                }
                payload.end();
            }
            case Files(List<FileExtent> files) -> {
                payload.begin(1 + 2 * files.size()).number(files.size());
                for (FileExtent file : files) {
                    payload.text(file.path()).number(file.bytes());
                }
                payload.end();
            }
            case FileStored() -> payload.begin(0).end();
            case FileRefused(String reason) -> payload.begin(1).text(reason).end();
            case FileTold() -> payload.begin(0).end();
            case NoSuchFile() -> payload.begin(0).end();
            case FileDeleted() -> payload.begin(0).end();
            case FilesTold() -> payload.begin(0).end();
            case Completed(Ending ending) -> {
                payload.begin(7);
                write(ending, payload);
                payload.end();
            }
            case Raised(String name, String value, String traceback, OptionalLong line, Ending ending) -> {
                payload.begin(11).text(name).text(value).text(traceback).optionalNumber(line);
                write(ending, payload);
                payload.end();
            }
            case Stopped(StopCause cause, Ending ending) -> {
                payload.begin(8).constant(cause);
                write(ending, payload);
                payload.end();
            }
        }
    }

    @Override
    public FromWorker read(byte kind, PayloadReader payload) throws IOException {
        return switch (kind) {
            case TEXT_PART -> new TextPart(payload.text(Bounds.TEXT_UNITS));
            case CHUNK -> new Chunk(payload.bytes(Bounds.CHUNK_BYTES));
            case READY -> new Ready();
            case NAMES -> new Names(payload.texts(Bounds.NAMES_IN_A_FRAME, Bounds.NAME_UNITS), payload.flag());
            case EXECUTION_STOPPED -> new ExecutionStopped(payload.constant(StopCause.class), usage(payload));
            case SEED_RETURNED -> new SeedReturned(payload.text(Bounds.TEXT_UNITS));
            case SEED_RAISED -> new SeedRaised(payload.text(Bounds.TEXT_UNITS));
            case ANSWER_TOO_LARGE -> new AnswerTooLarge(payload.number());
            case UPLOAD_PARSED -> new UploadParsed();
            case UPLOAD_REJECTED -> new UploadRejected(payload.text(Bounds.TEXT_UNITS));
            case DOWNLOADED -> new Downloaded();
            case DOWNLOAD_REFUSED -> new DownloadRefused(payload.text(Bounds.TEXT_UNITS));
            case CLEARED -> new Cleared();
            case INTERRUPTED -> new Interrupted();
            case OUTPUT -> new Output(payload.constant(OutputKind.class), payload.bytes(Bounds.CHUNK_BYTES));
            case RENDERING ->
                new Rendering(payload.text(Bounds.NAME_UNITS), payload.text(Bounds.TEXT_UNITS), payload.flag());
            case VARIABLES ->
                new Variables(
                        payload.texts(Bounds.NAMES_IN_A_FRAME, Bounds.NAME_UNITS),
                        payload.texts(Bounds.NAMES_IN_A_FRAME, Bounds.TYPE_UNITS));
            case FRAMES -> new Frames(frames(payload));
            case COMPLETED -> new Completed(ending(payload));
            case RAISED ->
                new Raised(
                        payload.text(Bounds.NAME_UNITS),
                        payload.text(Bounds.ERROR_UNITS),
                        payload.text(Bounds.ERROR_UNITS),
                        payload.optionalNumber(),
                        ending(payload));
            case STOPPED -> new Stopped(payload.constant(StopCause.class), ending(payload));
            case FILES -> new Files(files(payload));
            case FILE_STORED -> new FileStored();
            case FILE_REFUSED -> new FileRefused(payload.text(Bounds.NAME_UNITS));
            case FILE_TOLD -> new FileTold();
            case NO_SUCH_FILE -> new NoSuchFile();
            case FILE_DELETED -> new FileDeleted();
            case FILES_TOLD -> new FilesTold();
            default -> throw new ProtocolBreach("a frame of the unknown kind " + kind);
        };
    }

    private static List<FileExtent> files(PayloadReader payload) throws IOException {
        long count = count(payload, Bounds.FILES_IN_A_FRAME);
        List<FileExtent> files = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            files.add(new FileExtent(payload.text(Bounds.PATH_UNITS), payload.number()));
        }
        return files;
    }

    private static long count(PayloadReader payload, int maximum) throws IOException {
        long count = payload.number();
        if (count < 0 || count > maximum) {
            throw new ProtocolBreach(count + " values in a frame");
        }
        return count;
    }

    private static List<FrameExtent> frames(PayloadReader payload) throws IOException {
        long count = count(payload, Bounds.NAMES_IN_A_FRAME);
        List<FrameExtent> frames = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            frames.add(new FrameExtent(payload.text(Bounds.NAME_UNITS), payload.number(), payload.number()));
        }
        return frames;
    }

    private static void write(Ending ending, PayloadWriter payload) throws IOException {
        payload.number(ending.stdoutBytes()).number(ending.stderrBytes()).flag(ending.truncated());
        write(ending.usage(), payload);
    }

    private static Ending ending(PayloadReader payload) throws IOException {
        return new Ending(payload.number(), payload.number(), payload.flag(), usage(payload));
    }

    private static void write(Usage usage, PayloadWriter payload) throws IOException {
        payload.number(usage.cpuMillis())
                .number(usage.wallMillis())
                .number(usage.allocatedBytes())
                .number(usage.peakHeapBytes());
    }

    private static Usage usage(PayloadReader payload) throws IOException {
        return new Usage(payload.number(), payload.number(), payload.number(), payload.number());
    }
}
