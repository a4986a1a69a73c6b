package dev.sandframe.confine;

import dev.sandframe.confine.Attempts.Attempt;
import dev.sandframe.confine.kernel.Architecture;
import dev.sandframe.confine.kernel.Errno;
import dev.sandframe.confine.kernel.Syscalls;
import dev.sandframe.confine.kernel.SystemCall;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A worker that turned against us: it confines itself as a worker does and then makes every attempt on its main thread, on a new
 * thread, on the finalizer's thread, which is older than its confinement, and in a signal's handler where the JVM has the thread that
 * runs one. It writes a line for each: place, attempt, outcome, between tabs.
 */
final class ProbeWorker {
    private static final int HIGHEST_CALL = 600;
    /** {@code uretprobe} and {@code uprobe}: the kernel's own trampolines call them, no filter is asked, and nobody else may. */
    private static final Set<Integer> ASK_NO_FILTER = Set.of(335, 336);

    private ProbeWorker() {}

    public static void main(String[] arguments) throws Exception {
        WorkerConfinement.apply();
        List<Attempt> attempts = Attempts.of(arguments);

        run("main", attempts);
        sweep();
        Thread thread = new Thread(() -> run("new thread", attempts));
        thread.start();
        thread.join();
        inFinalizer(() -> run("finalizer", attempts));
        if (Thread.getAllStackTraces().keySet().stream()
                .anyMatch(t -> t.getName().equals("Signal Dispatcher"))) {
            inSignalHandler(() -> run("signal handler", attempts));
        }
        System.out.println("main\tend\trefused: nothing is left");
    }

    private static void run(String place, List<Attempt> attempts) {
        for (Attempt attempt : attempts) {
            System.out.println(
                    place + "\t" + attempt.name() + "\t" + attempt.outcome().replaceAll("\\s+", " "));
        }
    }

    /** Makes every call that the filter does not know, by number: none may reach the kernel. */
    private static void sweep() {
        Set<Integer> known = new HashSet<>();
        Architecture architecture = Architecture.current().orElseThrow();
        Arrays.stream(SystemCall.values())
                .map(call -> call.number(architecture))
                .flatMapToInt(OptionalInt::stream)
                .forEach(known::add);
        for (int number = 0; number <= HIGHEST_CALL; number++) {
            if (!known.contains(number) && !ASK_NO_FILTER.contains(number)) {
                long answer = Syscalls.call(number, 0, 0, 0, 0, 0, 0);
                boolean refused = answer == -Errno.EPERM || answer == -Errno.ENOSYS;
                System.out.println("main\tcall " + number + "\t" + (refused ? "refused" : "answered") + ": " + answer);
            }
        }
    }

    private static void inFinalizer(Runnable action) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        abandon(action, done);
        do {
            System.gc();
        } while (!done.await(10, TimeUnit.MILLISECONDS));
    }

    private static void abandon(Runnable action, CountDownLatch done) {
        new Finalized(action, done);
    }

    /** By reflection: the compiler warns of {@code sun.misc} in a way that nothing suppresses. */
    private static void inSignalHandler(Runnable action) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        Class<?> type = Class.forName("sun.misc.Signal");
        Object signal = type.getConstructor(String.class).newInstance("USR2");
        Object handling = Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, (_, _, _) -> {
            action.run();
            done.countDown();
            return null;
        });
        type.getMethod("handle", type, handler).invoke(null, signal, handling);
        type.getMethod("raise", type).invoke(null, signal);
        done.await();
    }

    /** Runs its action on the finalizer's thread. */
    private static final class Finalized {
        private final Runnable action;
        private final CountDownLatch done;

        Finalized(Runnable action, CountDownLatch done) {
            this.action = action;
            this.done = done;
        }

        @Override
        @SuppressWarnings({"removal", "deprecation"})
        protected void finalize() {
            action.run();
            done.countDown();
        }
    }
}
