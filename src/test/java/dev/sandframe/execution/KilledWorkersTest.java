package dev.sandframe.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sandframe.session.FrameName;
import dev.sandframe.session.SessionId;
import dev.sandframe.session.SessionKey;
import dev.sandframe.session.SpoolWriter;
import dev.sandframe.worker.FakeWorkerMain;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Workers are killed at random moments under load. {@code bench/soak} does the same to a whole server with Python in its workers. */
@Timeout(120)
class KilledWorkersTest {
    private static final int SESSIONS = 4;
    private static final int ROUNDS = 40;
    private static final int KILLS = 12;

    @Test
    void noRequestHangsNoUploadIsLostAndNoOtherSessionNotices(@TempDir Path spool) throws Exception {
        try (Server server = new Server(FakeWorkerMain.class, spool, Map.of("sandframe.pool.spares", "2"))) {
            AtomicInteger lost = new AtomicInteger();
            List<CompletableFuture<Void>> victims = IntStream.range(0, SESSIONS)
                    .mapToObj(number -> CompletableFuture.runAsync(
                            () -> new Client(server, "victim-" + number).work(lost),
                            task -> Thread.ofPlatform().start(task)))
                    .toList();
            AtomicInteger lostByOther = new AtomicInteger();
            CompletableFuture<Void> other = CompletableFuture.runAsync(
                    () -> new Client(server, "other").work(lostByOther),
                    task -> Thread.ofPlatform().start(task));

            Random random = new Random(20_240_601);
            int killed = 0;
            while (killed < KILLS && victims.stream().anyMatch(victim -> !victim.isDone())) {
                killed += kill(server, "victim-" + random.nextInt(SESSIONS));
                Thread.sleep(random.nextInt(60));
            }
            for (CompletableFuture<Void> victim : victims) {
                victim.get(60, TimeUnit.SECONDS);
            }
            other.get(60, TimeUnit.SECONDS);

            assertTrue(killed > 0, "nothing was killed");
            assertTrue(lost.get() <= killed, () -> lost + " requests were lost");
            assertEquals(0, lostByOther.get());
        }
    }

    private static int kill(Server server, String session) {
        return server.registry.find(key(session)).flatMap(known -> known.worker()).stream()
                .mapToInt(worker -> {
                    ProcessHandle.of(worker.processId()).ifPresent(ProcessHandle::destroyForcibly);
                    return 1;
                })
                .sum();
    }

    private static SessionKey key(String id) {
        return SessionKey.anyone(new SessionId(id));
    }

    /** Uploads, runs code, and asks for what it uploaded, whatever happens to its worker. */
    private record Client(Server server, String id) {
        void work(AtomicInteger lost) {
            List<String> acknowledged = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                String name = "df" + round % 3;
                String content = id + " " + round + " " + "x".repeat(100_000);
                if (upload(name, content, lost) && !acknowledged.contains(name)) {
                    acknowledged.add(name);
                }
                execute("echo " + round, lost);
                for (String uploaded : acknowledged) {
                    assertTrue(
                            download(uploaded, lost).startsWith(id + " "), () -> uploaded + " of " + id + " is lost");
                }
            }
        }

        private boolean upload(String name, String content, AtomicInteger lost) {
            try (SpoolWriter writer = server.spool.write()) {
                writer.write(content.getBytes(StandardCharsets.UTF_8));
                server.executions.upload(key(id), new FrameName(name), writer.finish());
                return true;
            } catch (ExecutionStopped e) {
                return noteLoss(e, lost);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        private void execute(String code, AtomicInteger lost) {
            try {
                assertEquals(new SeedOutcome.Returned(code.substring(5)), server.executions.executeSeed(key(id), code));
            } catch (ExecutionStopped e) {
                noteLoss(e, lost);
            }
        }

        /** Again when the worker was lost: the upload must be there nevertheless. */
        private String download(String name, AtomicInteger lost) {
            while (true) {
                ByteArrayOutputStream sink = new ByteArrayOutputStream();
                try {
                    server.executions.download(key(id), new FrameName(name), sink);
                    return sink.toString(StandardCharsets.UTF_8);
                } catch (ExecutionStopped e) {
                    noteLoss(e, lost);
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }
        }

        private static boolean noteLoss(ExecutionStopped stopped, AtomicInteger lost) {
            assertEquals(StopReason.WORKER_LOST, stopped.reason(), stopped::getMessage);
            lost.incrementAndGet();
            return false;
        }
    }
}
