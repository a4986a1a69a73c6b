package dev.sandframe.api.problem;

import java.time.Duration;
import java.util.Optional;

/**
 * Why a request was not carried out.
 *
 * @param status the HTTP status, 4xx or 5xx
 * @param kind what went wrong, as one word of lower-case letters and hyphens that programs can tell apart; the last part of
 *     the problem's {@code type}
 * @param title the kind in a few words, the same for all its occurrences
 * @param detail one sentence about this occurrence, with subject, value and limit
 * @param retryAfter when the same request may succeed, if waiting helps
 */
public record Problem(int status, String kind, String title, String detail, Optional<Duration> retryAfter) {

    /** A problem that waiting does not mend. */
    public static Problem of(int status, String kind, String title, String detail) {
        return new Problem(status, kind, title, detail, Optional.empty());
    }

    /** The value of {@code Retry-After}: whole seconds, at least one. */
    public Optional<String> retryAfterSeconds() {
        return retryAfter.map(
                delay -> Long.toString(Math.max(1, delay.plusMillis(999).toSeconds())));
    }
}
