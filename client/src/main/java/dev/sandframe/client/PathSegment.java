package dev.sandframe.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The name of a file as one segment of a path. */
final class PathSegment {
    private PathSegment() {}

    /** @throws IllegalArgumentException for names that would be another path: empty, dots, or with a slash */
    static String encode(String name) {
        if (name.isEmpty() || name.equals(".") || name.equals("..") || name.indexOf('/') >= 0) {
            throw new IllegalArgumentException("Not the name of a file on the server: '" + name + "'");
        }
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
