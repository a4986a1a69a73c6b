package dev.sandframe.worker;

import dev.sandframe.protocol.Chunk;
import dev.sandframe.protocol.FrameReader;
import dev.sandframe.protocol.FrameWriter;
import dev.sandframe.protocol.FromWorker;
import dev.sandframe.protocol.TextPart;
import dev.sandframe.protocol.ToWorker;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/** A worker in an enemy's hands. It begins as it should, and what it breaks is the code of its first execution. */
public final class BrokenWorkerMain {
    private final OutputStream output = new FileOutputStream(FileDescriptor.out);
    private final FrameReader<ToWorker> reader = FrameReader.toWorker(new FileInputStream(FileDescriptor.in));
    private final FrameWriter<FromWorker> writer = FrameWriter.fromWorker(output);

    private BrokenWorkerMain() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        new BrokenWorkerMain().run();
    }

    private void run() throws IOException, InterruptedException {
        say(0, new FromWorker.Ready());
        while (reader.read().orElseThrow().message() instanceof ToWorker.ExecuteSeed(String code, var limits)) {
            breach(code);
        }
        Thread.sleep(Long.MAX_VALUE);
    }

    private void breach(String how) throws IOException {
        switch (how) {
            case "garbage" -> {
                output.write("Hello, this is not a frame at all".getBytes(StandardCharsets.UTF_8));
                output.flush();
            }
            case "another number" -> say(99, new FromWorker.SeedReturned("{}"));
            case "another answer" -> say(1, new FromWorker.UploadParsed());
            case "ready again" -> say(1, new FromWorker.Ready());
            case "names without end" -> {
                for (int i = 0; i < 100; i++) {
                    say(1, new FromWorker.Names(Collections.nCopies(256, "n"), false));
                }
            }
            case "names unfinished" -> {
                say(1, new FromWorker.Names(List.of("a"), false));
                say(1, new FromWorker.SeedReturned("{}"));
            }
            case "text without end" -> {
                for (int i = 0; i < 1_000; i++) {
                    say(1, new TextPart("x".repeat(1 << 18)));
                }
            }
            case "chunk of nothing" -> say(1, new Chunk(new byte[1]));
            case "interrupted unasked" -> say(1, new FromWorker.Interrupted());
            case "answer twice" -> {
                say(1, new FromWorker.SeedReturned("{\"first\": 1}"));
                say(1, new FromWorker.SeedReturned("{\"second\": 2}"));
            }
            default -> throw new IllegalStateException(how);
        }
    }

    private void say(long execution, FromWorker message) throws IOException {
        writer.write(execution, message);
        writer.flush();
    }
}
