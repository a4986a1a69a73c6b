package dev.sandframe.bridge;

import dev.sandframe.frame.FrameException;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.window.Bounds;
import dev.sandframe.frame.window.Exponential;
import dev.sandframe.frame.window.WindowStatistics;
import java.util.Arrays;
import java.util.Locale;
import org.graalvm.polyglot.proxy.ProxyArray;

/**
 * Moving windows. Their bounds are two int64 arrays, starts and ends; or {@code None} and a number of rows, which are the last ones
 * then, and among whose values those that are infinite count as missing. Parts are the rows at which independent stretches begin, and
 * the end.
 */
final class WindowVerbs {
    private WindowVerbs() {}

    static void register(Verbs verbs) {
        verbs.add(
                "window_fixed",
                a -> pair(Bounds.within(
                        a.array(0).longs(),
                        (from, to) -> Bounds.fixed(to - from, a.integer(1), a.truth(2), a.truth(3), a.truth(4)))));
        verbs.add(
                "window_expanding",
                a -> pair(Bounds.within(a.array(0).longs(), (from, to) -> Bounds.expanding(to - from))));
        verbs.add(
                "window_ahead",
                a -> pair(Bounds.within(a.array(0).longs(), (from, to) -> Bounds.ahead(to - from, a.integer(1)))));
        verbs.add("window_spans", WindowVerbs::spans);
        verbs.add("window_sum", a -> doubles(sum(a, false)));
        verbs.add("window_mean", a -> doubles(sum(a, true)));
        verbs.add(
                "window_variance",
                a -> doubles(WindowStatistics.variance(values(a), bounds(a), a.integer(3), a.integer(4))));
        verbs.add(
                "window_deviation",
                a -> doubles(WindowStatistics.deviation(values(a), bounds(a), a.integer(3), a.integer(4))));
        verbs.add("window_skewness", a -> doubles(WindowStatistics.skewness(values(a), bounds(a), a.integer(3))));
        verbs.add("window_kurtosis", a -> doubles(WindowStatistics.kurtosis(values(a), bounds(a), a.integer(3))));
        verbs.add("window_median", a -> doubles(WindowStatistics.median(values(a), bounds(a), a.integer(3))));
        verbs.add(
                "window_extreme",
                a -> doubles(WindowStatistics.extreme(values(a), bounds(a), a.integer(3), a.truth(4))));
        verbs.add(
                "window_quantile",
                a -> doubles(WindowStatistics.quantile(
                        values(a),
                        bounds(a),
                        a.integer(3),
                        a.number(4),
                        WindowStatistics.Between.valueOf(a.text(5).toUpperCase(Locale.ROOT)))));
        verbs.add(
                "window_rank",
                a -> doubles(WindowStatistics.rank(
                        values(a),
                        bounds(a),
                        a.integer(3),
                        WindowStatistics.Ties.valueOf(a.text(4).toUpperCase(Locale.ROOT)),
                        a.truth(5),
                        a.truth(6))));
        verbs.add("ewm_mean", a -> {
            Exponential weights = exponential(a, 1);
            return doubles(weights.mean(values(a), a.integer(5), a.truth(6)));
        });
        verbs.add("ewm_covariance", a -> {
            Exponential weights = exponential(a, 2);
            return doubles(weights.covariance(values(a), a.array(1).doubles(), a.integer(6), a.truth(7)));
        });
    }

    private static double[] sum(Arguments a, boolean mean) {
        if (a.isNone(1)) {
            return WindowStatistics.sumOfLast(values(a), a.integer(2), a.integer(3), mean);
        }
        return mean
                ? WindowStatistics.mean(values(a), bounds(a), a.integer(3))
                : WindowStatistics.sum(values(a), bounds(a), a.integer(3));
    }

    private static double[] values(Arguments a) {
        NdArray array = a.array(0);
        if (array.kind().isReference() || array.kind().isComplex()) {
            throw FrameException.typeError("windows are of numbers");
        }
        return a.isNone(1) ? WindowStatistics.finite(array.doubles()) : array.doubles();
    }

    private static Bounds bounds(Arguments a) {
        int rows = a.array(0).size();
        return a.isNone(1)
                ? Bounds.fixed(rows, a.integer(2), false, false, true)
                : Bounds.checked(a.array(1).longs(), a.array(2).longs(), rows);
    }

    /** {@code window_spans(parts, times, span, center, left, right)}. */
    private static ProxyArray spans(Arguments a) {
        long[] times = a.array(1).longs();
        return pair(Bounds.within(
                a.array(0).longs(),
                (from, to) -> Bounds.spans(
                        Arrays.copyOfRange(times, from, to), a.wideInteger(2), a.truth(3), a.truth(4), a.truth(5))));
    }

    /** From an argument on: alpha, adjust, ignore missing, gaps or {@code None}. */
    private static Exponential exponential(Arguments a, int from) {
        return new Exponential(
                a.number(from),
                a.truth(from + 1),
                a.truth(from + 2),
                a.isNone(from + 3) ? null : a.array(from + 3).doubles());
    }

    private static NdArray doubles(double[] values) {
        return NdArray.ofDoubles(values);
    }

    private static ProxyArray pair(Bounds bounds) {
        return ProxyArray.fromArray(NdArray.ofLongs(bounds.starts()), NdArray.ofLongs(bounds.ends()));
    }
}
