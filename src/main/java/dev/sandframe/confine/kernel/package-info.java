/**
 * The kernel's means of confinement, called through the foreign function API: Landlock, seccomp, capabilities, resource limits.
 * Mechanism without policy, shared by the server (which confines the thread that starts a worker) and the worker (which confines
 * the process that it is). Depends on the JDK alone. Everything that confines binds the calling thread or the calling process and
 * cannot be undone; each class says which.
 */
@NullMarked
package dev.sandframe.confine.kernel;

import org.jspecify.annotations.NullMarked;
