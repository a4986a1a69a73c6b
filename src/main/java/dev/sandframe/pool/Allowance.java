package dev.sandframe.pool;

import java.time.Duration;

/**
 * What the server grants a worker for one exchange, whatever the worker says of itself.
 *
 * @param wall time on the clock; past it the worker is asked to stop, and killed a moment later
 * @param cpu CPU time of the whole process, its compilers and its collector among them; past it the worker is killed. It holds until
 *     the next exchange begins, so that a worker cannot burn on when it has answered
 */
public record Allowance(Duration wall, Duration cpu) {
    private static final int COMPILER_AND_COLLECTOR = 2;
    private static final Duration MARGIN = Duration.ofSeconds(1);

    /**
     * For a request whose code may use so much.
     *
     * @param cpu CPU time of the thread that runs the guest: the process gets twice that and a second, for its compilers and its
     *     collector
     */
    public static Allowance of(Duration wall, Duration cpu) {
        return new Allowance(wall, cpu.multipliedBy(COMPILER_AND_COLLECTOR).plus(MARGIN));
    }
}
