package dev.sandframe.api.http;

import dev.sandframe.api.problem.Problem;
import dev.sandframe.api.problem.ProblemRendering;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Applies {@link CallerRules} to every request before anything else sees it, and forbids browsers to guess media types. */
@ApplicationScoped
class CallerGuard {
    /** Above every other filter of the project. */
    static final int PRIORITY = 1_000;

    private static final CharSequence FETCH_SITE = HttpHeaders.createOptimized("Sec-Fetch-Site");
    private static final CharSequence CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");

    private final CallerRules rules;

    CallerGuard(HttpSettings settings) {
        this.rules = new CallerRules(
                settings.hosts().orElse(Set.of()), settings.origins().orElse(Set.of()));
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        context.response().putHeader(CONTENT_TYPE_OPTIONS, NOSNIFF);
        Optional<String> refusal = rules.refusal(
                request.localAddress().isInetSocket(),
                request.getHeader(HttpHeaders.HOST),
                request.getHeader(HttpHeaders.ORIGIN),
                request.getHeader(FETCH_SITE));
        if (refusal.isPresent()) {
            Problem problem = Problem.of(403, "foreign-caller", "Caller not allowed", refusal.get());
            ProblemRendering.of(Objects.requireNonNullElse(request.path(), "/")).end(context.response(), problem);
        } else {
            context.next();
        }
    }
}
