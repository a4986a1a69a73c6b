package dev.sandframe.bridge;

import dev.sandframe.frame.sort.Sorting;
import dev.sandframe.frame.sort.ValueOrder;

/** Sorting and searching. */
final class SortVerbs {
    private SortVerbs() {}

    static void register(Verbs verbs) {
        verbs.add("sort", a -> Sorting.sort(a.array(0)));
        verbs.add("argsort", a -> Sorting.argsort(a.array(0)));
        verbs.add("quick_order", a -> Sorting.quickOrder(a.array(0)));
        verbs.add("value_order", a -> ValueOrder.of(a.array(0), a.truth(1), a.truth(2), a.truth(3)));
        verbs.add("lexsort", a -> Sorting.lexsort(a.arrays(0)));
        verbs.add("search_sorted", a -> Sorting.search(a.array(0), a.array(1), a.truth(2)));
    }
}
