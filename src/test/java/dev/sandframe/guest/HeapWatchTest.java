package dev.sandframe.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The watch on the heap, in a small JVM with the workers' collector. */
@Timeout(60)
class HeapWatchTest {
    private static final int BLOCK = 1_000;

    /** The survivors' space of a young generation of 30 MiB. */
    private static final int SURVIVORS = 3 << 20;

    /** Of the old generation of 34 MiB. */
    private static final int NEARLY_FULL = 33 << 20;

    @Test
    void takesFullSurvivorsForNoFullMemory() throws Exception {
        assertEquals("told 0 times", run("survivors"));
    }

    @Test
    void tellsOfAFullOldGeneration() throws Exception {
        String told = run("old");

        assertTrue(told.matches("told [1-9]\\d* times"), told);
    }

    @Test
    void tellsOfNoCollectionBeforeTheRequest() {
        AtomicInteger told = new AtomicInteger();
        try (HeapWatch watch = new HeapWatch(told::incrementAndGet)) {
            System.gc();
            watch.begin();
            watch.passed();
            assertEquals(0, told.get(), "a collection before the request");

            System.gc();
            watch.passed();
            assertEquals(1, told.get(), "a collection in the request");
        }
    }

    private static String run(String what) throws IOException, InterruptedException, URISyntaxException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx64m",
                        "-Xms64m",
                        "-Xmn30m",
                        "-cp",
                        place(HeapWatch.class) + ":" + place(HeapWatchTest.class),
                        HeapWatchTest.class.getName(),
                        what)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }

    private static Path place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** Fills what its argument says, and prints how often the watch told of it. */
    public static void main(String[] args) throws InterruptedException {
        AtomicInteger told = new AtomicInteger();
        try (HeapWatch _ = new HeapWatch(told::incrementAndGet)) {
            if (args[0].equals("old")) {
                fillOld();
            } else {
                fillSurvivors();
            }
            // The JVM tells it from a thread of its own.
            for (int i = 0; i < 20 && told.get() == 0; i++) {
                Thread.sleep(50);
            }
        }
        System.out.println("told " + told + " times");
    }

    /** What is young and live at any time is as much as the survivors' space holds, and never grows old. */
    private static void fillSurvivors() {
        byte[][] young = new byte[SURVIVORS / (BLOCK + 24)][];
        for (int round = 0; round < 200; round++) {
            for (int i = 0; i < young.length; i++) {
                young[i] = new byte[BLOCK];
            }
        }
    }

    private static void fillOld() {
        List<byte[]> kept = new ArrayList<>();
        for (int held = 0; held < NEARLY_FULL; held += BLOCK << 4) {
            kept.add(new byte[BLOCK << 4]);
        }
        System.gc();
        kept.clear();
    }
}
