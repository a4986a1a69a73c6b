package dev.sandframe.bridge;

import org.jspecify.annotations.Nullable;

/** One function of the seam. */
@FunctionalInterface
interface Verb {
    @Nullable
    Object call(Arguments arguments);
}
