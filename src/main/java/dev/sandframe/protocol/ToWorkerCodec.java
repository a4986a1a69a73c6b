package dev.sandframe.protocol;

import dev.sandframe.protocol.ToWorker.Clear;
import dev.sandframe.protocol.ToWorker.DeleteFile;
import dev.sandframe.protocol.ToWorker.Download;
import dev.sandframe.protocol.ToWorker.Execute;
import dev.sandframe.protocol.ToWorker.ExecuteSeed;
import dev.sandframe.protocol.ToWorker.GetFile;
import dev.sandframe.protocol.ToWorker.Interrupt;
import dev.sandframe.protocol.ToWorker.ListFiles;
import dev.sandframe.protocol.ToWorker.PutFile;
import dev.sandframe.protocol.ToWorker.Upload;
import java.io.IOException;

/** The payloads of the server's messages. */
final class ToWorkerCodec implements Codec<ToWorker> {
    private static final byte TEXT_PART = 1;
    private static final byte CHUNK = 2;
    private static final byte EXECUTE_SEED = 3;
    private static final byte UPLOAD = 4;
    private static final byte DOWNLOAD = 5;
    private static final byte CLEAR = 6;
    private static final byte INTERRUPT = 7;
    private static final byte EXECUTE = 8;
    private static final byte PUT_FILE = 9;
    private static final byte GET_FILE = 10;
    private static final byte DELETE_FILE = 11;
    private static final byte LIST_FILES = 12;

    @Override
    public byte kind(ToWorker message) {
        return switch (message) {
            case TextPart part -> TEXT_PART;
            case Chunk chunk -> CHUNK;
            case ExecuteSeed execute -> EXECUTE_SEED;
            case Execute execute -> EXECUTE;
            case Upload upload -> UPLOAD;
            case Download download -> DOWNLOAD;
            case PutFile put -> PUT_FILE;
            case GetFile get -> GET_FILE;
            case DeleteFile delete -> DELETE_FILE;
            case ListFiles list -> LIST_FILES;
            case Clear clear -> CLEAR;
            case Interrupt interrupt -> INTERRUPT;
        };
    }

    @Override
    public void write(ToWorker message, PayloadWriter payload) throws IOException {
        switch (message) {
            case TextPart(String text) -> payload.begin(1).text(text).end();
            case Chunk chunk -> payload.begin(1).bytes(chunk.bytes()).end();
            case ExecuteSeed(String code, Limits limits) -> {
                payload.begin(5).text(code);
                write(limits, payload);
                payload.end();
            }
            case Execute(String code, Limits limits, long outputBytes) -> {
                payload.begin(6).text(code);
                write(limits, payload);
                payload.number(outputBytes).end();
            }
            case Upload(String name, long size) ->
                payload.begin(2).text(name).number(size).end();
            case Download(String name) -> payload.begin(1).text(name).end();
            case PutFile(String path, long size) ->
                payload.begin(2).text(path).number(size).end();
            case GetFile(String path) -> payload.begin(1).text(path).end();
            case DeleteFile(String path) -> payload.begin(1).text(path).end();
            case ListFiles() -> payload.begin(0).end();
            case Clear() -> payload.begin(0).end();
            case Interrupt() -> payload.begin(0).end();
        }
    }

    @Override
    public ToWorker read(byte kind, PayloadReader payload) throws IOException {
        return switch (kind) {
            case TEXT_PART -> new TextPart(payload.text(Bounds.TEXT_UNITS));
            case CHUNK -> new Chunk(payload.bytes(Bounds.CHUNK_BYTES));
            case EXECUTE_SEED -> new ExecuteSeed(payload.text(Bounds.TEXT_UNITS), limits(payload));
            case EXECUTE -> new Execute(payload.text(Bounds.TEXT_UNITS), limits(payload), payload.number());
            case UPLOAD -> new Upload(payload.text(Bounds.NAME_UNITS), payload.number());
            case DOWNLOAD -> new Download(payload.text(Bounds.NAME_UNITS));
            case PUT_FILE -> new PutFile(payload.text(Bounds.PATH_UNITS), payload.number());
            case GET_FILE -> new GetFile(payload.text(Bounds.PATH_UNITS));
            case DELETE_FILE -> new DeleteFile(payload.text(Bounds.PATH_UNITS));
            case LIST_FILES -> new ListFiles();
            case CLEAR -> new Clear();
            case INTERRUPT -> new Interrupt();
            default -> throw new ProtocolBreach("a frame of the unknown kind " + kind);
        };
    }

    private static void write(Limits limits, PayloadWriter payload) throws IOException {
        payload.number(limits.cpuMillis())
                .number(limits.wallMillis())
                .optionalNumber(limits.allocatedBytes())
                .number(limits.answerUnits());
    }

    private static Limits limits(PayloadReader payload) throws IOException {
        return new Limits(
                payload.number(), payload.number(), payload.optionalNumber(), Math.toIntExact(payload.number()));
    }
}
