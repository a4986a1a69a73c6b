package dev.sandframe.execution;

import dev.sandframe.pool.Allowance;
import dev.sandframe.pool.Exchange;
import dev.sandframe.pool.Listener;
import dev.sandframe.pool.Loss;
import dev.sandframe.pool.Worker;
import dev.sandframe.pool.WorkerLost;
import dev.sandframe.protocol.Bounds;
import dev.sandframe.protocol.Chunk;
import dev.sandframe.protocol.FileExtent;
import dev.sandframe.protocol.FromWorker;
import dev.sandframe.protocol.Limits;
import dev.sandframe.protocol.Output;
import dev.sandframe.protocol.ProtocolBreach;
import dev.sandframe.protocol.TextPart;
import dev.sandframe.protocol.TextParts;
import dev.sandframe.protocol.ToWorker;
import dev.sandframe.session.FilePath;
import dev.sandframe.session.FrameName;
import dev.sandframe.session.SpooledFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One request to a worker, from its first message to its answer. Everything that comes meanwhile is counted and must be expected, or
 * the worker ends. Used once, by one thread, or after {@link #submitSeed} by those that call its listener; only
 * {@link #interrupt} is for others.
 */
final class Request implements AutoCloseable {
    private static final long NO_TEXT = 0;

    private final Exchange exchange;
    private final List<String> names = new ArrayList<>();
    private boolean namesComplete;
    private TextParts text = new TextParts(NO_TEXT);
    private @Nullable Transcript transcript;
    private @Nullable List<FileExtent> files;
    private @Nullable OutputStream sink;
    private @Nullable IOException sinkFailure;

    Request(Worker worker, Allowance allowance) {
        this.exchange = worker.begin(allowance);
    }

    /** The texts of the answer are whole. */
    FromWorker.SeedAnswer executeSeed(String code, Limits limits) throws WorkerLost {
        sendSeed(code, limits);
        return whole(answer(FromWorker.SeedAnswer.class));
    }

    /** Hears of the answer when it comes. */
    interface SeedListener {
        /** Called on the thread that reads from the worker. */
        void answered(FromWorker.SeedAnswer answer);

        /** May be called more than once, on any thread, and after the answer too. */
        void lost(WorkerLost lost);
    }

    /** As {@link #executeSeed}, without waiting for the answer. Does not block when the code {@link #fitsAFrame}. */
    void submitSeed(String code, Limits limits, SeedListener listener) throws WorkerLost {
        exchange.listen(new Listener() {
            @Override
            public void said(FromWorker message) {
                try {
                    Optional<FromWorker.SeedAnswer> answer = accept(FromWorker.SeedAnswer.class, message);
                    if (answer.isPresent()) {
                        listener.answered(whole(answer.get()));
                    }
                } catch (WorkerLost lost) {
                    listener.lost(lost);
                }
            }

            @Override
            public void lost(WorkerLost lost) {
                listener.lost(lost);
            }
        });
        sendSeed(code, limits);
    }

    static boolean fitsAFrame(String code) {
        return code.length() <= Bounds.TEXT_UNITS;
    }

    private void sendSeed(String code, Limits limits) throws WorkerLost {
        text = new TextParts(limits.answerUnits());
        exchange.send(new ToWorker.ExecuteSeed(sendAllButTheEnd(code), limits));
    }

    private FromWorker.SeedAnswer whole(FromWorker.SeedAnswer answer) throws WorkerLost {
        return switch (answer) {
            case FromWorker.SeedReturned(String json) -> new FromWorker.SeedReturned(whole(json));
            case FromWorker.SeedRaised(String detail) -> new FromWorker.SeedRaised(whole(detail));
            case FromWorker.AnswerTooLarge tooLarge -> tooLarge;
            case FromWorker.ExecutionStopped stopped -> stopped;
        };
    }

    /** What comes of it before the answer is added to the transcript. */
    FromWorker.ExecutionAnswer execute(String code, GrantedLimits granted, Transcript transcript) throws WorkerLost {
        this.transcript = transcript;
        text = new TextParts(Bounds.RESULT_UNITS);
        exchange.send(new ToWorker.Execute(sendAllButTheEnd(code), granted.limits(), granted.outputBytes()));
        return answer(FromWorker.ExecutionAnswer.class);
    }

    FromWorker.UploadAnswer upload(FrameName name, SpooledFile csv) throws WorkerLost {
        exchange.send(new ToWorker.Upload(name.value(), csv.size()));
        sendContent(csv);
        return answer(FromWorker.UploadAnswer.class);
    }

    FromWorker.PutFileAnswer putFile(FilePath path, SpooledFile content) throws WorkerLost {
        exchange.send(new ToWorker.PutFile(path.value(), content.size()));
        sendContent(content);
        return answer(FromWorker.PutFileAnswer.class);
    }

    private void sendContent(SpooledFile file) throws WorkerLost {
        try (InputStream content = file.open()) {
            for (byte[] chunk = content.readNBytes(Bounds.CHUNK_BYTES);
                    chunk.length > 0;
                    chunk = content.readNBytes(Bounds.CHUNK_BYTES)) {
                exchange.send(new Chunk(chunk));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a file of the spool", e);
        }
    }

    /** When the sink fails the worker is stopped, and the failure is thrown once the worker has answered. */
    FromWorker.DownloadAnswer download(FrameName name, OutputStream sink) throws WorkerLost, IOException {
        return receive(new ToWorker.Download(name.value()), FromWorker.DownloadAnswer.class, sink);
    }

    /** As {@link #download}. */
    FromWorker.GetFileAnswer getFile(FilePath path, OutputStream sink) throws WorkerLost, IOException {
        return receive(new ToWorker.GetFile(path.value()), FromWorker.GetFileAnswer.class, sink);
    }

    private <A extends FromWorker.Answer> A receive(ToWorker message, Class<A> kind, OutputStream sink)
            throws WorkerLost, IOException {
        this.sink = sink;
        exchange.send(message);
        A answer = answer(kind);
        if (sinkFailure != null) {
            throw sinkFailure;
        }
        return answer;
    }

    FromWorker.DeleteFileAnswer deleteFile(FilePath path) throws WorkerLost {
        exchange.send(new ToWorker.DeleteFile(path.value()));
        return answer(FromWorker.DeleteFileAnswer.class);
    }

    List<FileExtent> listFiles() throws WorkerLost {
        List<FileExtent> listed = new ArrayList<>();
        files = listed;
        exchange.send(new ToWorker.ListFiles());
        answer(FromWorker.ListFilesAnswer.class);
        return listed;
    }

    FromWorker.ClearAnswer clear() throws WorkerLost {
        exchange.send(new ToWorker.Clear());
        return answer(FromWorker.ClearAnswer.class);
    }

    /** The names that are bound now, when the worker told others than before. */
    Optional<List<String>> renewedNames() {
        return namesComplete ? Optional.of(names) : Optional.empty();
    }

    /** Asks the worker to stop, and kills it when it does not; for any thread. */
    void interrupt(Loss reason) {
        exchange.interrupt(reason);
    }

    /** Why the worker was asked to stop, if it was. */
    Optional<Loss> interruptedBy() {
        return exchange.interruptedBy();
    }

    @Override
    public void close() {
        exchange.close();
    }

    private <A extends FromWorker.Answer> A answer(Class<A> kind) throws WorkerLost {
        Optional<A> answer = Optional.empty();
        while (answer.isEmpty()) {
            answer = accept(kind, exchange.receive());
        }
        return answer.get();
    }

    /** Takes a message; answers the answer when it is that. */
    private <A extends FromWorker.Answer> Optional<A> accept(Class<A> kind, FromWorker message) throws WorkerLost {
        switch (message) {
            case FromWorker.Names(List<String> part, boolean last) -> add(part, last);
            case TextPart(String part) -> add(part);
            case Chunk chunk -> write(chunk);
            case Output output -> note(told -> told.add(output));
            case FromWorker.Rendering(String mediaType, String part, boolean last) -> add(mediaType, part, last);
            case FromWorker.Variables variables -> note(told -> told.add(variables));
            case FromWorker.Frames frames -> note(told -> told.add(frames));
            case FromWorker.Files(List<FileExtent> part) -> addFiles(part);
            case FromWorker.Ready ready -> throw exchange.breached("it was ready for the second time");
            case FromWorker.Answer answer -> {
                return Optional.of(expected(kind, answer));
            }
        }
        return Optional.empty();
    }

    private <A extends FromWorker.Answer> A expected(Class<A> kind, FromWorker.Answer answer) throws WorkerLost {
        boolean unasked = answer instanceof FromWorker.Interrupted
                && exchange.interruptedBy().isEmpty();
        boolean unfinished = !names.isEmpty() && !namesComplete;
        if (!kind.isInstance(answer) || unasked || unfinished) {
            throw exchange.breached("the answer " + answer.getClass().getSimpleName() + " came at the wrong time");
        }
        return kind.cast(answer);
    }

    private void add(List<String> part, boolean last) throws WorkerLost {
        if (namesComplete || names.size() + part.size() > Bounds.NAMES) {
            throw exchange.breached("it told too many names");
        }
        names.addAll(part);
        namesComplete = last;
    }

    private void addFiles(List<FileExtent> part) throws WorkerLost {
        List<FileExtent> listed = files;
        if (listed == null || listed.size() + part.size() > Bounds.FILES) {
            throw exchange.breached("it told too many files");
        }
        listed.addAll(part);
    }

    private void add(String part) throws WorkerLost {
        try {
            text.add(part);
        } catch (ProtocolBreach e) {
            throw exchange.breached("it told " + e.getMessage());
        }
    }

    private void add(String mediaType, String part, boolean lastOfResult) throws WorkerLost {
        String form = whole(part);
        text = new TextParts(Bounds.RESULT_UNITS);
        note(told -> told.add(mediaType, form, lastOfResult));
    }

    private void note(Noted noted) throws WorkerLost {
        Transcript told = transcript;
        if (told == null) {
            throw exchange.breached("it told of an execution that was not asked for");
        }
        try {
            noted.note(told);
        } catch (ProtocolBreach e) {
            throw exchange.breached("it told " + e.getMessage());
        }
    }

    private interface Noted {
        void note(Transcript transcript) throws ProtocolBreach;
    }

    /** Sends a long text's beginning; answers its end, which the message itself is to carry. */
    private String sendAllButTheEnd(String whole) throws WorkerLost {
        List<String> parts = TextParts.of(whole);
        for (String part : parts.subList(0, parts.size() - 1)) {
            exchange.send(new TextPart(part));
        }
        return parts.getLast();
    }

    private String whole(String last) throws WorkerLost {
        try {
            return text.end(last);
        } catch (ProtocolBreach e) {
            throw exchange.breached("it told " + e.getMessage());
        }
    }

    private void write(Chunk chunk) throws WorkerLost {
        if (sink == null) {
            throw exchange.breached("it sent a chunk of nothing");
        }
        if (sinkFailure != null) {
            return;
        }
        exchange.pause();
        try {
            sink.write(chunk.bytes());
        } catch (IOException e) {
            sinkFailure = e;
            exchange.interrupt(Loss.CANCELLED);
        } finally {
            exchange.resume();
        }
    }
}
