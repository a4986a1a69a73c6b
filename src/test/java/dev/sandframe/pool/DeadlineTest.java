package dev.sandframe.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private final Time time = new Time();
    private final Deadline deadline = new Deadline(time, time::now);
    private final List<String> passed = new ArrayList<>();

    @Test
    void tellsWhenItHasPassed() {
        deadline.arm(Duration.ofSeconds(2), () -> passed.add("a"));

        time.advance(Duration.ofMillis(1_999));
        assertEquals(List.of(), passed);
        time.advance(Duration.ofMillis(1));
        assertEquals(List.of("a"), passed);
    }

    @Test
    void saysNothingWhenDisarmed() {
        deadline.arm(Duration.ofSeconds(2), () -> passed.add("a"));
        time.advance(Duration.ofMillis(500));

        assertEquals(Duration.ofMillis(1_500), deadline.disarm());

        time.advance(Duration.ofSeconds(10));
        assertEquals(List.of(), passed);
    }

    @Test
    void watchesTheLastOnly() {
        deadline.arm(Duration.ofSeconds(2), () -> passed.add("a"));
        time.advance(Duration.ofSeconds(1));
        deadline.arm(Duration.ofSeconds(2), () -> passed.add("b"));

        time.advance(Duration.ofMillis(1_999));
        assertEquals(List.of(), passed);
        time.advance(Duration.ofMillis(1));
        assertEquals(List.of("b"), passed);
    }

    @Test
    void watchesForAnEarlierMomentThanBefore() {
        deadline.arm(Duration.ofSeconds(10), () -> passed.add("a"));
        deadline.arm(Duration.ofSeconds(1), () -> passed.add("b"));

        time.advance(Duration.ofSeconds(1));

        assertEquals(List.of("b"), passed);
    }

    @Test
    void schedulesOneCheckForManyShortExchanges() {
        for (int i = 0; i < 1_000; i++) {
            deadline.arm(Duration.ofSeconds(60), () -> passed.add("a"));
            time.advance(Duration.ofMillis(10));
            deadline.disarm();
        }

        assertEquals(1, time.scheduled);
        time.advance(Duration.ofSeconds(60));
        assertEquals(List.of(), passed);
    }

    /** A clock and scheduler that go on when told to. */
    private static final class Time extends AbstractExecutorService implements ScheduledExecutorService {
        private final PriorityQueue<Task> tasks = new PriorityQueue<>();
        private long now = Long.MAX_VALUE - 5_000_000_000L; // overflows, as nanoTime may
        private int scheduled;

        long now() {
            return now;
        }

        void advance(Duration duration) {
            long end = now + duration.toNanos();
            while (!tasks.isEmpty() && tasks.element().at - end <= 0) {
                Task next = tasks.remove();
                now = next.at;
                next.run();
            }
            now = end;
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
            scheduled++;
            Task task = new Task(command, now + unit.toNanos(delay));
            tasks.add(task);
            return task;
        }

        private final class Task extends FutureTask<Object> implements RunnableScheduledFuture<Object> {
            private final long at;

            Task(Runnable command, long at) {
                super(command, "done");
                this.at = at;
            }

            @Override
            public long getDelay(TimeUnit unit) {
                return unit.convert(at - now, TimeUnit.NANOSECONDS);
            }

            @Override
            public int compareTo(Delayed other) {
                return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
            }

            @Override
            public boolean isPeriodic() {
                return false;
            }
        }

        @Override
        public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long initial, long period, TimeUnit unit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long initial, long delay, TimeUnit unit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void execute(Runnable command) {
            command.run();
        }

        @Override
        public void shutdown() {}

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }
}
