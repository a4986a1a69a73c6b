/** Frames as they are meant, and as an enemy would send them. */
@NullMarked
package dev.sandframe.protocol;

import org.jspecify.annotations.NullMarked;
