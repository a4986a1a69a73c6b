package dev.sandframe.worker;

import dev.sandframe.confine.WorkerConfinement;
import dev.sandframe.guest.GuestContext;
import dev.sandframe.guest.GuestOptions;
import dev.sandframe.guest.files.FileTree;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;

/**
 * A worker's process. Speaks the protocol on its standard input and output and ends when its input does. Whatever else the JVM or a
 * library prints goes to standard error.
 */
public final class WorkerMain {
    private WorkerMain() {}

    public static void main(String[] args) {
        InputStream input = new FileInputStream(FileDescriptor.in);
        OutputStream output = new FileOutputStream(FileDescriptor.out);
        System.setIn(InputStream.nullInputStream());
        System.setOut(System.err);

        GuestOptions options = new GuestOptions(
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                new FileTree(Clock.systemUTC(), GuestOptions.FILE_BYTES, GuestOptions.FILE_COUNT),
                WorkerProcess::hang);
        WorkerProcess process = new WorkerProcess(input, output, () -> GuestContext.open(options));
        process.run(WorkerConfinement::apply);
    }
}
