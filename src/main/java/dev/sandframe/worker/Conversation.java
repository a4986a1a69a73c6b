package dev.sandframe.worker;

import dev.sandframe.guest.ExecutionLimits;
import dev.sandframe.guest.ExecutionOutcome;
import dev.sandframe.guest.Guest;
import dev.sandframe.guest.GuestFailure;
import dev.sandframe.guest.StopReason;
import dev.sandframe.guest.files.SessionFiles;
import dev.sandframe.protocol.Chunk;
import dev.sandframe.protocol.Frame;
import dev.sandframe.protocol.FrameWriter;
import dev.sandframe.protocol.FromWorker;
import dev.sandframe.protocol.Limits;
import dev.sandframe.protocol.ProtocolBreach;
import dev.sandframe.protocol.TextPart;
import dev.sandframe.protocol.TextParts;
import dev.sandframe.protocol.ToWorker;
import java.io.IOException;
import java.util.List;

/** Takes one request after another, has the guest carry it out, and answers. Confined to the guest's thread. */
final class Conversation {
    private static final long BEFORE_ANY_REQUEST = 0;

    private final Guest guest;
    private final Messages messages;
    private final FrameWriter<FromWorker> writer;
    private final Cancellation cancellation;
    private final OutputRelay output;
    private final ToldNames toldNames;
    private final FileRequests files;

    /** Where the server's messages come from, in their order; waits for the next. */
    interface Messages {
        Frame<ToWorker> take() throws InterruptedException;
    }

    Conversation(
            Guest guest,
            SessionFiles files,
            Messages messages,
            FrameWriter<FromWorker> writer,
            Cancellation cancellation,
            OutputRelay output) {
        this.guest = guest;
        this.messages = messages;
        this.writer = writer;
        this.cancellation = cancellation;
        this.output = output;
        this.toldNames = new ToldNames(writer);
        this.files = new FileRequests(files, writer);
    }

    /** Never returns normally. */
    void run() throws IOException {
        writer.write(BEFORE_ANY_REQUEST, new FromWorker.Ready());
        writer.flush();
        while (true) {
            Frame<ToWorker> first = take();
            Request request = request(first.execution(), first.message());
            cancellation.begin(first.execution());
            FromWorker.Answer answer = request.carryOut();
            boolean interrupted = cancellation.end();
            Thread.interrupted();
            toldNames.renew(first.execution(), guest.names());
            writer.write(first.execution(), interrupted ? interrupted(answer) : answer);
            writer.flush();
        }
    }

    /** The next message. Nobody interrupts this thread for itself: it is a late word of a stop, for code that is over. */
    private Frame<ToWorker> take() {
        while (true) {
            try {
                return messages.take();
            } catch (InterruptedException e) {
                // Goes on waiting.
            }
        }
    }

    /** What one request does, once all of it has come. */
    private interface Request {
        FromWorker.Answer carryOut() throws IOException;
    }

    private Request request(long execution, ToWorker message) throws IOException {
        return switch (message) {
            case TextPart(String text) -> longExecution(execution, text);
            case ToWorker.ExecuteSeed(String code, Limits limits) -> () -> executeSeed(execution, code, limits);
            case ToWorker.Execute(String code, Limits limits, long outputBytes) ->
                () -> execute(execution, code, limits, outputBytes);
            case ToWorker.Upload(String name, long size) -> {
                byte[] content = content(execution, size);
                yield () -> upload(name, content);
            }
            case ToWorker.Download(String name) -> () -> download(execution, name);
            case ToWorker.PutFile(String path, long size) -> {
                byte[] content = content(execution, size);
                yield () -> files.put(path, content);
            }
            case ToWorker.GetFile(String path) -> () -> files.get(execution, path);
            case ToWorker.DeleteFile(String path) -> () -> files.delete(path);
            case ToWorker.ListFiles() -> () -> files.list(execution);
            case ToWorker.Clear() -> this::clear;
            case Chunk chunk -> throw new ProtocolBreach("a chunk of nothing");
            case ToWorker.Interrupt() -> throw new ProtocolBreach("an interrupt among the requests");
        };
    }

    private Request longExecution(long execution, String begun) throws IOException {
        TextParts code = new TextParts(Integer.MAX_VALUE);
        code.add(begun);
        while (true) {
            ToWorker message = next(execution);
            if (message instanceof TextPart(String text)) {
                code.add(text);
            } else if (message instanceof ToWorker.ExecuteSeed(String last, Limits limits)) {
                String whole = code.end(last);
                return () -> executeSeed(execution, whole, limits);
            } else if (message instanceof ToWorker.Execute(String last, Limits limits, long outputBytes)) {
                String whole = code.end(last);
                return () -> execute(execution, whole, limits, outputBytes);
            } else {
                throw new ProtocolBreach("a text without an end");
            }
        }
    }

    private byte[] content(long execution, long size) throws IOException {
        byte[] content = new byte[Math.toIntExact(size)];
        for (int filled = 0; filled < content.length; ) {
            if (!(next(execution) instanceof Chunk chunk) || chunk.bytes().length > content.length - filled) {
                throw new ProtocolBreach("an upload that is not as long as announced");
            }
            System.arraycopy(chunk.bytes(), 0, content, filled, chunk.bytes().length);
            filled += chunk.bytes().length;
        }
        return content;
    }

    private ToWorker next(long execution) throws IOException {
        Frame<ToWorker> frame = take();
        if (frame.execution() != execution) {
            throw new ProtocolBreach("a request within another");
        }
        return frame.message();
    }

    private FromWorker.Answer executeSeed(long execution, String code, Limits limits) throws IOException {
        return switch (guest.executeSeed(code, guestLimits(limits))) {
            case Guest.SeedOutcome.Returned(String json)
            when json.length() > limits.answerUnits() -> new FromWorker.AnswerTooLarge(json.length());
            case Guest.SeedOutcome.Returned(String json) -> new FromWorker.SeedReturned(lastPart(execution, json));
            case Guest.SeedOutcome.Raised(String detail)
            when detail.length() > limits.answerUnits() -> new FromWorker.AnswerTooLarge(detail.length());
            case Guest.SeedOutcome.Raised(String detail) -> new FromWorker.SeedRaised(lastPart(execution, detail));
            case Guest.SeedOutcome.Stopped(StopReason reason, dev.sandframe.guest.Usage usage) ->
                new FromWorker.ExecutionStopped(ExecutionReport.cause(reason), ExecutionReport.usage(usage));
        };
    }

    private FromWorker.Answer execute(long execution, String code, Limits limits, long outputBytes) throws IOException {
        output.begin(execution, outputBytes);
        ExecutionOutcome outcome = guest.execute(code, guestLimits(limits));
        return new ExecutionReport(writer, execution).tell(outcome, output.end());
    }

    private static ExecutionLimits guestLimits(Limits limits) {
        return new ExecutionLimits(
                limits.cpuMillis(), limits.wallMillis(), limits.allocatedBytes(), limits.answerUnits());
    }

    private FromWorker.Answer upload(String name, byte[] content) {
        try {
            guest.bindCsv(name, content);
            return new FromWorker.UploadParsed();
        } catch (GuestFailure e) {
            return new FromWorker.UploadRejected(TextParts.beginningOf(text(e)));
        }
    }

    private FromWorker.Answer download(long execution, String name) throws IOException {
        try (ChunkSink sink = new ChunkSink(writer, execution)) {
            guest.writeRecords(name, sink);
            return new FromWorker.Downloaded();
        } catch (GuestFailure e) {
            return new FromWorker.DownloadRefused(TextParts.beginningOf(text(e)));
        }
    }

    private FromWorker.Answer clear() {
        guest.clear();
        return new FromWorker.Cleared();
    }

    private String lastPart(long execution, String text) throws IOException {
        List<String> parts = TextParts.of(text);
        for (String part : parts.subList(0, parts.size() - 1)) {
            writer.write(execution, new TextPart(part));
        }
        return parts.getLast();
    }

    private static String text(GuestFailure failure) {
        return String.valueOf(failure.getMessage());
    }

    /** An execution tells by itself that it was stopped; anything else that failed after an interrupt failed because of it. */
    private static FromWorker.Answer interrupted(FromWorker.Answer answer) {
        return answer instanceof FromWorker.UploadRejected || answer instanceof FromWorker.DownloadRefused
                ? new FromWorker.Interrupted()
                : answer;
    }
}
