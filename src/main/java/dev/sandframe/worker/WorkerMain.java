package dev.sandframe.worker;

import dev.sandframe.confine.WorkerConfinement;
import dev.sandframe.guest.GuestContext;
import dev.sandframe.guest.GuestOptions;
import dev.sandframe.guest.files.FileTree;
import dev.sandframe.protocol.OutputKind;
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

        FileTree files = new FileTree(
                Clock.systemUTC(),
                Long.getLong("sandframe.files.bytes", GuestOptions.FILE_BYTES),
                Integer.getInteger("sandframe.files.count", GuestOptions.FILE_COUNT));
        WorkerProcess process = new WorkerProcess(input, output, files, relay -> ready(options(relay, files)));
        process.run(WorkerConfinement::apply);
    }

    private static GuestContext ready(GuestOptions options) {
        GuestContext guest = GuestContext.open(options);
        if (Boolean.parseBoolean(System.getProperty("sandframe.warm-up", "true"))) {
            guest.warmUp();
        }
        return guest;
    }

    private static GuestOptions options(OutputRelay relay, FileTree files) {
        return new GuestOptions(
                relay.stream(OutputKind.STDOUT),
                relay.stream(OutputKind.STDERR),
                files,
                reason -> WorkerProcess.hang(reason, relay));
    }
}
