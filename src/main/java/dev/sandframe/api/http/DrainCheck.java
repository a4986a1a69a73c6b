package dev.sandframe.api.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells routers to bring no new sessions while the drain file is there. The sessions that the server has are served as before. */
@Readiness
@ApplicationScoped
class DrainCheck implements HealthCheck {
    private static final String NAME = "takes new sessions";

    private final Optional<Path> file;

    DrainCheck(HttpSettings settings) {
        this.file = settings.drainFile();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named(NAME)
                .status(!file.map(Files::exists).orElse(false))
                .build();
    }
}
