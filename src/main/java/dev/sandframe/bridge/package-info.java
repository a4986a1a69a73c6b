/**
 * The only functions that Python can call in Java. Guest code holds Java objects as opaque handles: no class, field or method
 * is exported to it, only the verbs registered here, each guarded so that nothing of Java shows in an error.
 *
 * <p>May depend on {@code frame} and on the polyglot API. Verbs run on the guest's thread.
 */
@NullMarked
package dev.sandframe.bridge;

import org.jspecify.annotations.NullMarked;
