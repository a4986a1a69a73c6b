package dev.sandframe.bridge;

import dev.sandframe.frame.array.Cast;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.random.BitGenerator;
import dev.sandframe.frame.random.Mt19937;
import dev.sandframe.frame.random.Pcg64;
import dev.sandframe.frame.random.Pcg64Dxsm;
import dev.sandframe.frame.random.Philox;
import dev.sandframe.frame.random.Sampler;
import dev.sandframe.frame.random.Sfc64;
import dev.sandframe.frame.random.Urn;

/** Random generators, which Python holds as handles, and draws from them. */
final class RandomVerbs {
    private RandomVerbs() {}

    static void register(Verbs verbs) {
        verbs.add("random_mt19937", a -> Mt19937.seeded((int) a.longInteger(0)));
        verbs.add(
                "random_mt19937_by_array",
                a -> Mt19937.seeded(Cast.narrowToInts(a.array(0).longs())));
        verbs.add(
                "random_mt19937_by_key",
                a -> Mt19937.withKey(Cast.narrowToInts(a.array(0).longs())));
        verbs.add("random_pcg64", a -> new Pcg64(a.array(0).longs().clone()));
        verbs.add("random_pcg64dxsm", a -> new Pcg64Dxsm(a.array(0).longs()));
        verbs.add("random_sfc64", a -> new Sfc64(a.array(0).longs()));
        verbs.add("random_philox", a -> new Philox(a.array(0).longs()));
        verbs.add("random_state", a -> NdArray.ofLongs(bits(a).state()));
        verbs.add("random_restore", a -> {
            bits(a).restore(a.array(1).longs());
            return null;
        });
        verbs.add("random_draws", a -> Sampler.draws(bits(a), a.truth(1), a.text(2), a.operands(3), a.integers(4)));
        verbs.add("random_floats", a -> Sampler.floats(bits(a), a.integers(1)));
        verbs.add("random_singles", a -> Sampler.singles(bits(a), a.text(1), a.operand(2), a.integers(3)));
        verbs.add(
                "random_multinomial_each",
                a -> Sampler.multinomialEach(
                        bits(a),
                        a.array(1).longs(),
                        a.array(2).doubles(),
                        a.array(2).shape()[1]));
        verbs.add("random_raw", a -> Sampler.raw(bits(a), a.integers(1)));
        verbs.add(
                "random_integers",
                a -> Sampler.integers(
                        bits(a), a.truth(1), a.wideInteger(2), a.wideInteger(3), a.integer(4), a.integers(5)));
        verbs.add(
                "random_integers_each",
                a -> Sampler.integers(bits(a), a.truth(1), a.array(2), a.array(3), a.integer(4)));
        verbs.add("random_shuffled", a -> Sampler.shuffled(bits(a), a.integer(1)));
        verbs.add("random_choice", a -> Sampler.choice(bits(a), a.integer(1), a.integer(2), a.truth(3)));
        verbs.add(
                "random_multinomial",
                a -> Sampler.multinomial(bits(a), a.longInteger(1), a.array(2).doubles(), a.integer(3)));
        verbs.add(
                "random_urn_marginals",
                a -> Urn.marginals(bits(a), a.array(1).longs(), a.longInteger(2), a.integer(3)));
        verbs.add("random_urn_counts", a -> Urn.counts(bits(a), a.array(1).longs(), a.integer(2), a.integer(3)));
    }

    private static BitGenerator bits(Arguments a) {
        return a.handle(0, BitGenerator.class);
    }
}
