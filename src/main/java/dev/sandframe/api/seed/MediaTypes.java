package dev.sandframe.api.seed;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the original's framework makes of a {@code Content-Type} header. */
final class MediaTypes {
    private static final Pattern JSON_BASED = Pattern.compile("application/[^/]*\\+json");

    private MediaTypes() {}

    /** Whether a body is read as JSON: {@code application/json}, {@code application/*+json}, or no type at all. */
    static boolean isJson(String contentType) {
        if (contentType.isEmpty()) {
            return true;
        }
        String essence = essence(contentType);
        return essence.equals("application/json") || JSON_BASED.matcher(essence).matches();
    }

    /** Type and subtype in lower case, without parameters. */
    static String essence(String contentType) {
        int parameters = contentType.indexOf(';');
        return (parameters < 0 ? contentType : contentType.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
