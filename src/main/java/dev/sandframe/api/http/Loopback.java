package dev.sandframe.api.http;

import java.util.Locale;
import java.util.regex.Pattern;

/** The names of this machine that no other machine can claim. */
final class Loopback {
    private static final Pattern IPV4 = Pattern.compile("127(\\.\\d{1,3}){3}");

    private Loopback() {}

    /** Whether a host, as it stands in a URL and without its port, is the loopback's. Asks no name server. */
    static boolean names(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.equals("[::1]")
                || name.equals("::1")
                || IPV4.matcher(name).matches();
    }
}
