package dev.sandframe.api.http;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The host and the port of a URL or of a {@code Host} header, in lower case.
 *
 * @param host a name, an IPv4 address or an IPv6 address in brackets
 * @param port the digits of the port, when one is given
 */
record Authority(String host, Optional<String> port) {
    private static final Pattern FORM = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^\\[\\]:/?#@\\s]+)(?::(\\d{1,5}))?");

    /** What the text says, or nothing when it is no authority. */
    static Optional<Authority> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new Authority(matcher.group(1).toLowerCase(Locale.ROOT), Optional.ofNullable(matcher.group(2))));
    }
}
