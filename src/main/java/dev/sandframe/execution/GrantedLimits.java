package dev.sandframe.execution;

import dev.sandframe.protocol.Limits;
import java.time.Duration;
import java.util.OptionalLong;

/** The limits of one execution: what was asked for where it is allowed, else the defaults. */
record GrantedLimits(Limits limits, long outputBytes) {

    /** @throws LimitNotAllowed when more is asked for than the configuration allows, or nothing at all */
    static GrantedLimits of(RequestedLimits asked, LimitsConfig config) {
        return new GrantedLimits(
                new Limits(
                        millis("cpu_ms", asked.cpuMillis(), config.cpu(), config.cpuMaximum()),
                        millis("wall_ms", asked.wallMillis(), config.wall(), config.wallMaximum()),
                        allocated(asked.allocatedBytes()),
                        Math.toIntExact(granted(
                                "result_bytes",
                                asked.resultBytes(),
                                config.result().asLongValue(),
                                config.resultMaximum().asLongValue()))),
                granted(
                        "output_bytes",
                        asked.outputBytes(),
                        config.output().asLongValue(),
                        config.outputMaximum().asLongValue()));
    }

    /** By the clock. */
    Duration wall() {
        return Duration.ofMillis(limits.wallMillis());
    }

    private static long millis(String name, OptionalLong asked, Duration usual, Duration maximum) {
        return granted(name, asked, usual.toMillis(), maximum.toMillis());
    }

    private static OptionalLong allocated(OptionalLong asked) {
        return asked.isEmpty() ? asked : OptionalLong.of(granted("allocated_bytes", asked, 0, Long.MAX_VALUE));
    }

    private static long granted(String name, OptionalLong asked, long usual, long maximum) {
        long value = asked.orElse(usual);
        if (asked.isPresent() && (value < 1 || value > maximum)) {
            throw new LimitNotAllowed(name, value, maximum);
        }
        return value;
    }
}
