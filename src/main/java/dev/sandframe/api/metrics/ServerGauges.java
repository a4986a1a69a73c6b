package dev.sandframe.api.metrics;

import dev.sandframe.pool.WorkerPool;
import dev.sandframe.session.SessionRegistry;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Supplier;

/** How full the server is. What scales servers looks at the workers in use; their limit is when sessions are turned away. */
@ApplicationScoped
class ServerGauges {
    private final MeterRegistry registry;
    private final WorkerPool pool;
    private final SessionRegistry sessions;

    ServerGauges(MeterRegistry registry, WorkerPool pool, SessionRegistry sessions) {
        this.registry = registry;
        this.pool = pool;
        this.sessions = sessions;
    }

    void register(@Observes StartupEvent event) {
        gauge("sandframe.workers.in.use", "Workers that serve a session, and those that start for one", pool::inUse);
        gauge("sandframe.workers.spare", "Workers that wait warm, or warm up, for sessions to come", pool::spare);
        gauge("sandframe.workers.limit", "How many workers may live at once", pool::maximum);
        gauge(
                "sandframe.sessions",
                "Sessions, with a worker or without",
                () -> sessions.all().size());
    }

    private void gauge(String name, String description, Supplier<Number> value) {
        Gauge.builder(name, value).description(description).register(registry);
    }
}
