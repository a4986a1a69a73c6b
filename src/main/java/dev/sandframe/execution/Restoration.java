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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

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
     * @throws ExecutionStopped when its uploads could not be restored; what by itself stands in the way is set aside and named
     */
    Worker workerOf(Session session) {
        return session.worker().orElseGet(() -> restored(session));
    }

    private Worker restored(Session session) {
        Restoring restoring =
                new Restoring(session, nanoTime.getAsLong() + limits.restore().toNanos());
        while (true) {
            Worker worker = leased();
            if (restoring.into(worker)) {
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

    private enum Failure {
        REFUSED("could not be restored"),
        ENDED("ended the worker while it was restored"),
        LATE("took longer than it may while it was restored");

        private final String did;

        Failure(String did) {
            this.did = did;
        }
    }

    /**
     * The restoring of one session, in one worker after the other. An upload is set aside only for what it did as the first in a new
     * worker, in all the time that an upload may take: what came before it may have used up memory or time that it needs.
     */
    private final class Restoring {
        private final Session session;
        private final long deadline;
        private @Nullable Upload suspect;
        private boolean acquitted;

        Restoring(Session session, long deadline) {
            this.session = session;
            this.deadline = deadline;
        }

        /** Restores all uploads, a suspect one first; false when it is to be tried again in another worker. */
        boolean into(Worker worker) {
            boolean first = true;
            for (Upload upload : inOrder()) {
                Duration wall = left().compareTo(limits.wall()) < 0 ? left() : limits.wall();
                if (!wall.isPositive()) {
                    throw outOfTime(worker);
                }
                Optional<Failure> failure = restore(worker, upload, wall);
                if (failure.isPresent()) {
                    suspect(worker, upload, failure.get(), first);
                    return false;
                }
                upload.survived();
                acquitted |= upload.equals(suspect);
                first = false;
            }
            return true;
        }

        private Optional<Failure> restore(Worker worker, Upload upload, Duration wall) {
            try (Request request = new Request(worker, Allowance.of(wall, limits.cpu()))) {
                if (Restoration.restore(request, upload)) {
                    return Optional.empty();
                }
                return Optional.of(
                        failure(worker, request.interruptedBy(), wall).orElse(Failure.REFUSED));
            } catch (WorkerLost e) {
                return Optional.of(failure(worker, Optional.of(e.loss()), wall).orElse(Failure.ENDED));
            }
        }

        /** What the loss of a worker says by itself. No upload is to blame for being stopped before its own time was up. */
        private Optional<Failure> failure(Worker worker, Optional<Loss> loss, Duration wall) {
            if (loss.equals(Optional.of(Loss.DISMISSED))) {
                throw notRestored(worker, "the restoring of the session's uploads was ended by the server");
            }
            if (!loss.equals(Optional.of(Loss.WALL_LIMIT))) {
                return Optional.empty();
            }
            if (wall.compareTo(limits.wall()) < 0) {
                throw outOfTime(worker);
            }
            return Optional.of(Failure.LATE);
        }

        private List<Upload> inOrder() {
            List<Upload> uploads = new ArrayList<>(session.uploads());
            if (suspect != null && uploads.remove(suspect)) {
                uploads.addFirst(suspect);
            }
            return uploads;
        }

        private Duration left() {
            return Duration.ofNanos(deadline - nanoTime.getAsLong());
        }

        /** Has it tried again, as the first in the next worker; throws when there is no use in that. */
        private void suspect(Worker worker, Upload upload, Failure failure, boolean first) {
            boolean mayBeTriedAgain = failure == Failure.ENDED && upload.mayBeTriedAgain();
            if (first && !mayBeTriedAgain) {
                session.forget(upload.target());
                throw notRestored(
                        worker, "the upload '" + upload.target().value() + "' " + failure.did + " and was set aside");
            }
            if (!first && acquitted) {
                throw notRestored(
                        worker,
                        "the session's uploads could not be restored together, though each may be fine alone: remove files or clear"
                                + " the session");
            }
            worker.dismiss();
            suspect = upload;
        }

        private ExecutionStopped outOfTime(Worker worker) {
            return notRestored(
                    worker,
                    "the session's uploads could not be restored within "
                            + limits.restore().toMillis() + " ms");
        }

        private ExecutionStopped notRestored(Worker worker, String why) {
            worker.dismiss();
            return new ExecutionStopped(
                    StopReason.WORKER_LOST, why + "; the request was not run. " + Sentences.whatIsKept(session));
        }
    }

    private static boolean restore(Request request, Upload upload) throws WorkerLost {
        return switch (upload.target()) {
            case FrameName name -> request.upload(name, upload.content()) instanceof FromWorker.UploadParsed;
            case FilePath path -> request.putFile(path, upload.content()) instanceof FromWorker.FileStored;
        };
    }
}
