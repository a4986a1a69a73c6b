package dev.sandframe.execution;

import dev.sandframe.pool.PoolConfig;
import dev.sandframe.pool.TestPools;
import dev.sandframe.pool.WorkerPool;
import dev.sandframe.session.FilePath;
import dev.sandframe.session.FrameName;
import dev.sandframe.session.Quota;
import dev.sandframe.session.SessionConfig;
import dev.sandframe.session.SessionId;
import dev.sandframe.session.SessionKey;
import dev.sandframe.session.SessionRegistry;
import dev.sandframe.session.Spool;
import dev.sandframe.session.SpoolWriter;
import dev.sandframe.testing.Configurations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The inner half of a server, without HTTP: sessions in real processes. */
final class Server implements AutoCloseable {
    final SessionKey session = SessionKey.anyone(SessionId.DEFAULT);
    final SessionRegistry registry;
    final SessionExecutions executions;
    final NotebookExecutions notebooks;
    final SessionLifecycle lifecycle;
    final StoredFiles files;
    final SessionExpiry expiry;
    private final WorkerPool pool;
    final Spool spool;

    /** A server whose workers run that program. */
    Server(Class<?> worker, Path spoolDirectory, Map<String, String> properties) {
        this(worker, spoolDirectory, properties, Clock.systemUTC());
    }

    /** A server with a clock by which its sessions age. */
    Server(Class<?> worker, Path spoolDirectory, Map<String, String> properties, Clock clock) {
        Map<String, String> all = new HashMap<>(properties);
        all.put("sandframe.session.spool-directory", spoolDirectory.toString());
        SessionConfig sessions = Configurations.of(SessionConfig.class, all);
        LimitsConfig limits = Configurations.of(LimitsConfig.class, all);
        spool = new Spool(sessions);
        spool.open();
        pool = TestPools.of(worker, all);
        pool.open();
        registry = new SessionRegistry(sessions, clock);
        Quota quota = new Quota(sessions, Configurations.of(PoolConfig.class, all));
        Turns turns = new Turns(registry, new Admission(limits), new Restoration(pool, limits));
        executions = new SessionExecutions(registry, turns, quota, limits);
        files = new StoredFiles(registry, turns, quota, limits);
        notebooks = new NotebookExecutions(registry, turns, limits);
        lifecycle = new SessionLifecycle(registry);
        expiry = new SessionExpiry(registry, sessions);
    }

    SeedOutcome execute(String code) {
        return executions.executeSeed(session, code);
    }

    void upload(String name, String content) throws IOException {
        try (SpoolWriter writer = spool.write()) {
            writer.write(content.getBytes(StandardCharsets.UTF_8));
            executions.upload(session, new FrameName(name), writer.finish());
        }
    }

    void putFile(String path, String content) throws IOException {
        try (SpoolWriter writer = spool.write()) {
            writer.write(content.getBytes(StandardCharsets.UTF_8));
            files.put(session, new FilePath(path), writer.finish());
        }
    }

    String getFile(String path) throws IOException {
        ByteArrayOutputStream sink = new ByteArrayOutputStream();
        files.get(session, new FilePath(path), sink);
        return sink.toString(StandardCharsets.UTF_8);
    }

    String download(String name) throws IOException {
        ByteArrayOutputStream sink = new ByteArrayOutputStream();
        executions.download(session, new FrameName(name), sink);
        return sink.toString(StandardCharsets.UTF_8);
    }

    List<String> names() {
        return executions.names(session);
    }

    /** The session's process. */
    ProcessHandle process() {
        long id = registry.find(session).orElseThrow().worker().orElseThrow().processId();
        return ProcessHandle.of(id).orElseThrow();
    }

    @Override
    public void close() {
        pool.close();
        spool.close();
    }
}
