/** Tests of the lines between packages. */
@NullMarked
package dev.sandframe.architecture;

import org.jspecify.annotations.NullMarked;
