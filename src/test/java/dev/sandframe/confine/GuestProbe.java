package dev.sandframe.confine;

import dev.sandframe.guest.ExecutionLimits;
import dev.sandframe.guest.Guest;
import dev.sandframe.guest.Guest.SeedOutcome;
import dev.sandframe.guest.GuestContext;
import dev.sandframe.guest.GuestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An ordinary worker's day: confines itself, opens a guest, imports what agents import, runs loops long enough for both compilers,
 * collects garbage and starts threads. Writes what the guest returned, then {@code done}.
 */
final class GuestProbe {
    private static final String CODE = """
            import json, re, datetime, collections, math, random, zoneinfo, tempfile, pathlib, hashlib
            total = 0
            for i in range(200000):
                total += i * i % 7
            words = collections.Counter(re.findall(r"\\w+", "the cat and the dog and the bird " * 1000))
            text = json.dumps({"total": total, "the": words["the"], "root": math.isqrt(2 ** 200)})
            day = datetime.datetime(2024, 3, 31, tzinfo=zoneinfo.ZoneInfo("Europe/Berlin")).isoformat()
            with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False) as f:
                f.write(text)
            read_back = pathlib.Path(f.name).read_text() == text
            digest = hashlib.sha256(text.encode()).hexdigest()
            del f, i
            """;

    private GuestProbe() {}

    public static void main(String[] arguments) throws Exception {
        WorkerConfinement.apply();
        try (Guest guest = GuestContext.open(GuestOptions.silent())) {
            for (int round = 0; round < 2; round++) {
                SeedOutcome outcome = guest.executeSeed(CODE, ExecutionLimits.NONE);
                System.out.println(outcome instanceof SeedOutcome.Returned(String json) ? json : outcome.toString());
                System.gc();
            }
        }
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            threads.add(Thread.ofPlatform()
                    .start(() -> IntStream.range(0, 100_000).parallel().forEach(_ -> {})));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println("done");
    }
}
