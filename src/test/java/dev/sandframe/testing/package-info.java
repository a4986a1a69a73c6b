/** What tests of several packages need to stand up real parts of the server. */
@NullMarked
package dev.sandframe.testing;

import org.jspecify.annotations.NullMarked;
