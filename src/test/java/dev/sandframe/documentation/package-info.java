/** Pages of {@code docs/} that are written from the sources: they must not differ. */
@NullMarked
package dev.sandframe.documentation;

import org.jspecify.annotations.NullMarked;
