package dev.sandframe.bridge;

import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.statistics.Correlation;
import dev.sandframe.frame.statistics.Summary;

/** Statistics of columns. */
final class StatisticsVerbs {
    private StatisticsVerbs() {}

    static void register(Verbs verbs) {
        verbs.add(
                "describe_numbers",
                a -> NdArray.ofDoubles(
                        Summary.of(a.array(0).doubles(), a.array(1).doubles())));
        verbs.add(
                "correlate",
                a -> Correlation.of(a.array(0).doubles(), a.array(1).doubles(), a.integer(2), a.truth(3)));
    }
}
