package dev.sandframe.attack;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The corpus against one running server, in as few sessions as the scripts allow. Its {@link #main} does so against a server that
 * somebody else has started: {@code Assault URL [PART OF A NAME...]}.
 */
final class Assault implements AutoCloseable {
    private final Target own;
    private final Target shared;
    private final Target neighbour;
    private final List<Trial.Seen> stopped = new ArrayList<>();

    Assault(URI server) {
        own = new Target(server, "attack-own");
        shared = new Target(server, "attack-shared");
        neighbour = new Target(server, "attack-neighbour");
        shared.begin();
        neighbour.begin();
        neighbour.served("0");
    }

    Trial.Seen run(Attack attack) {
        Target target = attack.ownSession() ? own : shared;
        if (attack.ownSession()) {
            own.begin();
        }
        try {
            Trial.Seen seen = new Trial(target, new Neighbour(neighbour)).run(attack);
            if (seen.status().endsWith("_limit")) {
                stopped.add(seen);
            }
            return seen;
        } finally {
            if (attack.ownSession()) {
                own.end();
            }
        }
    }

    /** Time from limit to answer, of those that were stopped at a limit of time. */
    String summary() {
        return "attacks stopped softly: " + times(true) + "; by the end of their process: " + times(false);
    }

    private String times(boolean kept) {
        long[] past = stopped.stream()
                .filter(seen -> seen.stateKept() == kept && !seen.status().equals("memory_limit"))
                .mapToLong(Trial.Seen::pastMillis)
                .sorted()
                .toArray();
        return past.length == 0
                ? "none"
                : String.format(
                        Locale.ROOT,
                        "%d, median %d ms past their limit, worst %d ms",
                        past.length,
                        past[past.length / 2],
                        past[past.length - 1]);
    }

    @Override
    public void close() {
        shared.end();
        neighbour.end();
    }

    public static void main(String[] args) {
        int failed = 0;
        List<String> parts = List.of(args).subList(1, args.length);
        try (Assault assault = new Assault(URI.create(args[0]))) {
            for (Attack attack : Attack.corpus()) {
                if (parts.isEmpty() || parts.stream().anyMatch(attack.name()::contains)) {
                    failed += assault.told(attack) ? 0 : 1;
                }
            }
            System.out.println(assault.summary());
        }
        System.out.println(failed + " not as expected");
        System.exit(failed == 0 ? 0 : 1);
    }

    private boolean told(Attack attack) {
        Stopwatch watch = Stopwatch.start();
        try {
            Trial.Seen seen = run(attack);
            System.out.printf(Locale.ROOT, "%-40s %6d ms  %s%n", attack.name(), watch.millis(), seen);
            return true;
        } catch (AssertionError | RuntimeException e) {
            System.out.printf(Locale.ROOT, "%-40s %6d ms  FAILED: %s%n", attack.name(), watch.millis(), e);
            return false;
        }
    }
}
