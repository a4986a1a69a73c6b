package dev.sandframe.worker;

import dev.sandframe.protocol.Bounds;
import dev.sandframe.protocol.FrameWriter;
import dev.sandframe.protocol.FromWorker;
import dev.sandframe.protocol.Output;
import dev.sandframe.protocol.OutputKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * Takes what code prints and tells it to the server soon after, up to a limit; what is printed while no execution tells its output
 * is dropped. Thread-safe: the guest's thread prints, and another sends what has waited for a moment.
 */
final class OutputRelay {
    /** How long printed text may wait for more: shorter than anybody notices, and many prints cost one message. */
    private static final long PATIENCE_MILLIS = 20;

    private static final Duration LAST_WORDS = Duration.ofMillis(200);
    private static final int SENT_AT = 1 << 15;

    private final FrameWriter<FromWorker> writer;
    private final Map<OutputKind, Stream> streams = new EnumMap<>(OutputKind.class);
    private boolean telling;
    private long execution;
    private long limit;

    OutputRelay(FrameWriter<FromWorker> writer) {
        this.writer = writer;
        for (OutputKind kind : OutputKind.values()) {
            streams.put(kind, new Stream(kind));
        }
    }

    /** Starts to send what waits. */
    void start() {
        Thread.ofPlatform().name("output").daemon().start(this::sendWhatWaits);
    }

    /** What one execution printed, told or not. */
    record Printed(long stdoutBytes, long stderrBytes) {}

    /** Where the guest prints. */
    OutputStream stream(OutputKind kind) {
        return stream(streams, kind);
    }

    /** From now on, what is printed belongs to this execution, of which so many bytes of each stream are told. */
    synchronized void begin(long begun, long bytes) {
        execution = begun;
        limit = bytes;
        telling = true;
        streams.values().forEach(Stream::begin);
    }

    /** Tells the rest. */
    synchronized Printed end() throws IOException {
        send();
        telling = false;
        return new Printed(stream(streams, OutputKind.STDOUT).printed, stream(streams, OutputKind.STDERR).printed);
    }

    /** Tells what waits before the process is ended in the midst of an execution; gives up soon when the server does not read. */
    void tellBeforeTheEnd() {
        Thread teller = Thread.ofPlatform().daemon().start(this::tellNow);
        try {
            teller.join(LAST_WORDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void tellNow() {
        try {
            send();
            writer.flush();
        } catch (IOException e) {
            // The server has gone.
        }
    }

    private void sendWhatWaits() {
        while (true) {
            try {
                awaitOutput();
                Thread.sleep(PATIENCE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
            tellNow();
        }
    }

    private synchronized void awaitOutput() throws InterruptedException {
        while (streams.values().stream().noneMatch(Stream::waits)) {
            wait();
        }
    }

    private void send() throws IOException {
        for (Stream stream : streams.values()) {
            stream.send();
        }
    }

    private static Stream stream(Map<OutputKind, Stream> streams, OutputKind kind) {
        Stream stream = streams.get(kind);
        if (stream == null) {
            throw new AssertionError(kind);
        }
        return stream;
    }

    /** One of the guest's streams. */
    private final class Stream extends OutputStream {
        private final OutputKind kind;
        private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
        private long printed;

        Stream(OutputKind kind) {
            this.kind = kind;
        }

        @Override
        public void write(int octet) {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            synchronized (OutputRelay.this) {
                if (!telling) {
                    return;
                }
                int told = wholeCharacters(bytes, offset, length, Math.max(0, limit - printed));
                printed += length;
                keep(bytes, offset, told);
            }
        }

        /** How many of the bytes are told when there is room for so many: a character is never cut. */
        private static int wholeCharacters(byte[] bytes, int offset, int length, long room) {
            if (room >= length) {
                return length;
            }
            int end = (int) room;
            while (end > 0 && (bytes[offset + end] & 0xC0) == 0x80) {
                end--;
            }
            return end;
        }

        private void begin() {
            pending.reset();
            printed = 0;
        }

        private boolean waits() {
            return pending.size() > 0;
        }

        private void keep(byte[] bytes, int offset, int length) {
            for (int done = 0; done < length; ) {
                int part = Math.min(length - done, Bounds.CHUNK_BYTES - pending.size());
                pending.write(bytes, offset + done, part);
                done += part;
                if (pending.size() >= SENT_AT) {
                    sendNow();
                }
            }
            if (waits()) {
                OutputRelay.this.notifyAll();
            }
        }

        private void sendNow() {
            try {
                send();
                writer.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void send() throws IOException {
            if (waits()) {
                writer.write(execution, new Output(kind, pending.toByteArray()));
                pending.reset();
            }
        }
    }
}
