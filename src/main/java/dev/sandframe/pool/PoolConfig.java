package dev.sandframe.pool;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The worker processes. */
@ConfigMapping(prefix = "sandframe.pool")
public interface PoolConfig {

    /**
     * The directory of the worker's JARs, with those of its libraries in {@code lib} below it. By default the directory
     * {@code worker} that the build makes beside the server.
     */
    Optional<Path> workerDirectory();

    /**
     * The heap of a worker, in bytes. Half a gigabyte holds frames of some millions of rows. Code that needs more gets a
     * {@code MemoryError}, or loses its worker with the status {@code memory_limit}.
     */
    @WithDefault("512M")
    MemorySize heap();

    /**
     * The address space of a worker, in bytes: heap, code, metadata, stacks and everything it maps. By default the heap and five
     * gigabytes, twice what was measured, because the JVM reserves far more than it touches. A worker at this limit ends, with the
     * status {@code worker_lost}.
     */
    Optional<MemorySize> addressSpace();

    /**
     * The memory of the machine that a worker may occupy, in bytes. By default the heap and 512 MiB, twice what classes, code and
     * stacks were seen to take beside it. The server looks by itself, and kills a worker above it with the status
     * {@code memory_limit}; the seed dialect answers 400.
     */
    Optional<MemorySize> resident();

    /**
     * How often the server looks at the processes of its workers. A quarter of a second is how late it may notice one past
     * {@code resident}, or past twice an execution's CPU time and a second more; looking costs some microseconds for each worker.
     */
    @WithDefault("250ms")
    Duration watchInterval();

    /**
     * The bytes of all files that a session's code may have at a time. They lie in the worker's heap, of which a quarter of a
     * gigabyte is half. Code that writes more gets an {@code OSError}, and a client that stores more a 413.
     */
    @WithDefault("256M")
    MemorySize fileBytes();

    /**
     * How many files and folders a session's code may have at a time. A thousand is more than any analysis makes by intent. Code
     * that makes more gets an {@code OSError}, and a client that stores more is refused. No more than 10,000 are ever listed.
     */
    @WithDefault("1000")
    int files();

    /**
     * How many workers wait ready for sessions to come. One makes the first request of a lone client quick; each costs the memory
     * of an idle worker, and each that is taken or ends is replaced at once. A session that finds none waits for one to start.
     */
    @WithDefault("1")
    int spares();

    /**
     * How many workers may live at once, spare ones among them. By default as many as the machine's memory holds: what is above
     * one gigabyte, divided by the heap and 200 MiB. A session that needs one more is refused with 503 and {@code Retry-After}, and
     * keeps what it has.
     */
    OptionalInt maximum();

    /**
     * How long a worker may take from its start to its first request. A minute is many times what an idle machine takes. After it
     * the worker is killed, and the request that waited for it is answered as one that lost its worker.
     */
    @WithDefault("60s")
    Duration startTimeout();

    /**
     * How long code that met a limit may take to stop before its worker is ended, by itself or by the server. A second is many times
     * what code takes that lets itself be stopped. The state of the session survives a stop within this time, and not the worker's
     * end.
     */
    @WithDefault("1s")
    Duration hardStopDelay();

    /**
     * How many steps a worker's claim on the processor ({@code nice}) is below the server's, from 0 to 19. Five keeps the server
     * answering while workers use every processor.
     */
    @WithDefault("5")
    int niceness();

    /**
     * The layers of confinement without which no worker is started, by label. By default none is required: workers get every layer
     * that the machine has, and the server says at start which these are.
     */
    Optional<Set<String>> requiredLayers();

    /** Further options of the worker's JVM. */
    Optional<List<String>> jvmOptions();
}
