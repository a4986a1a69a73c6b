@NullMarked
package dev.sandframe.api.metrics;

import org.jspecify.annotations.NullMarked;
