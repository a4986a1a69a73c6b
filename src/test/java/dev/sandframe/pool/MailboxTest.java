package dev.sandframe.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class MailboxTest {
    private final Mailbox<String> mailbox = new Mailbox<>(2);

    @Test
    void givesInTheOrderOfTaking() throws Exception {
        mailbox.put("a");
        mailbox.put("b");

        assertEquals(Optional.of("a"), mailbox.take());
        assertEquals(Optional.of("b"), mailbox.poll());
        assertEquals(Optional.empty(), mailbox.poll());
    }

    @Test
    void waitsForRoom() throws Exception {
        mailbox.put("a");
        mailbox.put("b");
        CompletableFuture<Void> third = background(() -> mailbox.put("c"));

        assertEquals(Optional.of("a"), mailbox.take());

        third.get(10, TimeUnit.SECONDS);
        assertEquals(Optional.of("b"), mailbox.take());
        assertEquals(Optional.of("c"), mailbox.take());
    }

    @Test
    void waitsForAnElement() throws Exception {
        CompletableFuture<Optional<String>> taken = new CompletableFuture<>();
        CompletableFuture<Void> taker = background(() -> taken.complete(mailbox.take()));

        mailbox.put("a");

        taker.get(10, TimeUnit.SECONDS);
        assertEquals(Optional.of("a"), taken.join());
    }

    @Test
    void offersOnlyWhereThereIsRoom() throws Exception {
        mailbox.put("a");
        mailbox.offer("b");
        mailbox.offer("c");

        assertEquals(Optional.of("a"), mailbox.take());
        assertEquals(Optional.of("b"), mailbox.take());
        assertEquals(Optional.empty(), mailbox.poll());
    }

    @Test
    void givesWhatItHasAfterTheEnd() throws Exception {
        mailbox.put("a");

        mailbox.end();
        mailbox.put("b");

        assertEquals(Optional.of("a"), mailbox.take());
        assertEquals(Optional.empty(), mailbox.take());
    }

    @Test
    void endReleasesWhoWaits() throws Exception {
        CompletableFuture<Optional<String>> taken = new CompletableFuture<>();
        CompletableFuture<Void> taker = background(() -> taken.complete(mailbox.take()));
        Mailbox<String> full = new Mailbox<>(1);
        full.put("a");
        CompletableFuture<Void> putter = background(() -> full.put("b"));

        mailbox.end();
        full.end();

        taker.get(10, TimeUnit.SECONDS);
        assertEquals(Optional.empty(), taken.join());
        putter.get(10, TimeUnit.SECONDS);
    }

    private interface Interruptible {
        void run() throws InterruptedException;
    }

    private static CompletableFuture<Void> background(Interruptible work) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                work.run();
                done.complete(null);
            } catch (InterruptedException e) {
                done.completeExceptionally(e);
            }
        });
        return done;
    }
}
