/** An HTTP client for tests that sends what it is told and changes nothing. */
@NullMarked
package dev.sandframe.api.wire;

import org.jspecify.annotations.NullMarked;
