package dev.sandframe.pool;

import dev.sandframe.protocol.Frame;
import dev.sandframe.protocol.FrameReader;
import dev.sandframe.protocol.FrameWriter;
import dev.sandframe.protocol.FromWorker;
import dev.sandframe.protocol.ProtocolBreach;
import dev.sandframe.protocol.ToWorker;
import dev.sandframe.protocol.WorkerExit;
import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A worker's process, as the server sees it. One exchange runs at a time; whoever leases the worker sees to that. Three platform
 * threads belong to it: one writes, one reads, one drains standard error. Thread-safe otherwise.
 */
public final class Worker {
    private static final Logger LOG = System.getLogger(Worker.class.getName());
    private static final int MESSAGES_AHEAD = 8;
    private static final long UNTIL_READY = 0;
    private static final long IDLE = -1;
    private static final long STACK_BYTES = 256 << 10;
    private static final Duration LAST_WORDS = Duration.ofSeconds(1);
    private static final Duration FOREVER = Duration.ofSeconds(Long.MAX_VALUE);

    private final Process process;
    private final Deadline deadline;
    private final Duration hardStopDelay;
    private final StandardError standardError = new StandardError();
    private final Mailbox<Frame<ToWorker>> outbox = new Mailbox<>(MESSAGES_AHEAD);
    private final Mailbox<FromWorker> inbox = new Mailbox<>(MESSAGES_AHEAD);
    private final AtomicReference<@Nullable Loss> loss = new AtomicReference<>();
    private final Thread errorDrain;

    /** The number of the exchange whose messages may come; set by the caller's thread, and by the reader's at the answer. */
    private volatile long expected = UNTIL_READY;

    private volatile @Nullable Listener listener;
    private long exchanges;

    /** What the process may have used in all before it is killed; without a bound until the first exchange. */
    private volatile Duration cpuAllowed = FOREVER;

    private volatile Duration cpuBefore = Duration.ZERO;
    private volatile Duration cpuSeen = Duration.ZERO;

    /** Takes over a process that has just been started. */
    Worker(Process process, Deadline deadline, Duration hardStopDelay) {
        this.process = process;
        this.deadline = deadline;
        this.hardStopDelay = hardStopDelay;
        this.errorDrain = thread("errors", () -> standardError.drain(process.getErrorStream()));
    }

    /** Waits until the worker is ready for its first exchange; called once. */
    void open(Duration startTimeout) throws WorkerLost {
        errorDrain.start();
        thread("reader", this::read).start();
        thread("writer", this::write).start();
        deadline.arm(startTimeout, () -> kill(Loss.DISMISSED));
        try {
            if (!(receive() instanceof FromWorker.Ready)) {
                throw breached("it did not begin with being ready");
            }
        } finally {
            deadline.disarm();
        }
    }

    /** Begins the next exchange. */
    public Exchange begin(Allowance allowance) {
        long number = ++exchanges;
        expected = number;
        Duration before = ProcessUse.cpu(process.pid());
        cpuBefore = before;
        cpuSeen = before;
        cpuAllowed = before.plus(allowance.cpu());
        Exchange exchange = new Exchange(this, number, deadline, hardStopDelay);
        exchange.begin(allowance.wall());
        return exchange;
    }

    /** Whether the process used more CPU time than the last exchange allows it; to be asked again and again. */
    boolean isOverspent() {
        measure();
        return cpuSeen.compareTo(cpuAllowed) > 0;
    }

    private void measure() {
        Duration now = ProcessUse.cpu(process.pid());
        if (now.compareTo(cpuSeen) > 0) {
            cpuSeen = now;
        }
    }

    /** Whether it can be asked for anything. */
    public boolean isAlive() {
        return loss.get() == null;
    }

    /** The id of the process. */
    public long processId() {
        return process.pid();
    }

    /** Ends the worker, which nobody needs any more. */
    public void dismiss() {
        kill(Loss.DISMISSED);
    }

    void send(long number, ToWorker message) throws WorkerLost {
        try {
            outbox.put(new Frame<>(number, message));
        } catch (InterruptedException e) {
            throw givenUp();
        }
        if (!isAlive()) {
            throw lost();
        }
    }

    /** Who hears what is said from now on; {@code null} for who calls {@link #receive}. */
    void listen(@Nullable Listener listener) {
        this.listener = listener;
        if (!isAlive()) {
            tellLoss();
        }
    }

    /** Tells the listener that there will be no more; the reader's thread does so too when nothing is left to read. */
    void tellLoss() {
        Listener hearing = listener;
        if (hearing != null) {
            hearing.lost(lost());
        }
    }

    FromWorker receive() throws WorkerLost {
        try {
            return inbox.take().orElseThrow(this::lost);
        } catch (InterruptedException e) {
            throw givenUp();
        }
    }

    /** The thread that waits for the worker is told to end: its worker is in the midst of something and goes too. */
    private WorkerLost givenUp() {
        Thread.currentThread().interrupt();
        kill(Loss.DISMISSED);
        return lost();
    }

    /** When the worker does not read there is no room for this; it will be killed. */
    void interrupt(long number) {
        outbox.offer(new Frame<>(number, new ToWorker.Interrupt()));
    }

    WorkerLost breached(String what) {
        // What is left in the pipe of a killed worker may be half a frame.
        if (isAlive()) {
            LOG.log(Level.WARNING, "worker {0} broke the protocol and is killed: {1}", pid(), what);
            kill(Loss.BREACH);
        }
        return lost();
    }

    WorkerLost lost() {
        Loss known = loss.get();
        Duration used = cpuSeen.minus(cpuBefore);
        return new WorkerLost(known == null ? Loss.DIED : known, used.isNegative() ? Duration.ZERO : used);
    }

    void kill(Loss reason) {
        if (loss.compareAndSet(null, reason)) {
            measure();
            process.destroyForcibly();
            release();
        }
    }

    private void write() {
        FrameWriter<ToWorker> writer = FrameWriter.toWorker(process.getOutputStream());
        try {
            for (Optional<Frame<ToWorker>> next = outbox.take(); next.isPresent(); next = outbox.take()) {
                do {
                    writer.write(next.get().execution(), next.get().message());
                    next = outbox.poll();
                } while (next.isPresent());
                writer.flush();
            }
        } catch (IOException | InterruptedException e) {
            // The worker has ended; the reader learns why.
        } finally {
            close(process.getOutputStream());
        }
    }

    private void read() {
        FrameReader<FromWorker> reader = FrameReader.fromWorker(process.getInputStream());
        try {
            for (Optional<Frame<FromWorker>> frame = reader.read(); frame.isPresent(); frame = reader.read()) {
                accept(frame.get());
            }
        } catch (ProtocolBreach e) {
            breached(String.valueOf(e.getMessage()));
        } catch (IOException | InterruptedException e) {
            // The pipe of a killed process.
        }
        ended();
    }

    private void accept(Frame<FromWorker> frame) throws ProtocolBreach, InterruptedException {
        if (frame.execution() != expected) {
            throw new ProtocolBreach("a message of " + frame.execution() + " while " + expected + " was expected");
        }
        boolean last = frame.message() instanceof FromWorker.Answer || expected == UNTIL_READY;
        if (last) {
            expected = IDLE;
        }
        Listener hearing = listener;
        if (hearing == null) {
            inbox.put(frame.message());
        } else {
            hearing.said(frame.message());
        }
    }

    /** The reader's last act: finds out why there is nothing more to read. */
    private void ended() {
        boolean unexpected = isAlive() && loss.compareAndSet(null, lossByExit());
        process.destroyForcibly();
        close(process.getInputStream());
        release();
        tellLoss();
        if (unexpected) {
            LOG.log(Level.WARNING, "worker {0} ended by itself: {1}", pid(), lastWords());
        }
    }

    /** The collector would close it some day: until then every worker that is gone would hold descriptors. */
    private static void close(Closeable pipe) {
        try {
            pipe.close();
        } catch (IOException e) {
            // What could not be written to a worker that is gone.
        }
    }

    private Loss lossByExit() {
        try {
            if (!process.waitFor(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS)) {
                return Loss.DIED;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Loss.DIED;
        }
        return WorkerExit.of(process.exitValue()).map(Worker::loss).orElse(Loss.DIED);
    }

    private static Loss loss(WorkerExit exit) {
        return switch (exit) {
            case CPU_LIMIT -> Loss.CPU_LIMIT;
            case WALL_LIMIT -> Loss.WALL_LIMIT;
            case MEMORY -> Loss.MEMORY;
            case CANCELLED -> Loss.CANCELLED;
            case CLOSED, FAILURE, BREACH -> Loss.DIED;
        };
    }

    /** What the process left behind, as one line of untrusted text. */
    private String lastWords() {
        try {
            errorDrain.join(LAST_WORDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        String exit = process.isAlive() ? "its output ended" : "exit code " + process.exitValue();
        String text = standardError.text();
        return text.isEmpty() ? exit : exit + "; it wrote: " + text;
    }

    private void release() {
        inbox.end();
        outbox.end();
        deadline.disarm();
    }

    private Thread thread(String what, Runnable work) {
        return Thread.ofPlatform()
                .name("worker " + pid() + ' ' + what)
                .daemon()
                .stackSize(STACK_BYTES)
                .unstarted(work);
    }

    /** As text: a formatted number would have separators. */
    private String pid() {
        return Long.toString(process.pid());
    }
}
