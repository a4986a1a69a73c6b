package dev.sandframe.execution;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What one request may take. */
@ConfigMapping(prefix = "sandframe.limits")
public interface LimitsConfig {

    /**
     * How much CPU time an execution may use, kernels on frames and rendering included. Half a minute is much for an interactive
     * snippet. At the limit the code is stopped and the session keeps its state; code that does not stop loses its worker. The status
     * is {@code cpu_limit}; the seed dialect answers 400.
     */
    @WithDefault("30s")
    Duration cpu();

    /** The most CPU time that a request may ask for. One that asks for more is refused with 422. */
    @WithDefault("300s")
    Duration cpuMaximum();

    /**
     * How long an execution, or the parsing or writing of a frame, may take by the wall clock. A minute is more than a person waits.
     * At the limit the code is stopped and the session keeps its state; code that does not stop loses its worker. The status is
     * {@code wall_limit}; the seed dialect answers 400. Waiting for the session's turn and for a worker does not count, nor does a
     * client that takes its time to receive.
     */
    @WithDefault("60s")
    Duration wall();

    /** The longest time by the wall clock that a request may ask for. One that asks for more is refused with 422. */
    @WithDefault("600s")
    Duration wallMaximum();

    /**
     * How much of what an execution prints is told, in bytes of each of its two streams. A mebibyte is more than anybody reads. What
     * is printed beyond it is dropped, counted and said to be so; the execution goes on.
     */
    @WithDefault("1M")
    MemorySize output();

    /** The most output that a request may ask for, of each stream. One that asks for more is refused with 422. */
    @WithDefault("16M")
    MemorySize outputMaximum();

    /**
     * How large one result of an execution may be, in bytes of its rendering. Ten mebibytes hold any picture and tables of some tens
     * of thousands of rows. Of a larger one the beginning of its plain text is told, and that it is truncated.
     */
    @WithDefault("10M")
    MemorySize result();

    /** The largest result that a request may ask for. One that asks for more is refused with 422. */
    @WithDefault("64M")
    MemorySize resultMaximum();

    /**
     * How long it may take to give a session's uploads to a new worker. Five minutes are many times what a session's largest
     * permitted uploads take. At the limit the request that waited is answered as one that lost its worker, and
     * the session keeps all of them.
     */
    @WithDefault("5m")
    Duration restore();

    /** The longest code, in bytes of UTF-8. Code of a mebibyte is data that should be uploaded. Longer code is refused with 413. */
    @WithDefault("1M")
    MemorySize code();

    /**
     * The largest answer to an execution in the seed dialect, in characters. The server holds it in memory, twice. Beyond it the seed
     * dialect answers 400; the session keeps its state.
     */
    @WithDefault("64M")
    MemorySize seedAnswer();

    /** How many requests may wait for one session's turn. One more is refused with 429 and {@code Retry-After}. */
    @WithDefault("8")
    int waitingPerSession();

    /** How many requests may wait for their session's turn in all. One more is refused with 503 and {@code Retry-After}. */
    @WithDefault("64")
    int waiting();
}
