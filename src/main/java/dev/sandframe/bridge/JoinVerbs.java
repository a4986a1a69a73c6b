package dev.sandframe.bridge;

import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.join.HashJoin;
import dev.sandframe.frame.join.JoinCodes;
import dev.sandframe.frame.join.NearestJoin;
import dev.sandframe.frame.join.Pairs;
import dev.sandframe.frame.join.UniqueJoin;
import dev.sandframe.frame.reshape.Spread;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.jspecify.annotations.Nullable;

/**
 * Joining tables (numbers for keys, pairs of rows; {@code None} for a side that is all its rows in turn) and spreading rows to
 * cells.
 */
final class JoinVerbs {
    private final Verbs verbs;

    private JoinVerbs(Verbs verbs) {
        this.verbs = verbs;
    }

    static void register(Verbs verbs) {
        JoinVerbs joins = new JoinVerbs(verbs);
        verbs.add("join_codes", JoinVerbs::codes);
        verbs.add("join_unique", a -> joins.pairs(UniqueJoin.of(a.array(0), a.array(1), a.truth(2))));
        verbs.add("join_in_order", joins::inOrder);
        verbs.add("join_by_key", joins::byKey);
        verbs.add("join_nearest", JoinVerbs::nearest);
        verbs.add("spread_places", JoinVerbs::spread);
    }

    /** {@code join_codes(left, right)}: both arrays' numbers and where each distinct element appears first. */
    private static @Nullable Object codes(Arguments a) {
        JoinCodes codes = JoinCodes.of(a.array(0), a.array(1));
        return codes == null
                ? null
                : ProxyArray.fromArray(positions(codes.left()), positions(codes.right()), positions(codes.firsts()));
    }

    /** {@code join_in_order(left_codes, right_codes, count, keep)} */
    private Object inOrder(Arguments a) {
        return list(HashJoin.inOrder(ints(a.array(0)), ints(a.array(1)), a.integer(2), a.truth(3)));
    }

    /** {@code join_by_key(left_codes, right_codes, count, ranks_or_none, keep_left, keep_right)} */
    private Object byKey(Arguments a) {
        NdArray ranks = a.arrayOrNull(3);
        long[] numbers = ranks == null ? null : ranks.longs();
        int[] left = HashJoin.renumbered(ints(a.array(0)), numbers);
        int[] right = HashJoin.renumbered(ints(a.array(1)), numbers);
        return list(HashJoin.byKey(left, right, a.integer(2), a.truth(4), a.truth(5)));
    }

    /** {@code join_nearest(left, right, left_groups, right_groups, groups, direction, exact, tolerance_or_none)} */
    private static Object nearest(Arguments a) {
        int groups = a.integer(4);
        int[] none = new int[0];
        NearestJoin join = new NearestJoin(
                a.array(0),
                a.array(1),
                groups == 0 ? none : ints(a.array(2)),
                groups == 0 ? none : ints(a.array(3)),
                groups,
                a.truth(6));
        int[] rows = switch (a.text(5)) {
            case "backward" -> join.backward();
            case "forward" -> join.forward();
            default -> join.nearest();
        };
        return positions(a.isNone(7) ? rows : join.within(rows, a.number(7)));
    }

    /** {@code spread_places(rows, columns, height, width)}; {@code None} where two rows fill one cell. */
    private static @Nullable Object spread(Arguments a) {
        int[] places = Spread.places(a.array(0).longs(), a.array(1).longs(), a.integer(2), a.integer(3));
        return places == null ? null : positions(places);
    }

    private @Nullable Object pairs(@Nullable Pairs pairs) {
        return pairs == null ? null : list(pairs);
    }

    private Object list(Pairs pairs) {
        int[] left = pairs.left();
        int[] right = pairs.right();
        return verbs.list(
                new @Nullable Object[] {left == null ? null : positions(left), right == null ? null : positions(right)
                });
    }

    private static NdArray positions(int[] values) {
        return NdArray.of(DType.INT32, values, values.length);
    }

    private static int[] ints(NdArray array) {
        NdArray whole = array.whole();
        if (whole.buffer() instanceof int[] values) {
            return values;
        }
        long[] wide = whole.longs();
        int[] result = new int[wide.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = (int) wide[i];
        }
        return result;
    }
}
