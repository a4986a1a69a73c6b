package dev.sandframe.pool;

import com.sun.management.OperatingSystemMXBean;
import dev.sandframe.confine.launch.ServerHardening;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Keeps spare workers ready and hands each to one session, which has it until the worker's end. Thread-safe; leasing blocks and may be
 * done on a virtual thread.
 */
@Startup
@Singleton
public class WorkerPool {
    private static final Logger LOG = System.getLogger(WorkerPool.class.getName());
    private static final long SERVER_BYTES = 1L << 30;
    private static final long BYTES_BESIDE_HEAP = 200L << 20;
    private static final long RESIDENT_BESIDE_HEAP = 512L << 20;

    private final PoolConfig config;
    private final int maximum;
    private final WorkerLauncher launcher;
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("worker watch").daemon().factory());
    /** Starting takes seconds of a processor: more at once would only end later, all of them. */
    private final Semaphore starting = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private final Deque<CompletableFuture<Worker>> spares = new ArrayDeque<>();
    private final Set<Worker> workers = ConcurrentHashMap.newKeySet();
    private final Refill refill;
    private int living;
    private boolean closed;

    @Inject
    public WorkerPool(PoolConfig config) {
        this(config, WorkerLauncher.of(config));
    }

    WorkerPool(PoolConfig config, WorkerLauncher launcher) {
        this.config = config;
        this.launcher = launcher;
        this.maximum = config.maximum().orElseGet(() -> maximumByMemory(config));
        this.refill = new Refill(scheduler, System::nanoTime);
    }

    /** Begins to watch workers and to keep spare ones. */
    @PostConstruct
    public void open() {
        ServerHardening.apply();
        LOG.log(Level.INFO, "at most {0} workers; {1}", Integer.toString(maximum), launcher.confinement());
        long interval = config.watchInterval().toNanos();
        ProcessWatch watch = new ProcessWatch(workers, residentLimit(config));
        var _ = scheduler.scheduleWithFixedDelay(watch, interval, interval, TimeUnit.NANOSECONDS);
        keepSpares();
    }

    /** How many workers may live at once. */
    public int maximum() {
        return maximum;
    }

    /** How many workers serve a session, or start for one. */
    public synchronized int inUse() {
        return living - spares.size();
    }

    /** How many workers wait for sessions to come, or start to. */
    public synchronized int spare() {
        return spares.size();
    }

    /**
     * A worker that has served nobody: a spare one, or one that is started now.
     *
     * @throws NoWorkerFree when as many live as may
     * @throws WorkerLost when the new worker did not come to life
     */
    public Worker lease() throws NoWorkerFree, WorkerLost {
        while (true) {
            Optional<CompletableFuture<Worker>> spare = takeSpare();
            CompletableFuture<Worker> taken =
                    spare.isPresent() ? spare.get() : start().orElseThrow(() -> new NoWorkerFree(maximum));
            keepSpares();
            try {
                Worker worker = taken.join();
                if (worker.isAlive()) {
                    return worker;
                }
            } catch (CompletionException e) {
                if (spare.isEmpty()) {
                    throw lost(e);
                }
            }
        }
    }

    /** Ends all workers; leases none from now on. */
    @PreDestroy
    public void close() {
        synchronized (this) {
            closed = true;
            spares.clear();
        }
        scheduler.shutdownNow();
        workers.forEach(Worker::dismiss);
    }

    private synchronized Optional<CompletableFuture<Worker>> takeSpare() {
        return Optional.ofNullable(spares.poll());
    }

    private synchronized void keepSpares() {
        spares.removeIf(spare -> spare.isDone()
                && (spare.isCompletedExceptionally() || !spare.join().isAlive()));
        if (closed || refill.mustWait(this::keepSpares)) {
            return;
        }
        while (spares.size() < config.spares()) {
            Optional<CompletableFuture<Worker>> started = start();
            if (started.isEmpty()) {
                return;
            }
            spares.add(started.get());
        }
    }

    /** Starts a worker, unless as many live as may. */
    private synchronized Optional<CompletableFuture<Worker>> start() {
        if (closed || living >= maximum) {
            return Optional.empty();
        }
        CompletableFuture<Worker> started = new CompletableFuture<>();
        Thread.ofPlatform().name("worker start").daemon().start(() -> start(started));
        // Not before: where the system has no thread left the place would be lost for ever.
        living++;
        return Optional.of(started);
    }

    private void start(CompletableFuture<Worker> started) {
        starting.acquireUninterruptibly();
        try {
            Worker worker = launch();
            open(worker);
            refill.succeeded();
            started.complete(worker);
        } catch (Throwable e) {
            // Whatever it is: somebody waits for the worker.
            if (!isClosed()) {
                LOG.log(Level.ERROR, "a worker could not be started", e);
            }
            refill.failed();
            started.completeExceptionally(e);
            keepSpares();
        } finally {
            starting.release();
        }
    }

    private void open(Worker worker) throws WorkerLost {
        try {
            worker.open(config.startTimeout());
        } catch (Throwable e) {
            // Also where the system had no threads for it: nobody else knows of the process.
            worker.dismiss();
            throw e;
        }
    }

    private Worker launch() throws IOException {
        Process process;
        try {
            process = launcher.launch();
        } catch (Throwable e) {
            gone();
            throw e;
        }
        Worker worker = new Worker(process, new Deadline(scheduler, System::nanoTime), config.hardStopDelay());
        workers.add(worker);
        var _ = process.onExit().thenRun(() -> {
            workers.remove(worker);
            gone();
            keepSpares();
        });
        if (isClosed()) {
            worker.dismiss();
        }
        return worker;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized void gone() {
        living--;
    }

    private static WorkerLost lost(CompletionException e) {
        return e.getCause() instanceof WorkerLost lost ? lost : new WorkerLost(Loss.DIED, Duration.ZERO);
    }

    private static long residentLimit(PoolConfig config) {
        return config.resident()
                .map(MemorySize::asLongValue)
                .orElseGet(() -> config.heap().asLongValue() + RESIDENT_BESIDE_HEAP);
    }

    private static int maximumByMemory(PoolConfig config) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long forWorkers = system.getTotalMemorySize() - SERVER_BYTES;
        long each = config.heap().asLongValue() + BYTES_BESIDE_HEAP;
        return (int) Math.max(1, forWorkers / each);
    }
}
