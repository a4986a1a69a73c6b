package dev.sandframe.worker;

import dev.sandframe.protocol.OutputKind;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;

/** A worker's process with a {@link FakeGuest}: ready in a fraction of the time. */
public final class FakeWorkerMain {
    private FakeWorkerMain() {}

    public static void main(String[] args) {
        new WorkerProcess(
                        new FileInputStream(FileDescriptor.in),
                        new FileOutputStream(FileDescriptor.out),
                        new FakeFiles(),
                        output -> new FakeGuest(output.stream(OutputKind.STDOUT)))
                .run(() -> {});
    }
}
