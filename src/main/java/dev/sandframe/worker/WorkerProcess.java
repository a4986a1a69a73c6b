package dev.sandframe.worker;

import dev.sandframe.guest.Guest;
import dev.sandframe.guest.StopReason;
import dev.sandframe.guest.files.SessionFiles;
import dev.sandframe.protocol.Frame;
import dev.sandframe.protocol.FrameReader;
import dev.sandframe.protocol.FrameWriter;
import dev.sandframe.protocol.FromWorker;
import dev.sandframe.protocol.ProtocolBreach;
import dev.sandframe.protocol.ToWorker;
import dev.sandframe.protocol.WorkerExit;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The threads of a worker and the ways in which it ends. */
final class WorkerProcess {
    /** Deep enough for CPython's default limit of a thousand nested calls. Only what is used of it takes memory. */
    private static final long GUEST_STACK_BYTES = 64 << 20;

    /** The server sends at most an upload's chunks ahead, and the guest's thread only copies those. */
    private static final int MESSAGES_AHEAD = 16;

    private final FrameReader<ToWorker> reader;
    private final FrameWriter<FromWorker> writer;
    private final Function<OutputRelay, Guest> guests;
    private final OutputRelay output;
    private final SessionFiles files;
    private final BlockingQueue<Frame<ToWorker>> messages = new ArrayBlockingQueue<>(MESSAGES_AHEAD);

    /** Set before the server learns that this worker is ready, and so before it can send anything. */
    private volatile @Nullable Cancellation cancellation;

    /**
     * A worker that speaks over these streams.
     *
     * @param files what the guest sees as its files
     * @param guests opens the guest, which prints there, on the thread that will own it
     */
    WorkerProcess(InputStream input, OutputStream output, SessionFiles files, Function<OutputRelay, Guest> guests) {
        this.reader = FrameReader.toWorker(input);
        this.writer = FrameWriter.fromWorker(output);
        this.output = new OutputRelay(writer);
        this.files = files;
        this.guests = guests;
    }

    /**
     * Works until the process ends; never returns.
     *
     * @param confinement what is done before anything is read
     */
    void run(Runnable confinement) {
        endingTheProcess(() -> {
            confinement.run();
            new Thread(null, () -> endingTheProcess(this::serve), "guest", GUEST_STACK_BYTES).start();
            read();
            return WorkerExit.CLOSED;
        });
    }

    /** Code does not stop, and nothing but the process's end can stop it. */
    static void hang(StopReason reason, OutputRelay output) {
        WorkerExit exit = switch (reason) {
            case CPU -> WorkerExit.CPU_LIMIT;
            case WALL -> WorkerExit.WALL_LIMIT;
            case MEMORY -> WorkerExit.MEMORY;
            case CANCELLED -> WorkerExit.CANCELLED;
        };
        output.tellBeforeTheEnd();
        Runtime.getRuntime().halt(exit.code());
    }

    private WorkerExit serve() throws IOException {
        output.start();
        Guest guest = guests.apply(output);
        Cancellation own = new Cancellation(guest);
        cancellation = own;
        new Conversation(guest, files, messages::take, writer, own, output).run();
        throw new AssertionError("a conversation ends with its process");
    }

    private void read() throws IOException, InterruptedException {
        while (true) {
            Optional<Frame<ToWorker>> frame = reader.read();
            if (frame.isEmpty()) {
                return;
            }
            Cancellation known = cancellation;
            if (frame.get().message() instanceof ToWorker.Interrupt && known != null) {
                known.request(frame.get().execution());
            } else {
                messages.put(frame.get());
            }
        }
    }

    /** Runs a thread's whole work. An end of it, good or bad, is the process's end at once: nothing is worth waiting for. */
    private static void endingTheProcess(Work work) {
        WorkerExit exit = WorkerExit.FAILURE;
        try {
            exit = work.run();
        } catch (ProtocolBreach e) {
            exit = WorkerExit.BREACH;
            System.err.println(e.getMessage());
        } catch (OutOfMemoryError e) {
            exit = WorkerExit.MEMORY;
        } catch (Throwable e) {
            e.printStackTrace(System.err);
        } finally {
            Runtime.getRuntime().halt(exit.code());
        }
    }

    private interface Work {
        WorkerExit run() throws IOException, InterruptedException;
    }
}
