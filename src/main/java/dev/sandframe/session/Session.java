package dev.sandframe.session;

import dev.sandframe.pool.Worker;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the server knows of one session: its names, what was uploaded, and its worker while it has one. {@link #names} may be read by
 * any thread at any time, as may its times, {@link #uploadBytes}, and whether it has a worker or has ended; everything else belongs to
 * who has its {@link #turn}.
 */
public final class Session {
    /** Python keeps its built-in functions under this name in every dictionary that code runs with; it is never told. */
    private static final String BUILTINS = "__builtins__";

    private final SessionKey key;
    private final Instant createdAt;
    private final Instant expiresAt;
    private final Turn turn = new Turn();
    private final Map<UploadTarget, Upload> uploads = new LinkedHashMap<>();

    private volatile List<String> uploadNames = List.of();
    private volatile List<String> names = List.of();
    private volatile @Nullable Worker worker;
    private volatile Instant usedAt;
    private volatile long uploadBytes;
    private volatile boolean ended;

    Session(SessionKey key, Instant createdAt, Instant expiresAt) {
        this.key = key;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
        this.usedAt = createdAt;
    }

    public SessionKey key() {
        return key;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When its lifetime ends. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** When it was last asked for something. */
    public Instant usedAt() {
        return usedAt;
    }

    /** It was asked for something. */
    public void use(Instant now) {
        usedAt = now;
    }

    /** Whether the session is no more; who waited for its turn finds this out. */
    public boolean hasEnded() {
        return ended;
    }

    /** The session is no more from now on, and who has its turn loses its worker. What it holds must be cleared in a turn. */
    public void end() {
        ended = true;
        dismissWorker();
    }

    public Turn turn() {
        return turn;
    }

    /** The names that are bound, in order of their binding; while there is no worker, those that the next one will get. */
    public List<String> names() {
        Worker current = worker;
        return current == null || !current.isAlive() ? uploadNames : names;
    }

    /** The worker told other names. */
    public void rename(List<String> told) {
        names = List.copyOf(told);
    }

    /** The worker, if the session has one that lives. */
    public Optional<Worker> worker() {
        Worker current = worker;
        return current != null && current.isAlive() ? Optional.of(current) : Optional.empty();
    }

    /** From now on the session has this worker, which holds all of its uploads. */
    public void setWorker(Worker restored) {
        names = uploadNames;
        worker = restored;
        // Who ended the session meanwhile found no worker to end.
        if (ended) {
            restored.dismiss();
        }
    }

    /** Whether it had a worker that is gone. */
    public boolean hasLostWorker() {
        return worker != null && worker().isEmpty();
    }

    /** Names that a worker that is gone held, and that the next one will not have. */
    public List<String> lost() {
        if (worker().isPresent()) {
            return List.of();
        }
        List<String> kept = uploadNames;
        return names.stream().filter(name -> !kept.contains(name)).toList();
    }

    /** Whether a client would miss anything if it were gone: names, uploads, or what went with a worker. */
    boolean holdsAnything() {
        return !names().isEmpty() || !uploads.isEmpty() || !lost().isEmpty();
    }

    /** Ends the worker, if there is one; its variables are lost. */
    public void dismissWorker() {
        Worker current = worker;
        if (current != null) {
            current.dismiss();
        }
    }

    /** What the next worker will get, in order of the first upload of each target. */
    public Collection<Upload> uploads() {
        return List.copyOf(uploads.values());
    }

    /** The upload of a file at that path, if there is one. */
    public Optional<Upload> upload(FilePath path) {
        return Optional.ofNullable(uploads.get(path));
    }

    /** How many bytes the uploads have. */
    public long uploadBytes() {
        return uploadBytes;
    }

    /** How many bytes the uploads would have if this one were added. */
    public long uploadBytesWith(UploadTarget target, SpooledFile content) {
        Upload replaced = uploads.get(target);
        return uploadBytes - (replaced == null ? 0 : replaced.content().size()) + content.size();
    }

    /** Records an upload that the worker has taken; one of the same target is forgotten. */
    public void record(UploadTarget target, SpooledFile content) {
        Upload replaced = uploads.put(target, new Upload(target, content));
        if (replaced != null) {
            replaced.content().delete();
        }
        renewUploads();
    }

    /** Forgets an upload; answers whether there was one. */
    public boolean forget(UploadTarget target) {
        Upload forgotten = uploads.remove(target);
        if (forgotten != null) {
            forgotten.content().delete();
        }
        renewUploads();
        return forgotten != null;
    }

    /** Forgets all names and uploaded frames, but no files; the worker must be told too. */
    public void clear() {
        List.copyOf(uploads.keySet()).stream()
                .filter(FrameName.class::isInstance)
                .forEach(this::forget);
        names = List.of();
    }

    /** Forgets everything, when the session has ended. */
    public void clearAll() {
        List.copyOf(uploads.keySet()).forEach(this::forget);
        names = List.of();
    }

    private void renewUploads() {
        uploadBytes = uploads.values().stream()
                .mapToLong(upload -> upload.content().size())
                .sum();
        uploadNames = uploads.keySet().stream()
                .filter(FrameName.class::isInstance)
                .map(UploadTarget::value)
                .filter(name -> !name.equals(BUILTINS))
                .toList();
    }
}
