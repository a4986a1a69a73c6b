package dev.sandframe.bridge;

import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.compute.Gather;
import dev.sandframe.frame.group.GroupMoments;
import dev.sandframe.frame.group.GroupPlaces;
import dev.sandframe.frame.group.GroupQuantiles;
import dev.sandframe.frame.group.GroupRanks;
import dev.sandframe.frame.group.GroupRunning;
import dev.sandframe.frame.group.GroupSums;
import dev.sandframe.frame.group.Groups;
import dev.sandframe.frame.group.KeyCodes;
import dev.sandframe.frame.hash.Factorize;
import dev.sandframe.frame.sort.Argsort;
import java.util.Locale;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.jspecify.annotations.Nullable;

/** Rows by groups. A mask is a bool array that is true where a value is missing, or {@code None}. */
final class GroupVerbs {
    private GroupVerbs() {}

    static void register(Verbs verbs) {
        verbs.add("group_codes", GroupVerbs::codes);
        verbs.add("group_renumber", a -> ofCodes(KeyCodes.renumbered(ints(a.array(0)), ints(a.array(1)))));
        verbs.add("group_combine", GroupVerbs::combine);
        verbs.add("group_build", a -> new Groups(ints(a.array(0)), a.integer(1)));
        verbs.add("group_sizes", a -> NdArray.ofLongs(groups(a).sizes()));
        verbs.add("group_counts", a -> NdArray.ofLongs(groups(a).counts(mask(a, 1))));
        verbs.add("group_order", a -> NdArray.ofLongs(widened(groups(a).order())));
        verbs.add("group_starts", a -> NdArray.ofLongs(widened(groups(a).starts())));
        verbs.add("group_numbers", a -> NdArray.ofLongs(groups(a).numbers(a.truth(1))));
        verbs.add("group_sum", a -> summed(GroupSums.sum(groups(a), a.array(1), mask(a, 2))));
        verbs.add("group_product", a -> summed(GroupSums.product(groups(a), a.array(1), mask(a, 2))));
        verbs.add("group_mean", a -> summed(GroupSums.mean(groups(a), a.array(1), mask(a, 2))));
        verbs.add("group_variance", GroupVerbs::variance);
        verbs.add(
                "group_skewness",
                a -> NdArray.ofDoubles(
                        GroupMoments.skewness(groups(a), a.array(1).doubles())));
        verbs.add("group_edge", a -> NdArray.ofLongs(GroupPlaces.edge(groups(a), mask(a, 1), a.truth(2))));
        verbs.add(
                "group_extreme",
                a -> NdArray.ofLongs(GroupPlaces.extreme(groups(a), a.array(1), mask(a, 2), a.truth(3))));
        verbs.add("group_shifted", a -> NdArray.ofLongs(GroupPlaces.shifted(groups(a), a.integer(1))));
        verbs.add(
                "group_filled",
                a -> NdArray.ofLongs(GroupPlaces.filled(groups(a), a.array(1).booleans(), a.truth(2), a.integer(3))));
        verbs.add(
                "group_median",
                a -> NdArray.ofDoubles(
                        GroupQuantiles.median(groups(a), a.array(1).doubles())));
        verbs.add("group_spread", a -> GroupPlaces.spread(groups(a), a.array(1)));
        verbs.add(
                "group_quantiles",
                a -> NdArray.ofDoubles(GroupQuantiles.of(
                        groups(a),
                        a.array(1).doubles(),
                        a.array(2).doubles(),
                        GroupQuantiles.Between.valueOf(a.text(3).toUpperCase(Locale.ROOT)))));
        verbs.add(
                "group_describe",
                a -> NdArray.ofDoubles(GroupQuantiles.summaries(
                        groups(a), a.array(1).doubles(), a.array(2).doubles())));
        verbs.add("group_running", GroupVerbs::running);
        verbs.add(
                "group_ranks",
                a -> NdArray.ofDoubles(GroupRanks.of(
                        groups(a),
                        ints(a.array(1)),
                        a.array(2).booleans(),
                        GroupRanks.Ties.valueOf(a.text(3).toUpperCase(Locale.ROOT)),
                        a.truth(4))));
        verbs.add(
                "group_distinct", a -> NdArray.ofLongs(GroupRanks.distinct(groups(a), ints(a.array(1)), a.integer(2))));
    }

    private static Groups groups(Arguments a) {
        return a.handle(0, Groups.class);
    }

    private static byte @Nullable [] mask(Arguments a, int i) {
        return a.isNone(i) ? null : a.array(i).booleans();
    }

    /** Whole numbers as ints: codes and positions, which fit. */
    private static int[] ints(NdArray array) {
        if (array.whole().buffer() instanceof int[] codes) {
            return codes;
        }
        long[] values = array.longs();
        int[] result = new int[values.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = (int) values[i];
        }
        return result;
    }

    private static long[] widened(int[] values) {
        long[] result = new long[values.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = values[i];
        }
        return result;
    }

    private static NdArray ofCodes(int[] codes) {
        return NdArray.of(DType.INT32, codes, codes.length);
    }

    /**
     * {@code group_codes(array, leave_out_missing, sorted)}: 32-bit codes, where each value appears first, and whether the codes are
     * in the order of the values, which {@code sorted} asks for; of objects that can only be for texts, of which there are then no
     * others. {@code None} for objects that only Python can hash.
     */
    private static @Nullable Object codes(Arguments a) {
        NdArray array = a.array(0);
        if (a.truth(2) && array.kind().isSigned()) {
            KeyCodes near = KeyCodes.ofSpan(array.longs());
            if (near != null) {
                return ProxyArray.fromArray(ofCodes(near.codes()), NdArray.ofLongs(near.firsts()), true);
            }
        }
        Factorize found = Factorize.of(array, a.truth(1));
        if (found == null) {
            return null;
        }
        NdArray firsts = NdArray.ofLongs(widened(found.firsts()));
        int[] order = a.truth(2) && !array.kind().isComplex() ? Argsort.ofAny(Gather.take(array, firsts, 0, 0)) : null;
        if (order == null) {
            return ProxyArray.fromArray(ofCodes(found.codes()), firsts, false);
        }
        int[] places = new int[order.length];
        long[] ordered = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            places[order[i]] = i;
            ordered[i] = found.firsts()[order[i]];
        }
        int[] codes = KeyCodes.renumbered(found.codes(), places);
        return ProxyArray.fromArray(ofCodes(codes), NdArray.ofLongs(ordered), true);
    }

    /** {@code group_combine(codes, sizes, sorted)}: codes of the combinations that occur and the first row of each. */
    private static ProxyArray combine(Arguments a) {
        NdArray[] keys = a.arrays(0);
        int[][] codes = new int[keys.length][];
        for (int k = 0; k < keys.length; k++) {
            codes[k] = ints(keys[k]);
        }
        KeyCodes found = KeyCodes.of(codes, a.integers(1), a.truth(2));
        return ProxyArray.fromArray(ofCodes(found.codes()), NdArray.ofLongs(found.firsts()));
    }

    private static ProxyArray summed(GroupSums sums) {
        return ProxyArray.fromArray(sums.result(), NdArray.ofLongs(sums.counts()));
    }

    /** {@code group_variance(groups, values, ddof, single)}: the variances as doubles, and the counts. */
    private static ProxyArray variance(Arguments a) {
        Groups groups = groups(a);
        long[] counts = new long[groups.count()];
        double[] result = GroupMoments.variance(groups, a.array(1).doubles(), a.integer(2), a.truth(3), counts);
        return ProxyArray.fromArray(NdArray.ofDoubles(result), NdArray.ofLongs(counts));
    }

    /** {@code group_running(groups, values, mask, what, skip)}: the results, and of whole numbers which are missing. */
    private static ProxyArray running(Arguments a) {
        NdArray values = a.array(1);
        GroupRunning.What what = GroupRunning.What.valueOf(a.text(3).toUpperCase(Locale.ROOT));
        if (values.kind().isFloating()) {
            return ProxyArray.fromArray(GroupRunning.ofFloats(groups(a), values, what, a.truth(4)));
        }
        byte[] missing = new byte[values.size()];
        long[] result = GroupRunning.ofLongs(groups(a), values, mask(a, 2), what, a.truth(4), missing);
        return ProxyArray.fromArray(NdArray.ofLongs(result), NdArray.ofBooleans(missing));
    }
}
