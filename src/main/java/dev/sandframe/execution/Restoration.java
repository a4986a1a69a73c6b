package dev.sandframe.execution;

import dev.sandframe.pool.Allowance;
import dev.sandframe.pool.Loss;
import dev.sandframe.pool.NoWorkerFree;
import dev.sandframe.pool.Worker;
import dev.sandframe.pool.WorkerLost;
import dev.sandframe.pool.WorkerPool;
import dev.sandframe.protocol.FromWorker;
import dev.sandframe.session.FilePath;
import dev.sandframe.session.FrameName;
import dev.sandframe.session.Session;
import dev.sandframe.session.Upload;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Gives a session without a worker a new one, and that one everything that clients uploaded. Thread-safe. */
@Singleton
class Restoration {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final WorkerPool pool;
    private final LimitsConfig limits;
    private final LongSupplier nanoTime;

    @Inject
    Restoration(WorkerPool pool, LimitsConfig limits) {
        this(pool, limits, System::nanoTime);
    }

    Restoration(WorkerPool pool, LimitsConfig limits, LongSupplier nanoTime) {
        this.pool = pool;
        this.limits = limits;
        this.nanoTime = nanoTime;
    }

    /**
     * The session's worker. To be called by who has the session's turn.
     *
     * @throws ServerFull when there is no worker for it
     * @throws ExecutionStopped when its uploads could not be restored; what stands in the way is set aside and named
     */
    Worker workerOf(Session session) {
        return session.worker().orElseGet(() -> restored(session));
    }

    private Worker restored(Session session) {
        long deadline = nanoTime.getAsLong() + limits.restore().toNanos();
        while (true) {
            Worker worker = leased();
            if (restore(session, worker, deadline)) {
                session.setWorker(worker);
                return worker;
            }
        }
    }

    private Worker leased() {
        try {
            return pool.lease();
        } catch (NoWorkerFree e) {
            throw new ServerFull(String.valueOf(e.getMessage()), RETRY_AFTER);
        } catch (WorkerLost e) {
            throw new ExecutionStopped(
                    StopReason.WORKER_LOST, "no worker could be started for the session, which is unchanged");
        }
    }

    /** Restores all uploads; false when the worker died of one that may be tried again. */
    private boolean restore(Session session, Worker worker, long deadline) {
        for (Upload upload : session.uploads()) {
            try (Request request = new Request(worker, Allowance.of(left(deadline), limits.cpu()))) {
                if (!restore(request, upload)) {
                    throw setAside(session, worker, upload, "could not be restored");
                }
                upload.survived();
            } catch (WorkerLost e) {
                if (e.loss() == Loss.WALL_LIMIT || !upload.mayBeTriedAgain()) {
                    throw setAside(session, worker, upload, "ended the worker while it was restored");
                }
                return false;
            }
        }
        return true;
    }

    private static boolean restore(Request request, Upload upload) throws WorkerLost {
        return switch (upload.target()) {
            case FrameName name -> request.upload(name, upload.content()) instanceof FromWorker.UploadParsed;
            case FilePath path -> request.putFile(path, upload.content()) instanceof FromWorker.FileStored;
        };
    }

    private ExecutionStopped setAside(Session session, Worker worker, Upload upload, String why) {
        worker.dismiss();
        session.forget(upload.target());
        return new ExecutionStopped(
                StopReason.WORKER_LOST,
                "the upload '" + upload.target().value() + "' " + why + " and was set aside; the request was not run. "
                        + Sentences.whatIsKept(session));
    }

    private Duration left(long deadline) {
        long left = Math.max(0, deadline - nanoTime.getAsLong());
        return limits.wall().toNanos() < left ? limits.wall() : Duration.ofNanos(left);
    }
}
