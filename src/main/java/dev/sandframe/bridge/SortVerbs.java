package dev.sandframe.bridge;

import dev.sandframe.frame.sort.Sorting;

/** Sorting and searching. */
final class SortVerbs {
    private SortVerbs() {}

    static void register(Verbs verbs) {
        verbs.add("sort", a -> Sorting.sort(a.array(0)));
        verbs.add("argsort", a -> Sorting.argsort(a.array(0)));
        verbs.add("quick_order", a -> Sorting.quickOrder(a.array(0)));
        verbs.add("lexsort", a -> Sorting.lexsort(a.arrays(0)));
        verbs.add("search_sorted", a -> Sorting.search(a.array(0), a.array(1), a.truth(2)));
    }
}
