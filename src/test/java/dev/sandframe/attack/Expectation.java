package dev.sandframe.attack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What has to come of an attack, as its first lines word it:
 *
 * <ul>
 *   <li>{@code completes, held}: the script runs to its end and has printed exactly {@code held}
 *   <li>{@code raises TypeError or RecursionError}: it ends with one of these exceptions; {@code or stopped memory_limit} allows a
 *       stop besides
 *   <li>{@code stopped cpu_limit or wall_limit}: it is stopped so; {@code , state kept} or {@code , state lost} says whether the
 *       session's variables are there afterwards, where that is certain
 *   <li>{@code ends}: however it ends, it does so in time and tells nothing of the host
 * </ul>
 */
sealed interface Expectation {
    /** Time enough for a script that imports half the standard library, on a busy machine. */
    Map<String, Long> AMPLE = Map.of("cpu_ms", 30_000L, "wall_ms", 60_000L);

    /** So short that a script which has to be stopped costs the suite little; the clock's limit is for machines that are busy. */
    Map<String, Long> SHORT = Map.of("cpu_ms", 300L, "wall_ms", 20_000L);

    record Completes() implements Expectation {}

    record Raises(Set<String> types, Set<String> statuses) implements Expectation {}

    record Stopped(Set<String> statuses, State state) implements Expectation {}

    record Ends() implements Expectation {}

    /** What becomes of the session's variables. */
    enum State {
        KEPT,
        LOST,
        EITHER
    }

    static Expectation of(String text) {
        List<String> words = List.of(text.split("[ ,]+"));
        Set<String> named = new TreeSet<>(words.subList(1, words.size()));
        named.remove("or");
        return switch (words.getFirst()) {
            case "completes" -> new Completes();
            case "raises" -> {
                Set<String> statuses = new TreeSet<>(named);
                statuses.removeIf(name -> !name.matches("[a-z_]+_limit"));
                named.removeAll(statuses);
                named.remove("stopped");
                yield new Raises(named, statuses);
            }
            case "ends" -> new Ends();
            case "stopped" -> {
                State state = !named.remove("state") ? State.EITHER : named.remove("kept") ? State.KEPT : State.LOST;
                named.remove("lost");
                yield new Stopped(named, state);
            }
            default -> throw new IllegalArgumentException("no expectation: " + text);
        };
    }

    /** The limits of a script that names none. */
    default Map<String, Long> usualLimits() {
        return switch (this) {
            case Completes _, Raises _ -> AMPLE;
            // What waits for the clock may not come to its limit of CPU before, however fast its imports burn it.
            case Stopped stopped when !stopped.statuses().contains("cpu_limit") -> AMPLE;
            case Stopped _, Ends _ -> SHORT;
        };
    }
}
