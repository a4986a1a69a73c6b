/** The corpus of attacks in {@code src/test/resources/guest/security}, tried on real workers through the server's own door. */
@NullMarked
package dev.sandframe.attack;

import org.jspecify.annotations.NullMarked;
