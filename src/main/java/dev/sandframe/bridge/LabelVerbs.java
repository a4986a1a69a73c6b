package dev.sandframe.bridge;

import dev.sandframe.frame.array.NdArray;
import dev.sandframe.frame.index.Foreign;
import dev.sandframe.frame.index.LabelIndex;
import dev.sandframe.frame.index.Order;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.jspecify.annotations.Nullable;

/** Finding labels and their order. */
final class LabelVerbs {
    private LabelVerbs() {}

    static void register(Verbs verbs) {
        verbs.add("labels_build", a -> LabelIndex.of(a.array(0)));
        verbs.add("labels_are_unique", a -> index(a).isUnique());
        verbs.add("labels_find", a -> index(a).find(label(a.value(1))));
        verbs.add("labels_item", a -> {
            int at = index(a).find(label(a.value(1)));
            return at < 0 ? null : Transfer.element(a.array(2), at);
        });
        verbs.add("labels_find_all", a -> NdArray.ofLongs(index(a).findAll(label(a.value(1)))));
        verbs.add("labels_lookup", a -> NdArray.ofLongs(index(a).lookup(a.array(1))));
        verbs.add("labels_lookup_all", a -> {
            long[][] found = index(a).lookupAll(a.array(1));
            return ProxyArray.fromArray(NdArray.ofLongs(found[0]), NdArray.ofLongs(found[1]));
        });
        verbs.add("labels_contain", a -> NdArray.ofBooleans(index(a).contains(a.array(1))));
        verbs.add("labels_order", a -> Order.of(a.array(0)));
        verbs.add("labels_are_foreign", a -> Foreign.in(a.array(0)));
    }

    private static LabelIndex index(Arguments arguments) {
        return arguments.handle(0, LabelIndex.class);
    }

    private static @Nullable Object label(Value value) {
        if (value.isNull()) {
            return null;
        }
        if (value.isString()) {
            return value.asString();
        }
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        if (value.fitsInLong()) {
            return value.asLong();
        }
        return value.fitsInDouble() ? (Object) value.asDouble() : value;
    }
}
