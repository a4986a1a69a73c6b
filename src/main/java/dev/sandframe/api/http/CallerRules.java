package dev.sandframe.api.http;

import dev.sandframe.api.problem.Excerpt;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are answered at all, by the host they address and the page they come from: the defence against DNS rebinding
 * and against pages of other sites that use the server behind its user's back. Immutable.
 */
final class CallerRules {
    private final Set<String> hosts;
    private final Set<String> origins;

    CallerRules(Set<String> hosts, Set<String> origins) {
        this.hosts = lowerCase(hosts);
        this.origins = lowerCase(origins);
    }

    /**
     * Why a request is refused, or nothing when it is not.
     *
     * @param overTcp whether the host must be one of ours; whoever opens a Unix socket has shown who it is
     * @param host the {@code Host} header
     * @param origin the {@code Origin} header
     * @param site the {@code Sec-Fetch-Site} header
     */
    Optional<String> refusal(boolean overTcp, @Nullable String host, @Nullable String origin, @Nullable String site) {
        Optional<Authority> addressed = host == null ? Optional.empty() : Authority.parse(host);
        if (addressed.isEmpty()) {
            return Optional.of("the request names no host that this server could be");
        }
        if (overTcp && !isOurs(addressed.get().host())) {
            return Optional.of(
                    "the host '" + addressed.get().host()
                            + "' is not this server's: it answers to the loopback's names and to those in sandframe.http.hosts");
        }
        if (origin != null && !isOurs(origin.toLowerCase(Locale.ROOT), addressed.get())) {
            return Optional.of("pages of the origin '" + Excerpt.of(origin)
                    + "' may not call this server: it is neither its own nor one in sandframe.http.origins");
        }
        if ("cross-site".equals(site) && (origin == null || !origins.contains(origin.toLowerCase(Locale.ROOT)))) {
            return Optional.of("pages of other sites may not call this server (Sec-Fetch-Site: cross-site)");
        }
        return Optional.empty();
    }

    private boolean isOurs(String host) {
        return Loopback.names(host) || hosts.contains(host);
    }

    private boolean isOurs(String origin, Authority addressed) {
        if (origins.contains(origin)) {
            return true;
        }
        int scheme = origin.indexOf("://");
        Optional<Authority> page = scheme < 0 ? Optional.empty() : Authority.parse(origin.substring(scheme + 3));
        return page.isPresent() && isSame(page.get(), addressed);
    }

    /** A page of ours, also when it calls the loopback by another of its names. */
    private static boolean isSame(Authority page, Authority addressed) {
        boolean sameHost = page.host().equals(addressed.host())
                || (Loopback.names(page.host()) && Loopback.names(addressed.host()));
        return sameHost && page.port().equals(addressed.port());
    }

    private static Set<String> lowerCase(Set<String> texts) {
        return texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
