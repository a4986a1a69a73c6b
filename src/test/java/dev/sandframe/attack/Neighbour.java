package dev.sandframe.attack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Another session, which is asked something small again and again while an attack is under way. */
final class Neighbour {
    private static final long PAUSE_MILLIS = 100;

    private final Target target;

    Neighbour(Target target) {
        this.target = target;
    }

    /** What it met: how often it was answered and the longest that an answer took, without the time that it had no processor. */
    record Served(int answers, long longestMillis) {}

    /** Asks until it is told to stop. */
    Asking ask() {
        Asking asking = new Asking();
        asking.thread.start();
        return asking;
    }

    final class Asking {
        private final CompletableFuture<Served> served = new CompletableFuture<>();
        private final Thread thread =
                Thread.ofPlatform().name("neighbour").daemon().unstarted(this::ask);
        private volatile boolean over;

        private void ask() {
            int answers = 0;
            long longest = 0;
            try {
                while (!over) {
                    Stopwatch watch = Stopwatch.start();
                    JsonNode answer = target.served("20 + 1");
                    longest = Math.max(longest, watch.unstalledMillis());
                    if (!answer.get("results").toString().equals("[{\"text/plain\":\"21\"}]")) {
                        throw new AssertionError("the neighbour got " + answer);
                    }
                    answers++;
                    Thread.sleep(PAUSE_MILLIS);
                }
                served.complete(new Served(answers, longest));
            } catch (Throwable e) {
                served.completeExceptionally(e);
            }
        }

        /** Stops asking. */
        Served end() {
            over = true;
            try {
                return served.get();
            } catch (ExecutionException | InterruptedException e) {
                throw new AssertionError("the neighbour was not served", e);
            }
        }
    }
}
