package dev.sandframe.worker;

import dev.sandframe.guest.ExecutionLimits;
import dev.sandframe.guest.GuestContext;
import dev.sandframe.guest.GuestOptions;

/**
 * Does once what every worker does until its first answer, for the JVM to record: the build runs this program to make the
 * ahead-of-time cache of the workers' classes.
 */
public final class TrainingRun {
    private TrainingRun() {}

    public static void main(String[] args) {
        try (GuestContext guest = GuestContext.open(GuestOptions.silent())) {
            guest.warmUp();
            guest.executeSeed("result = 1 + 1", ExecutionLimits.NONE);
            guest.names();
        }
    }
}
