package dev.sandframe.api.wire;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An answer as it came over the wire.
 *
 * @param headers by their names in lower case
 * @param body decoded from UTF-8
 * @param whole whether the body came to the end that its headers promised
 */
public record RawAnswer(int status, Map<String, String> headers, String body, boolean whole) {

    /** A header's value. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The media type without its parameters. */
    public Optional<String> mediaType() {
        return header("Content-Type").map(type -> type.replaceFirst(";.*", "").strip());
    }
}
