package dev.sandframe.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Measures how long something took, and how much of that time some process of the machine had to wait for a processor: on a busy
 * machine that is nobody's fault.
 */
final class Stopwatch {
    /** {@code some avg10=… avg60=… avg300=… total=MICROSECONDS}; see the kernel's accounting/psi. */
    private static final Path PRESSURE = Path.of("/proc/pressure/cpu");

    private final long begun = System.nanoTime();
    private final long stalledMillis = stalled();

    private Stopwatch() {}

    static Stopwatch start() {
        return new Stopwatch();
    }

    long millis() {
        return (System.nanoTime() - begun) / 1_000_000;
    }

    /** The time without that in which somebody waited for a processor. */
    long unstalledMillis() {
        return Math.max(0, millis() - (stalled() - stalledMillis));
    }

    private static long stalled() {
        try {
            String some = Files.readAllLines(PRESSURE).getFirst();
            return Long.parseLong(some.substring(some.lastIndexOf('=') + 1)) / 1000;
        } catch (IOException e) {
            return 0;
        }
    }
}
