package dev.sandframe.pool;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;

/**
 * The server's own watch of its workers' processes, from outside of them: a worker past its {@link Allowance} of CPU time or past the
 * limit of resident memory is killed. It relies on nothing that runs in the worker. Run again and again by one thread.
 */
final class ProcessWatch implements Runnable {
    private static final Logger LOG = System.getLogger(ProcessWatch.class.getName());

    private final Collection<Worker> workers;
    private final long residentLimit;

    ProcessWatch(Collection<Worker> workers, long residentLimit) {
        this.workers = workers;
        this.residentLimit = residentLimit;
    }

    @Override
    public void run() {
        for (Worker worker : workers) {
            try {
                check(worker);
            } catch (RuntimeException e) {
                // The others must be watched on.
                LOG.log(Level.ERROR, "watching a worker failed", e);
            }
        }
    }

    private void check(Worker worker) {
        if (!worker.isAlive()) {
            return;
        }
        if (worker.isOverspent()) {
            end(worker, Loss.CPU_LIMIT);
        } else if (ProcessUse.residentBytes(worker.processId()).orElse(0) > residentLimit) {
            end(worker, Loss.MEMORY);
        }
    }

    private static void end(Worker worker, Loss reason) {
        worker.kill(reason);
        worker.tellLoss();
    }
}
