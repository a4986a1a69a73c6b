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
    private final Turn turn = new Turn();
    private final Map<FrameName, Upload> uploads = new LinkedHashMap<>();

    private volatile List<String> uploadNames = List.of();
    private volatile List<String> names = List.of();
    private volatile @Nullable Worker worker;
    private volatile Instant usedAt;
    private volatile long uploadBytes;
    private volatile boolean ended;

    Session(SessionKey key, Instant createdAt) {
        this.key = key;
        this.createdAt = createdAt;
        this.usedAt = createdAt;
    }

    public SessionKey key() {
        return key;
    }

    public Instant createdAt() {
        return createdAt;
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

    /** Ends the worker, if there is one; its variables are lost. */
    public void dismissWorker() {
        Worker current = worker;
        if (current != null) {
            current.dismiss();
        }
    }

    /** What the next worker will get, in order of the first upload of each name. */
    public Collection<Upload> uploads() {
        return List.copyOf(uploads.values());
    }

    /** The names of the {@link #uploads}. */
    public List<String> uploadNames() {
        return uploadNames;
    }

    /** How many bytes the uploads have. */
    public long uploadBytes() {
        return uploadBytes;
    }

    /** How many bytes the uploads would have if this one were added. */
    public long uploadBytesWith(FrameName name, SpooledFile csv) {
        long others = 0;
        for (Upload upload : uploads.values()) {
            if (!upload.name().equals(name)) {
                others += upload.csv().size();
            }
        }
        return others + csv.size();
    }

    /** Records an upload that the worker has parsed; one of the same name is forgotten. */
    public void record(FrameName name, SpooledFile csv) {
        Upload replaced = uploads.put(name, new Upload(name, csv));
        if (replaced != null) {
            replaced.csv().delete();
        }
        renewUploadNames();
    }

    /** Forgets an upload, if there is one of that name. */
    public void forget(FrameName name) {
        Upload forgotten = uploads.remove(name);
        if (forgotten != null) {
            forgotten.csv().delete();
        }
        renewUploadNames();
    }

    /** Forgets all names and uploads; the worker must be told too. */
    public void clear() {
        uploads.values().forEach(upload -> upload.csv().delete());
        uploads.clear();
        renewUploadNames();
        names = List.of();
    }

    private void renewUploadNames() {
        uploadBytes = uploads.values().stream()
                .mapToLong(upload -> upload.csv().size())
                .sum();
        uploadNames = uploads.keySet().stream()
                .map(FrameName::value)
                .filter(name -> !name.equals(BUILTINS))
                .toList();
    }
}
