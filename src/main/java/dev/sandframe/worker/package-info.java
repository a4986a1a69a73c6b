/**
 * The process of one session: the reader of the pipe, the thread of the guest, and the conversation between them.
 *
 * <p>May depend on {@code protocol}, {@code confine} and {@code guest}. The process's main thread reads, so that an interrupt gets
 * through while the guest runs; one thread owns the guest and does all writing; interrupts are issued by a thread of their own.
 */
@NullMarked
package dev.sandframe.worker;

import org.jspecify.annotations.NullMarked;
