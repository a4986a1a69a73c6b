package dev.sandframe.pool;

import dev.sandframe.confine.kernel.ProcessClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;

/** What a process uses, as the kernel says and not the process itself. */
final class ProcessUse {
    /** On a kernel of larger pages the figures are too small, and the limit is wider. */
    private static final long PAGE_BYTES = 4_096;

    private ProcessUse() {}

    /** The CPU time of all its threads; zero when it is gone. */
    static Duration cpu(long processId) {
        return ProcessClock.cpu(processId).orElse(Duration.ZERO);
    }

    /** The memory that it has in the machine's; nothing when it is gone, or where the kernel does not say. */
    static OptionalLong residentBytes(long processId) {
        try {
            // Sizes in pages: all, resident, shared, code, ...
            String[] sizes =
                    Files.readString(Path.of("/proc/" + processId + "/statm")).split(" ", 3);
            return OptionalLong.of(Long.parseLong(sizes[1]) * PAGE_BYTES);
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
