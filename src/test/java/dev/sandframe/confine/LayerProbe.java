package dev.sandframe.confine;

import dev.sandframe.confine.Attempts.Attempt;
import java.util.Arrays;
import java.util.List;

/**
 * Makes chosen attempts, to see what one layer refuses by itself. Arguments: those of {@link Attempts#of}, and the attempts' names. Writes a
 * line for each: attempt and outcome.
 */
final class LayerProbe {
    private LayerProbe() {}

    public static void main(String[] arguments) {
        WorkerConfinement.apply();
        List<Attempt> attempts = Attempts.of(arguments);
        Arrays.stream(arguments).skip(4).forEach(name -> {
            Attempt chosen = attempts.stream()
                    .filter(a -> a.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            System.out.println(name + " " + chosen.outcome());
        });
    }
}
