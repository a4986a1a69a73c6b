/** Times the kernels one by one, in JVMs with the workers' options. Not part of what is shipped. */
@NullMarked
package dev.sandframe.benchmarks;

import org.jspecify.annotations.NullMarked;
