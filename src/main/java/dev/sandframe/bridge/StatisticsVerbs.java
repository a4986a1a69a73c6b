package dev.sandframe.bridge;

import dev.sandframe.frame.statistics.Correlation;

/** Statistics of columns. */
final class StatisticsVerbs {
    private StatisticsVerbs() {}

    static void register(Verbs verbs) {
        verbs.add(
                "correlate",
                a -> Correlation.of(a.array(0).doubles(), a.array(1).doubles(), a.integer(2), a.truth(3)));
    }
}
