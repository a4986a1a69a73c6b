/**
 * Dates and times: the calendar, units, and ISO texts of {@code datetime64} and {@code timedelta64}. Depends on
 * {@code frame.array}; runs on the thread that runs the guest.
 */
@NullMarked
package dev.sandframe.frame.time;

import org.jspecify.annotations.NullMarked;
