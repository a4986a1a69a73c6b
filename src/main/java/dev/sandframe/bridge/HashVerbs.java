package dev.sandframe.bridge;

import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.hash.Duplicates;
import dev.sandframe.frame.hash.Factorize;
import dev.sandframe.frame.hash.HashIndex;
import dev.sandframe.frame.hash.Missing;
import dev.sandframe.frame.hash.Tally;
import java.util.Locale;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.jspecify.annotations.Nullable;

/** Hashing: codes, positions, duplicates, membership, missing elements. {@code None} where only Python can hash. */
final class HashVerbs {
    private HashVerbs() {}

    static void register(Verbs verbs) {
        verbs.add("factorize", HashVerbs::factorize);
        verbs.add("index_build", a -> HashIndex.of(a.array(0)));
        verbs.add("index_is_unique", a -> a.handle(0, HashIndex.class).isUnique());
        verbs.add("index_distinct", a -> a.handle(0, HashIndex.class).distinct());
        verbs.add("index_position", a -> a.handle(0, HashIndex.class).position(a.operand(1)));
        verbs.add("index_positions", a -> a.handle(0, HashIndex.class).positions(a.array(1)));
        verbs.add(
                "duplicated",
                a -> Duplicates.of(a.array(0), Duplicates.Keep.valueOf(a.text(1).toUpperCase(Locale.ROOT))));
        verbs.add("is_in", a -> Duplicates.isIn(a.array(0), a.array(1)));
        verbs.add("tally", a -> {
            Tally tally = Tally.of(a.array(0));
            return tally == null
                    ? null
                    : ProxyArray.fromArray(NdArray.ofLongs(tally.firsts()), NdArray.ofLongs(tally.counts()));
        });
        verbs.add("is_missing", a -> Missing.of(a.array(0), objects -> judged(a.value(1), objects)));
    }

    /** {@code factorize(array, leave_out_missing)}: codes and where each distinct element appears first, or {@code None}. */
    private static @Nullable Object factorize(Arguments a) {
        Factorize factorized = Factorize.of(a.array(0), a.truth(1));
        return factorized == null
                ? null
                : ProxyArray.fromArray(widened(factorized.codes()), widened(factorized.firsts()));
    }

    private static NdArray widened(int[] values) {
        long[] result = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = values[i];
        }
        return NdArray.of(DType.INT64, result, values.length);
    }

    private static byte[] judged(Value judge, Object[] objects) {
        Value answers = judge.execute(ProxyArray.fromArray(objects));
        byte[] result = new byte[objects.length];
        answers.readBuffer(0, result, 0, result.length);
        return result;
    }
}
