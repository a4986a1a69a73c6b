/**
 * Dense linear algebra on square and rectangular matrices, in column-major {@code double[]}.
 *
 * <p>The algorithms and their conventions of sign and order are LAPACK's (Anderson et al., Users' Guide, 1999), on which numpy
 * stands, so that factors print as numpy prints them. Depends on {@code frame} and {@code frame.array}; runs on the thread that
 * runs the guest.
 */
@NullMarked
package dev.sandframe.frame.linalg;

import org.jspecify.annotations.NullMarked;
