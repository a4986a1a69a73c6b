package dev.sandframe.bridge;

import dev.sandframe.frame.array.DType;
import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.strings.CaseMapping;
import dev.sandframe.frame.strings.Characters;
import dev.sandframe.frame.strings.CodePoints;
import dev.sandframe.frame.strings.Distinct;
import dev.sandframe.frame.strings.EachText;
import dev.sandframe.frame.strings.LiteralReplace;
import dev.sandframe.frame.strings.SplitColumns;
import dev.sandframe.frame.strings.Strip;
import dev.sandframe.frame.strings.TextNumbers;
import dev.sandframe.frame.strings.TextPairs;
import dev.sandframe.frame.strings.WordCase;
import java.util.List;
import java.util.Locale;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.jspecify.annotations.Nullable;

/**
 * Methods of {@code .str} on object arrays. They give {@code None} where an element is neither text nor {@code None} nor NaN.
 *
 * <p>Tests take what missing elements give as their second argument (a bool, or {@code None}: they stay missing), counts whether
 * those give 0.
 */
final class StringVerbs {
    private StringVerbs() {}

    static void register(Verbs verbs) {
        verbs.add("string_distinct", a -> {
            Distinct distinct = Distinct.of(a.array(0));
            return ProxyArray.fromArray(
                    NdArray.of(DType.INT32, distinct.codes(), distinct.codes().length),
                    NdArray.ofObjects(distinct.values()));
        });
        verbs.add("string_is_text", a -> EachText.isText(a.array(0)));
        verbs.add("string_has_text", a -> EachText.hasText(a.array(0)));
        verbs.add("string_spread", a -> Distinct.spread(a.array(0), a.array(1)));
        verbs.add("string_joined", a -> TextPairs.joined(a.array(0), a.text(1), a.array(2)));
        verbs.add("string_numbers", a -> TextNumbers.of(a.array(0), a.truth(1)));
        verbs.add("string_ordered", a -> {
            boolean greater = a.truth(2);
            boolean equal = a.truth(3);
            return TextPairs.ordered(a.array(0), a.array(1), sign -> sign == 0 ? equal : greater ? sign > 0 : sign < 0);
        });
        registerTests(verbs);
        registerCounts(verbs);
        registerTexts(verbs);
        registerPatterns(verbs);
    }

    private static void registerTests(Verbs verbs) {
        verbs.add("string_contains", a -> {
            String part = a.text(2);
            return EachText.truths(a.array(0), text -> text.contains(part), filling(a));
        });
        verbs.add("string_starts", a -> {
            String part = a.text(2);
            return EachText.truths(a.array(0), text -> text.startsWith(part), filling(a));
        });
        verbs.add("string_ends", a -> {
            String part = a.text(2);
            return EachText.truths(a.array(0), text -> text.endsWith(part), filling(a));
        });
        verbs.add("string_consists", a -> EachText.truths(a.array(0), Characters.valueOf(upper(a, 2)), filling(a)));
        verbs.add("string_search", a -> EachText.truths(a.array(0), new GuestRegex(a.value(2))::test, filling(a)));
        verbs.add("string_equals", a -> {
            String other = a.text(2);
            return EachText.truths(a.array(0), other::equals, filling(a));
        });
    }

    private static @Nullable Boolean filling(Arguments a) {
        return a.isNone(1) ? null : (Boolean) a.truth(1);
    }

    private static void registerCounts(Verbs verbs) {
        verbs.add("string_length", a -> EachText.counts(a.array(0), CodePoints::length, a.truth(1)));
        verbs.add("string_find", a -> {
            String part = a.text(2);
            boolean fromRight = a.truth(3);
            return EachText.counts(a.array(0), text -> CodePoints.find(text, part, fromRight), a.truth(1));
        });
        verbs.add("string_count", a -> {
            String part = a.text(2);
            return EachText.counts(a.array(0), text -> CodePoints.count(text, part), a.truth(1));
        });
    }

    /** Patterns; those that are searched again after a match come twice, see {@link GuestRegex.Replacement}. */
    private static void registerPatterns(Verbs verbs) {
        verbs.add(
                "string_groups",
                a -> ProxyArray.fromArray(GuestRegex.groups(new GuestRegex(a.value(1)), a.array(0))
                        .toArray()));
        verbs.add("string_matches", a -> {
            GuestRegex regex = new GuestRegex(a.value(2));
            GuestRegex advancing = new GuestRegex(a.value(3));
            return EachText.counts(a.array(0), text -> GuestRegex.count(regex, advancing, text), a.truth(1));
        });
        verbs.add("string_find_all", a -> {
            GuestRegex regex = new GuestRegex(a.value(1));
            return ProxyArray.fromArray(GuestRegex.findAll(regex, new GuestRegex(a.value(2)), a.array(0))
                    .toArray());
        });
        verbs.add("string_substitute", a -> {
            GuestRegex.Replacement replacement = new GuestRegex.Replacement(
                    new GuestRegex(a.value(1)), new GuestRegex(a.value(2)), a.texts(3), a.integers(4), a.integer(5));
            return EachText.texts(a.array(0), replacement::of);
        });
    }

    private static void registerTexts(Verbs verbs) {
        verbs.add("string_case", a -> EachText.texts(a.array(0), CaseMapping.valueOf(upper(a, 1))));
        verbs.add("string_word_case", a -> EachText.texts(a.array(0), WordCase.valueOf(upper(a, 1))));
        verbs.add("string_at", a -> {
            int position = a.integer(1);
            return EachText.texts(a.array(0), text -> {
                String found = CodePoints.at(text, position);
                return found == null ? (Object) Double.NaN : found;
            });
        });
        verbs.add("string_strip", a -> {
            Strip strip = new Strip(a.truth(1), a.truth(2), a.textOrNull(3));
            return EachText.texts(a.array(0), strip::of);
        });
        verbs.add("string_pad", a -> {
            int width = a.integer(1);
            String fill = a.text(2);
            CodePoints.Side side = CodePoints.Side.valueOf(upper(a, 3));
            return EachText.texts(a.array(0), text -> CodePoints.pad(text, width, fill, side));
        });
        verbs.add("string_zfill", a -> {
            int width = a.integer(1);
            return EachText.texts(a.array(0), text -> CodePoints.zfill(text, width));
        });
        verbs.add("string_slice", a -> {
            Integer start = a.isNone(1) ? null : (Integer) a.integer(1);
            Integer stop = a.isNone(2) ? null : (Integer) a.integer(2);
            int step = a.isNone(3) ? 1 : a.integer(3);
            return EachText.texts(
                    a.array(0),
                    text -> step == 1
                            ? CodePoints.slice(text, start, stop)
                            : CodePoints.slice(text, start, stop, step));
        });
        verbs.add("string_replace", a -> {
            LiteralReplace replace = new LiteralReplace(a.text(1), a.text(2), a.integer(3));
            return EachText.texts(a.array(0), replace::of);
        });
        verbs.add("string_repeat", a -> {
            int times = Math.max(0, a.integer(1));
            return EachText.texts(a.array(0), text -> text.repeat(times));
        });
        verbs.add("string_without", a -> {
            String part = a.text(1);
            boolean atEnd = a.truth(2);
            return EachText.texts(a.array(0), text -> without(text, part, atEnd));
        });
        verbs.add("string_split", a -> {
            List<NdArray> columns = new SplitColumns(a.textOrNull(1), a.integer(2), a.truth(3)).of(a.array(0));
            return columns == null ? null : ProxyArray.fromArray(columns.toArray());
        });
    }

    private static String without(String text, String part, boolean atEnd) {
        if (atEnd) {
            return text.endsWith(part) ? text.substring(0, text.length() - part.length()) : text;
        }
        return text.startsWith(part) ? text.substring(part.length()) : text;
    }

    private static String upper(Arguments a, int i) {
        return a.text(i).toUpperCase(Locale.ROOT);
    }
}
